import type { enEvents } from '../en/events.ts';

/** German for what has happened to a request. */
export const deEvents: Readonly<Record<keyof typeof enEvents, string>> = {
  'event.accepted': '{{by}} hat die Zuweisung angenommen.',
  'event.answered': '{{by}} hat eine Frage beantwortet.',
  'event.approved': '{{by}} hat die Anforderung genehmigt.',
  'event.asked': '{{by}} hat den FPM gefragt.',
  'event.asked-you': 'Ihre Frage wurde an den FPM gesendet.',
  'event.assigned': '{{by}} hat {{sme}} zugewiesen.',
  'event.closed': '{{by}} hat die Anforderung geschlossen.',
  'event.completed': '{{by}} hat den Einsatz abgeschlossen.',
  'event.confirmed': '{{by}} hat den Plan bestätigt.',
  'event.consented': '{{by}} hat dem Vorschlag zugestimmt.',
  'event.declined': '{{by}} hat die Zuweisung abgelehnt.',
  'event.denied': '{{by}} hat die Anforderung abgelehnt: {{reason}}.',
  'event.handed-over': '{{by}} hat die Anforderung an {{to}} übergeben.',
  'event.overdue': 'Überfällig: {{what}}, fällig am {{at}}.',
  'event.period-ended': 'Erinnerung gesendet: Der vereinbarte Zeitraum endet.',
  'event.planned': '{{by}} hat den Plan geschrieben.',
  'event.proposed': '{{by}} hat {{sme}} als SME vorgeschlagen.',
  'event.rated': '{{by}} hat Feedback gegeben: {{rating}}.',
  'event.rated-private': '{{by}} hat dem FPM Feedback gegeben.',
  'event.refused': '{{by}} hat den Vorschlag abgelehnt.',
  'event.released': '{{by}} hat den Einsatz des SME beendet.',
  'event.reminded': 'Erinnerung gesendet: {{what}}, fällig am {{at}}.',
  'event.resubmitted': '{{by}} hat die Anforderung überarbeitet und erneut übermittelt.',
  'event.returned': '{{by}} hat die Anforderung mit Fragen zurückgegeben.',
  'event.submitted': '{{by}} hat die Anforderung übermittelt.',
  'event.triaged': '{{by}} hat die Anforderung gesichtet.',
  'event.unconfirmed': 'Die Bestätigung kam nicht rechtzeitig an.',
  'event.withdrawn': '{{by}} hat die Anforderung zurückgezogen.',
  'late.assign':
    'Wir haben einen SME bis zum {{at}} zugesagt. Wir sind zu spät und bitten um Entschuldigung.',
  'late.decision':
    'Wir haben eine Entscheidung bis zum {{at}} zugesagt. Wir sind zu spät und bitten um Entschuldigung.',
  'late.triage':
    'Wir haben die Sichtung bis zum {{at}} zugesagt. Wir sind zu spät und bitten um Entschuldigung.',
  'news.accepted': '{{by}} hat {{id}} angenommen und nimmt direkt Kontakt mit {{requester}} auf.',
  'news.accepted-yours': '{{by}} hat {{id}} angenommen und nimmt direkt Kontakt mit Ihnen auf.',
  'news.answered': '{{by}} hat Ihre Frage zu {{id}} beantwortet.',
  'news.approved': '{{by}} hat {{id}} genehmigt; das Assignment Team sucht einen SME.',
  'news.asked': '{{by}} hat eine Frage zu {{id}}.',
  'news.assigned': '{{sme}} wurde {{id}} zugewiesen und um Annahme gebeten.',
  'news.closed':
    '{{by}} hat {{id}} geschlossen. Bitte wenden Sie sich an Ihren FPM, falls noch etwas ist.',
  'news.completed': '{{by}} hat den Einsatz zu {{id}} abgeschlossen.',
  'news.confirmed': '{{by}} hat den Plan zu {{id}} bestätigt.',
  'news.consented': '{{by}} hat Ihrem Vorschlag {{id}} zugestimmt; als Nächstes folgt der Plan.',
  'news.declined':
    '{{by}} hat die Zuweisung zu {{id}} abgelehnt; das Assignment Team sucht einen anderen SME.',
  'news.denied': '{{by}} hat {{id}} abgelehnt: {{reason}}.',
  'news.handed-over': '{{by}} hat {{id}} übergeben: Von nun an ist {{to}} dafür Ihr FPM.',
  'news.overdue': '{{id}}: {{late}}',
  'news.period-ended': 'Der vereinbarte Zeitraum von {{id}} endet.',
  'news.planned': '{{by}} hat den Plan zu {{id}} geschrieben.',
  'news.proposed': '{{by}} schlägt {{sme}} als SME vor ({{id}}).',
  'news.rated': '{{by}} hat Feedback zu {{id}} gegeben: {{rating}}.',
  'news.refused': '{{by}} hat Ihren Vorschlag {{id}} abgelehnt.',
  'news.released':
    '{{by}} hat den Einsatz des SME zu {{id}} beendet; das Assignment Team sucht einen anderen.',
  'news.released-closed':
    '{{by}} hat den Einsatz des SME zu {{id}} beendet und die Anforderung geschlossen.',
  'news.released-you':
    '{{by}} hat Ihren Einsatz zu {{id}} beendet; vielen Dank. Es ist für Sie nichts mehr zu tun.',
  'news.reminded': 'Erinnerung an {{id}}: {{what}}, fällig am {{at}}.',
  'news.resubmitted': '{{by}} hat {{id}} überarbeitet und erneut übermittelt.',
  'news.returned':
    '{{by}} hat Fragen zu {{id}}; bitte beantworten Sie sie und übermitteln Sie erneut.',
  'news.submitted': '{{by}} hat {{id}} übermittelt.',
  'news.triaged': '{{by}} hat {{id}} gesichtet; als Nächstes folgt die Entscheidung.',
  'news.unconfirmed': 'Die Bestätigung von {{id}} kam nicht rechtzeitig an.',
  'news.withdrawn': '{{by}} hat {{id}} zurückgezogen; es ist nichts mehr zu entscheiden.',
};
