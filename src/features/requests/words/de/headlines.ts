import type { enHeadlines } from '../en/headlines.ts';

/** German for the first line of a card: what the reader is asked to do, or the state of the request. */
export const deHeadlines: Readonly<Record<keyof typeof enHeadlines, string>> = {
  'headline.answer': 'Bitte nehmen Sie diese Zuweisung an oder lehnen Sie sie ab.',
  'headline.answer-offer':
    '{{by}} möchte Sie als SME für {{partner}} vorschlagen. Sind Sie bereit dazu? Der Partner wird erst nach Ihnen gefragt.',
  'headline.assign': 'Bitte weisen Sie einen SME zu: {{by}} hat die Anforderung genehmigt.',
  'headline.assign-again': 'Bitte weisen Sie einen anderen SME zu: {{by}} hat abgelehnt.',
  'headline.assign-left':
    'Bitte weisen Sie einen anderen SME zu: Der bisherige gehört nicht mehr zum Programm.',
  'headline.assign-released':
    'Bitte weisen Sie einen anderen SME zu: {{by}} hat den bisherigen Einsatz beendet.',
  'headline.close':
    '{{sme}} hat den Einsatz abgeschlossen: Bitte sehen Sie sich das Ergebnis an und schließen Sie die Anforderung.',
  'headline.closed-released':
    '{{by}} hat den Einsatz des SME beendet und die Anforderung geschlossen.',
  'headline.complete':
    'Der Plan gilt bis zum {{end}}. Bitte schließen Sie mit einer Zusammenfassung ab, wenn die Arbeit getan ist.',
  'headline.complete-over':
    'Der Plan hat am {{end}} geendet. Bitte schließen Sie mit einer Zusammenfassung ab, oder verlängern Sie ihn.',
  'headline.confirm-change':
    'Bitte lesen Sie die Änderung des Plans und bestätigen Sie sie. Die Arbeit läuft inzwischen weiter.',
  'headline.confirm-plan': 'Bitte lesen Sie den Plan und bestätigen Sie ihn.',
  'headline.confirmation':
    'Wir haben Ihre Anforderung {{id}} erhalten. Als Nächstes wird sie {{triage}} gesichtet und {{decision}} entschieden.',
  'headline.confirmation-again':
    'Wir haben Ihre Anforderung {{id}} erneut erhalten. Als Nächstes wird sie {{triage}} gesichtet, dann entschieden.',
  'headline.consent': '{{by}} bietet Ihnen {{sme}} als SME an. Stimmen Sie zu?',
  'headline.consented':
    '{{by}} ist mit {{sme}} als SME einverstanden; als Nächstes folgt der Plan.',
  'headline.decide': 'Bitte entscheiden Sie: {{requester}} ({{partner}}) fordert einen SME an.',
  'headline.engaged-over':
    'Der Plan von {{sme}} und {{requester}} hat am {{end}} geendet: {{sme}} schließt ab, oder jemand der drei verlängert ihn.',
  'headline.expert-left':
    '{{sme}} gehört nicht mehr zum Programm; der Vorschlag ist hinfällig und es ist nichts mehr zu tun.',
  'headline.given': 'Sie haben diese Anforderung an {{to}} gegeben.',
  'headline.late-other.assign':
    'Für {{id}} ist noch kein SME zugewiesen; das war fällig am {{at}}.',
  'headline.late-other.decision':
    '{{id}} ist überfällig: Die Entscheidung durch {{fpm}} war fällig am {{at}}.',
  'headline.late-other.triage':
    '{{id}} ist überfällig: Die Sichtung durch das Assignment Team war fällig am {{at}}.',
  'headline.late.assign':
    '{{id}} ist überfällig: Bitte weisen Sie jetzt einen SME zu. Fällig war das am {{at}}.',
  'headline.late.decision':
    '{{id}} ist überfällig: Bitte entscheiden Sie jetzt. Ihre Entscheidung war fällig am {{at}}.',
  'headline.late.triage':
    '{{id}} ist überfällig: Bitte sichten Sie jetzt. Fällig war das am {{at}}.',
  'headline.make-plan':
    '{{sme}} hat angenommen: Bitte vereinbaren Sie den Plan miteinander, Partner, FPM und SME.',
  'headline.make-plan-consented':
    '{{by}} ist mit {{sme}} als SME einverstanden: Bitte vereinbaren Sie den Plan miteinander, Partner, FPM und SME.',
  'headline.make-plan-own':
    'Danke für die Annahme: Bitte vereinbaren Sie den Plan mit {{requester}} und {{fpm}}.',
  'headline.make-plan-own-consented':
    '{{by}} ist mit Ihnen als SME einverstanden: Bitte vereinbaren Sie den Plan mit {{requester}} und {{fpm}}.',
  'headline.own.approved': 'Sie haben genehmigt; das Assignment Team sucht einen SME.',
  'headline.own.closed': 'Sie haben die Anforderung geschlossen.',
  'headline.own.closed-released':
    'Sie haben den Einsatz des SME beendet und die Anforderung geschlossen.',
  'headline.own.completed':
    'Sie haben den Einsatz abgeschlossen; {{fpm}} schließt die Anforderung.',
  'headline.own.denied': 'Sie haben die Anforderung abgelehnt: {{reason}}.',
  'headline.own.denied-other': 'Sie haben die Anforderung abgelehnt.',
  'headline.own.engaged':
    'Alle drei haben den Plan bestätigt: Sie arbeiten bis zum {{end}} mit {{sme}} zusammen.',
  'headline.own.engaged-over':
    'Ihr Plan mit {{sme}} hat am {{end}} geendet: {{sme}} schließt ab, oder jemand der drei verlängert ihn.',
  'headline.own.refused': 'Sie haben den Vorschlag abgelehnt; es ist nichts mehr zu tun.',
  'headline.own.returned': '{{requester}} wurde gebeten, Ihre Fragen zu beantworten.',
  'headline.own.triaged': 'Sie haben gesichtet; die Entscheidung durch {{fpm}} steht noch aus.',
  'headline.own.withdrawn': 'Sie haben die Anforderung zurückgezogen; es ist nichts mehr zu tun.',
  'headline.period-ended':
    'Der vereinbarte Zeitraum von {{id}} endet am {{end}}: Was ist erreicht, was fehlt noch?',
  'headline.period-over':
    'Der vereinbarte Zeitraum von {{id}} hat am {{end}} geendet: Was ist erreicht, was fehlt noch?',
  'headline.plan-waits': 'Sie haben den Plan bestätigt; es fehlt noch: {{waiting}}.',
  'headline.question': 'Bitte antworten Sie: {{asker}} hat eine Frage zu dieser Anforderung.',
  'headline.rate': '{{sme}} hat den Einsatz abgeschlossen. Wie war es?',
  'headline.rate-own': 'Sie haben den Einsatz abgeschlossen. Wie war es für Sie?',
  'headline.remind.assign': 'Erinnerung: Für {{id}} ist bis zum {{at}} ein SME zuzuweisen.',
  'headline.remind.decision': 'Erinnerung: Ihre Entscheidung über {{id}} ist fällig am {{at}}.',
  'headline.remind.triage': 'Erinnerung: Die Sichtung von {{id}} ist fällig am {{at}}.',
  'headline.revise': 'Bitte beantworten Sie die Fragen von {{by}} und übermitteln Sie erneut.',
  'headline.state.approved': '{{by}} hat genehmigt; das Assignment Team sucht einen SME.',
  'headline.state.assigned': '{{sme}} wurde zugewiesen und um Annahme gebeten.',
  'headline.state.closed': '{{by}} hat die Anforderung geschlossen.',
  'headline.state.completed':
    '{{sme}} hat den Einsatz abgeschlossen; {{fpm}} schließt die Anforderung.',
  'headline.state.denied': '{{by}} hat die Anforderung abgelehnt: {{reason}}.',
  'headline.state.denied-other': '{{by}} hat die Anforderung abgelehnt.',
  'headline.state.engaged':
    'Alle drei haben den Plan bestätigt: {{sme}} und {{requester}} arbeiten zusammen bis zum {{end}}.',
  'headline.state.offered': 'Zuerst wird {{sme}} gefragt, danach {{requester}}.',
  'headline.state.onboarding': '{{sme}} hat angenommen und meldet sich direkt bei {{requester}}.',
  'headline.state.proposed':
    '{{sme}} wurde vorgeschlagen; es fehlt die Zustimmung von {{requester}}.',
  'headline.state.refused': '{{by}} hat den Vorschlag abgelehnt; es ist nichts mehr zu tun.',
  'headline.state.returned': '{{requester}} wurde gebeten, Fragen von {{by}} zu beantworten.',
  'headline.state.submitted': 'Wartet auf die Sichtung und auf die Entscheidung durch {{fpm}}.',
  'headline.state.triaged': 'Gesichtet von {{by}}; wartet auf die Entscheidung durch {{fpm}}.',
  'headline.state.withdrawn':
    '{{by}} hat die Anforderung zurückgezogen; es ist nichts mehr zu tun.',
  'headline.taken-over': '{{by}} hat Ihnen diese Anforderung übergeben.',
  'headline.taken-over-left':
    'Diese Anforderung liegt jetzt bei Ihnen: Der bisherige FPM gehört nicht mehr zum Programm.',
  'headline.triage': 'Bitte sichten Sie: {{requester}} ({{partner}}) fordert einen SME an.',
  'headline.unreached':
    '{{who}} war zu {{id}} bisher nicht zu erreichen: Bitte sorgen Sie dafür, dass es weitergeht.',
  'headline.yours':
    '{{sme}} hat angenommen und meldet sich direkt bei Ihnen. Bitte vereinbaren Sie den Plan gemeinsam.',
  'state.approved': 'Genehmigt',
  'state.assigned': 'Zugewiesen',
  'state.closed': 'Geschlossen',
  'state.completed': 'Abgeschlossen',
  'state.denied': 'Abgelehnt',
  'state.engaged': 'Im Einsatz',
  'state.offered': 'Angeboten',
  'state.onboarding': 'Onboarding',
  'state.proposed': 'Vorgeschlagen',
  'state.refused': 'Vorschlag abgelehnt',
  'state.returned': 'Zurückgegeben',
  'state.submitted': 'Übermittelt',
  'state.triaged': 'Gesichtet',
  'state.withdrawn': 'Zurückgezogen',
  'unconfirmed.title': '⚠ Die Bestätigung dieser Anforderung kam nicht rechtzeitig an.',
};
