import type { enLists } from '../en/lists.ts';

/** German for lists and search. */
export const deLists: Readonly<Record<keyof typeof enLists, string>> = {
  'action.about-partner': 'Über diesen Partner',
  'action.partners': 'Meine Partner',
  'action.texts': 'Im Wortlaut lesen',
  'list.about': '{{workload}} · vom {{at}}',
  'list.about-partner': '{{partner}} · {{workload}} · vom {{at}}',
  'list.decide.request.approve': 'Markierte genehmigen',
  'list.decide.request.assign': 'Markierten zuweisen',
  'list.decide.request.triage': 'Markierte sichten',
  'list.done.request.approve': 'genehmigt.',
  'list.done.request.assign': 'Der SME ist zugewiesen.',
  'list.done.request.triage': 'gesichtet.',
  'list.empty-draft':
    'Sie haben eine Anforderung begonnen und noch nicht übermittelt. Setzen Sie sie mit der Schaltfläche unten fort.',
  'list.empty-filter': 'Keine Anforderung dieser Liste hat diesen Status und diesen Kunden.',
  'list.empty-others': 'Es gibt keine Anforderung, die Sie betrifft.',
  'list.empty.assignmentTeam':
    'Keine Anforderung wartet auf das Team. Sobald eine eingeht, erhalten Sie eine Nachricht.',
  'list.empty.company': 'Aus Ihrem Unternehmen gibt es noch keine Anforderung.',
  'list.empty.fpm':
    'Bei Ihnen ist keine Anforderung offen. Sobald eine eingeht, erhalten Sie eine Nachricht.',
  'list.empty.mine':
    'Sie haben noch keinen SME angefordert. Beginnen Sie mit der Schaltfläche unten.',
  'list.empty.sme':
    'Sie haben noch keine Zuweisung. Sobald Sie eine erhalten, bekommen Sie eine Nachricht.',
  'list.empty.unheld': 'Für jede offene Anforderung ist jemand zuständig.',
  'list.filter': 'Filtern',
  'list.filter.all-customers': 'Alle Kunden',
  'list.filter.all-states': 'Jeder Status',
  'list.filter.customer': 'Kunde',
  'list.filter.state': 'Status',
  'list.found': 'Passende Anforderungen',
  'list.found-more': 'Die neuesten {{count}}; bitte geben Sie mehr ein, um andere zu finden.',
  'list.heading': '{{id}} · {{state}}',
  'list.heading-waiting': '{{id}} · {{state}} · wartet auf Sie',
  'list.name.assignmentTeam': 'Warteschlange des Teams',
  'list.name.company': 'Anforderungen meines Unternehmens',
  'list.name.fpm': 'Anforderungen an mich',
  'list.name.mine': 'Meine Anforderungen',
  'list.name.sme': 'Meine Zuweisungen',
  'list.name.unheld': 'Ohne Zuständige',
  'list.new': 'neu',
  'list.none-ticked': 'Bitte markieren Sie mindestens eine Anforderung.',
  'list.note.assignmentTeam':
    'Das sind die Anforderungen, die auf das Team warten. Für jede andere schreiben Sie status und die Nummer.',
  'list.note.fpm':
    'Das sind die offenen Anforderungen. Für eine abgeschlossene schreiben Sie status und die Nummer.',
  'list.note.unheld':
    'Offene Anforderungen ohne FPM (das Assignment Team entscheidet), mit einem SME, der nicht mehr zum Programm gehört, oder eines Unternehmens ohne Ansprechperson.',
  'list.open': '{{id}} öffnen',
  'list.outcome': '{{id}}: {{text}}',
  'list.sme': 'SME für {{id}}',
  'list.waiting_one': '{{count}} wartet auf Sie',
  'list.waiting_other': '{{count}} warten auf Sie',
  'partner.again': 'wiederholt {{id}}',
  'partner.counts':
    'offen {{open}}, geschlossen {{closed}}, abgelehnt {{denied}}, zurückgezogen {{withdrawn}}',
  'partner.headline': '{{partner}}: was angefordert wurde',
  'partner.none': 'Sie haben noch keinen Partner.',
  'partner.outcomes': 'Anforderungen',
  'partner.repeats': 'Wiederholungen',
  'partner.repeats-of': '{{count}} der {{all}} neuesten',
  'partner.title': 'Ihre Partner',
  'request.about': '{{tenant}} · {{workload}}',
  'request.state': '{{id}} · {{state}} · {{at}}',
  'request.subject': '{{tenant}}: {{topic}}',
  'request.summary': '{{id}}: {{text}}',
  'request.trace': '{{id}} · {{tenant}} · {{at}} · {{what}}',
  'request.trace-confirmed': 'Eingang bestätigt',
  'search.none':
    'Keine Anforderung, die Sie sehen dürfen, passt dazu. Sie können nach Nummer, Kunde, Arbeitsbereich oder Status suchen.',
  'search.only-start': 'Von einer Suche zählen nur die ersten {{most}} Zeichen.',
  'texts.title': '{{id}} im Wortlaut',
  'texts.title-of': '{{id}} im Wortlaut, Seite {{page}} von {{pages}}',
};
