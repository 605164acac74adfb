import type { enTab } from '../en/tab.ts';

/** German for the tab, which its client gets without the prefix. */
export const deTab: Readonly<Record<keyof typeof enTab, string>> = {
  'tab.back': 'Zurück',
  'tab.back-to': 'Zurück zu {{id}}',
  'tab.changed': 'Das hat sich inzwischen geändert. Ihre Eingaben sind noch da.',
  'tab.changed-show': 'Neuen Stand anzeigen',
  'tab.choose': '{{id}} auswählen',
  'tab.chosen-clear': 'Auswahl aufheben',
  'tab.chosen_one': '{{count}} ausgewählt',
  'tab.chosen_other': '{{count}} ausgewählt',
  'tab.due': 'Fällig am {{at}}',
  'tab.empty-list': 'Nichts passt zu Ihrer Auswahl.',
  'tab.empty-list-hint': 'Entfernen Sie einen Filter oder suchen Sie nach anderen Wörtern.',
  'tab.empty-work': 'Nichts wartet auf Sie.',
  'tab.empty-work-hint':
    'Sobald Sie etwas tun müssen, steht es hier und in Ihrem Chat mit SME Desk.',
  'tab.error.forbidden':
    'Diese Seite wurde an einem Ort geöffnet, den SME Desk nicht kennt. Bitte öffnen Sie sie in Microsoft Teams.',
  'tab.error.not-found': 'Hier ist nichts, was Sie sehen dürfen. Bitte prüfen Sie die Nummer.',
  'tab.error.sign-in':
    'SME Desk weiß nicht, wer Sie sind. Bitte öffnen Sie diese Registerkarte in Microsoft Teams; wenn Sie dort sind, bitten Sie Ihren Administrator, die Anmeldung für SME Desk zuzulassen.',
  'tab.error.unknown':
    'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal; wenn es so bleibt, wenden Sie sich an Ihren Administrator.',
  'tab.error.unreachable':
    'SME Desk ist gerade nicht erreichbar. Diese Seite versucht es von selbst noch einmal.',
  'tab.filter-all': 'Alle',
  'tab.filters': 'Filter',
  'tab.filters-clear': 'Filter entfernen',
  'tab.history': 'Was geschehen ist',
  'tab.late': 'Überfällig seit {{at}}',
  'tab.loading': 'Wird geladen …',
  'tab.looking': 'Ältere werden durchsucht …',
  'tab.more-work': 'Es gibt noch mehr: Es erscheint, sobald etwas hiervon erledigt ist.',
  'tab.needs-action': 'Wartet auf Sie',
  'tab.not-sent':
    'Das konnte nicht gesendet werden. Ihre Eingaben sind noch da; bitte versuchen Sie es noch einmal.',
  'tab.outcome-done': '{{id}}: erledigt.',
  'tab.outcome-not-sent':
    '{{id}}: konnte nicht gesendet werden. Bitte versuchen Sie es noch einmal.',
  'tab.outcomes': 'Was daraus geworden ist',
  'tab.please-choose': 'Bitte auswählen',
  'tab.refused': 'Es wurde nichts geändert; die Karte sagt, warum.',
  'tab.retry': 'Noch einmal versuchen',
  'tab.rows_one': '{{count}} Eintrag angezeigt',
  'tab.rows_other': '{{count}} Einträge angezeigt',
  'tab.saved': 'Erledigt.',
  'tab.search': 'Nach Nummer oder Wörtern suchen',
  'tab.sending': '{{done}} von {{all}} werden gesendet …',
  'tab.sort': 'Reihenfolge',
  'tab.title': 'SME Desk: Aufgaben und Anforderungen',
  'tab.together': 'Mit den ausgewählten',
  'tab.work': 'Meine Aufgaben',
};
