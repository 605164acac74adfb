import { deAdmin } from './de/admin.ts';
import { deDirectory } from './de/directory.ts';
import { deFilters } from './de/filters.ts';
import { deMail } from './de/mail.ts';
import { deTab } from './de/tab.ts';
import type { en } from './en.ts';

/** German: formal address (Sie); the terms are those of the German playbook page. */
export const de: Readonly<Record<keyof typeof en, string>> = {
  ...deAdmin,
  ...deDirectory,
  ...deFilters,
  ...deMail,
  ...deTab,
  'action.back': 'Zurück',
  'action.chat': 'Chat mit {{name}}',
  'action.in-window': 'Formular im Fenster',
  'action.next': 'Weiter',
  'action.next-page': 'Nächste Seite',
  'action.open': 'Öffnen',
  'action.open-in-tab': 'Im Tab öffnen',
  'action.previous-page': 'Vorherige Seite',
  'choice.many-fit':
    'Dazu passen {{count}} Einträge. Bitte geben Sie mehr von Name oder Adresse ein.',
  'choice.none': 'keine Angabe',
  'choice.nothing-fits':
    'Dazu passt nichts. Bitte geben Sie einen anderen Teil von Name oder Adresse ein.',
  'choice.placeholder': 'Bitte auswählen',
  'choice.search': 'Anderer Eintrag: Namen eingeben',
  'choice.some-fit': 'Dazu passen mehrere Einträge. Bitte wählen Sie einen aus.',
  'choice.type': '{{label}}: ein Teil von Name oder Adresse',
  'duration.business-days_one': 'innerhalb eines Werktags',
  'duration.business-days_other': 'innerhalb von {{count}} Werktagen',
  'duration.days_one': 'innerhalb eines Tages',
  'duration.days_other': 'innerhalb von {{count}} Tagen',
  'error.already-over': 'Bitte wählen Sie einen Tag, der noch nicht vorbei ist.',
  'error.comment-required': 'Bitte nennen Sie den Grund im Kommentar.',
  'error.delegate-away':
    'Diese Person ist vom {{from}} bis zum {{to}} selbst abwesend. Bitte wählen Sie jemand anderen oder andere Tage.',
  'error.end-before-start': 'Bitte wählen Sie einen Tag, der nicht vor dem ersten liegt.',
  'error.far-too-long':
    'Dieser Text wurde nicht übernommen: Er ist um {{over}} länger als die möglichen {{most}} Zeichen. Bitte geben Sie einen kürzeren ein.',
  'error.not-a-date': 'Bitte wählen Sie ein Datum aus.',
  'error.not-a-number': 'Bitte geben Sie eine ganze Zahl ein.',
  'error.not-a-whole-number': 'Bitte geben Sie eine ganze Zahl ab 1 ein.',
  'error.not-an-email': 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
  'error.not-in-list': 'Bitte wählen Sie einen Eintrag der Liste aus.',
  'error.required': 'Bitte füllen Sie dieses Feld aus.',
  'error.too-long':
    'Bitte kürzen Sie den Text um {{over}} Zeichen: Es sind höchstens {{most}} möglich.',
  'form.legend':
    'Felder mit * sind erforderlich. Ihre Eingaben bleiben erhalten, wenn Sie weiter- oder zurückgehen.',
  'form.required': '{{label}} *',
  'form.step': 'Schritt {{step}} von {{steps}}: {{name}}',
  'greeting.text':
    'Ich bringe Anforderungen für einen Subject Matter Expert (SME) vom Partner zum FPM und weiter zum SME.',
  'greeting.title': 'Guten Tag {{name}}, ich bin SME Desk.',
  'help.heard':
    '„{{typed}}“ habe ich nicht verstanden. Sie können die Schaltflächen nutzen oder eines der Wörter unten eingeben.',
  'help.no-role':
    'Ich kenne Sie noch nicht als Kontakt eines Partners. Arbeiten Sie für einen Partner, können Sie hier Zugang anfordern. Wer hilft: Ihr FPM, oder {{mailbox}}.',
  'help.role.admin': 'Als Admin: jede Anforderung über ihre Nummer mit ihrem Verlauf ansehen.',
  'help.role.assignmentTeam':
    'Im Assignment Team: Anforderungen sichten, mit Fragen zurückgeben, SMEs zuweisen oder vorschlagen.',
  'help.role.fpm':
    'Als FPM: Anforderungen genehmigen, ablehnen oder zurückgeben, Fragen beantworten, übergeben, schließen und einen SME vorschlagen.',
  'help.role.partner':
    'Als Partner: einen SME anfordern, Ihre Anforderungen verfolgen, überarbeiten und zurückziehen.',
  'help.role.sme':
    'Als SME: Zuweisungen annehmen oder ablehnen, den Plan vereinbaren und mit einer Zusammenfassung abschließen.',
  'help.title': 'Was Sie hier tun können',
  'help.words': 'Sie können auch schreiben:',
  'label.comment': 'Kommentar (optional)',
  'label.details': 'Angaben',
  'label.history': 'Verlauf',
  'list.total-more': 'Mehr als {{most}} Anforderungen, Seite {{page}}',
  'list.total-paged_one': '{{count}} Anforderung, Seite {{page}} von {{pages}}',
  'list.total-paged_other': '{{count}} Anforderungen, Seite {{page}} von {{pages}}',
  'list.total_one': '{{count}} Anforderung',
  'list.total_other': '{{count}} Anforderungen',
  outage:
    'Ich erreiche meine Daten gerade nicht und kann nicht sagen, ob das gespeichert wurde. Bitte versuchen Sie es in einer Minute noch einmal: Nichts geschieht doppelt.',
  'refusal.another-one':
    'Der Vorgang, zu dem diese Karte gehörte, ist verloren gegangen; seine Nummer hat jetzt ein anderer. Es wurde nichts geändert.',
  'refusal.invalid':
    'Bitte berichtigen Sie die Felder, bei denen ein Hinweis steht. Keine Ihrer Eingaben ist verloren.',
  'refusal.invalid-far':
    'Bitte berichtigen Sie die Felder, bei denen ein Hinweis steht. Was in den anderen steht, bleibt erhalten.',
  'refusal.not-found':
    'Es gibt keine Anforderung {{id}}, die Sie sehen dürfen. Bitte prüfen Sie die Nummer in Ihrer Liste.',
  'refusal.not-now': 'Das ist im Status „{{state}}“ nicht möglich. Es wurde nichts geändert.',
  'refusal.not-yours': 'Das ist Aufgabe einer anderen Person. Es wurde nichts geändert.',
  'refusal.old-form':
    'Dieses Formular wurde anderswo fortgesetzt. Hier ist der gespeicherte Stand; bitte machen Sie hier weiter.',
  'refusal.once-only': 'Das haben Sie schon getan; einmal genügt. Es wurde nichts geändert.',
  'refusal.unknown-action':
    'Ich kenne diese Schaltfläche nicht. Bitte öffnen Sie die Anforderung noch einmal aus Ihrer Liste.',
  'refusal.unknown-person':
    'Ich konnte Sie im Verzeichnis nicht finden. Bitte wenden Sie sich an Ihren FPM oder das Assignment Team.',
  'region.amer': 'Amer (Amerika)',
  'region.apj': 'APJ (Asien, Pazifik, Japan)',
  'region.emea': 'EMEA (Europa, Naher Osten, Afrika)',
  'role.admin': 'Admin',
  'role.assignmentTeam': 'Assignment Team',
  'role.fpm': 'FPM',
  'role.partner': 'Partner',
  'role.sme': 'SME',
  'sentence.courtesy-goodbye': 'Auf Wiedersehen! Ich melde mich, sobald es etwas Neues gibt.',
  'sentence.courtesy-noted': 'Alles klar. Ich melde mich, sobald es etwas Neues gibt.',
  'sentence.courtesy-thanks': 'Gern geschehen!',
  'sentence.group-elsewhere':
    'Hier lesen alle mit, deshalb antworte ich in unserem persönlichen Chat.',
  'sentence.group-help':
    'Ich bin SME Desk und nehme Anforderungen für einen Experten (SME) entgegen. Hier lesen alle mit, deshalb zeige ich Anforderungen nur in unserem persönlichen Chat. Erwähnen Sie mich mit einem dieser Wörter, dann antworte ich dort: {{begin}}, {{list}}, {{status}} SME-1042.',
  'sentence.group-install':
    'Hier lesen alle mit, deshalb antworte ich nur in einem persönlichen Chat. Bitte fügen Sie mich zuerst für sich hinzu: Apps, SME Desk, Hinzufügen.',
  'sentence.language-missing':
    'Welche Sprache möchten Sie? Bitte schreiben Sie: sprache en, sprache de oder sprache es.',
  'sentence.language-set': 'Ab jetzt schreibe ich Ihnen auf Deutsch.',
  'sentence.language-unknown':
    'Ich spreche „{{typed}}“ nicht. Bitte schreiben Sie: sprache en, sprache de oder sprache es.',
  'sentence.status-missing':
    'Welche Anforderung meinen Sie? Bitte schreiben Sie die Nummer dazu, zum Beispiel: status SME-1042.',
  superseded: 'Eine neuere Karte zu dieser Anforderung steht weiter unten in diesem Chat.',
  'text.shortened': '{{text}} … (gekürzt)',
};
