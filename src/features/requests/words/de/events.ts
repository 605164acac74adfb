import type { enEvents } from '../en/events.ts';

/** German for what has happened to a request. */
export const deEvents: Readonly<Record<keyof typeof enEvents, string>> = {
  'event.accepted': '{{by}} hat die Zuweisung angenommen.',
  'event.agreed': '{{by}} hat den Einsatz als SME angenommen.',
  'event.answered': '{{by}} hat eine Frage beantwortet.',
  'event.approved': '{{by}} hat die Anforderung genehmigt.',
  'event.asked': '{{by}} hat den FPM gefragt.',
  'event.asked-you': 'Ihre Frage wurde an den FPM gesendet.',
  'event.assigned': '{{by}} hat {{sme}} zugewiesen.',
  'event.assigned-you': '{{by}} hat Sie zugewiesen.',
  'event.closed': '{{by}} hat die Anforderung geschlossen.',
  'event.completed': '{{by}} hat den Einsatz abgeschlossen.',
  'event.completed-unmet':
    '{{by}} hat den Einsatz abgeschlossen; die Bedingungen für sein Ende sind nicht erfüllt.',
  'event.confirmed': '{{by}} hat den Plan bestätigt.',
  'event.consented': '{{by}} hat dem Vorschlag zugestimmt.',
  'event.declined': '{{by}} hat die Zuweisung abgelehnt.',
  'event.declined-private': 'Es wird ein anderer SME gesucht.',
  'event.denied': '{{by}} hat die Anforderung abgelehnt: {{reason}}.',
  'event.denied-other': '{{by}} hat die Anforderung abgelehnt.',
  'event.drafted': '{{by}} hat einen Entwurf des Plans gespeichert.',
  'event.edited': '{{by}} hat die Anforderung geändert.',
  'event.expert-left':
    '{{from}} gehört nicht mehr zum Programm: Der Vorschlag ist damit hinfällig.',
  'event.fpm-left': '{{from}} gehört nicht mehr zum Programm: Jetzt ist {{to}} zuständig.',
  'event.given': '{{by}} hat die Anforderung an {{to}} gegeben; bis dahin war es die von {{was}}.',
  'event.handed-over': '{{by}} hat die Anforderung an {{to}} übergeben.',
  'event.offered': '{{by}} hat {{sme}} um einen Einsatz als SME gebeten.',
  'event.overdue': 'Überfällig: {{what}}, fällig am {{at}}.',
  'event.period-ended': 'Erinnerung gesendet: Der vereinbarte Zeitraum endet.',
  'event.planned': '{{by}} hat den Plan geschrieben.',
  'event.proposed': '{{by}} hat {{sme}} als SME vorgeschlagen.',
  'event.rated': '{{by}} hat Feedback gegeben: {{rating}}.',
  'event.rated-private': '{{by}} hat dem FPM Feedback gegeben.',
  'event.readdressed': 'Die Adresse einer beteiligten Person hat sich geändert.',
  'event.recalled': '{{by}} hat den Vorschlag zurückgezogen.',
  'event.refused': '{{by}} hat den Vorschlag abgelehnt.',
  'event.released': '{{by}} hat den Einsatz des SME beendet.',
  'event.reminded': 'Erinnerung gesendet: {{what}}, fällig am {{at}}.',
  'event.replanned': '{{by}} hat eine Änderung des Plans vorgeschlagen.',
  'event.replanned-dropped': '{{by}} hat die Änderung verworfen: Der Plan bleibt, wie er ist.',
  'event.resubmitted': '{{by}} hat die Anforderung erneut übermittelt.',
  'event.returned': '{{by}} hat die Anforderung mit Fragen zurückgegeben.',
  'event.sme-left': '{{from}} gehört nicht mehr zum Programm: Es wird ein anderer SME gesucht.',
  'event.submitted': '{{by}} hat die Anforderung übermittelt.',
  'event.submitted-again': '{{by}} hat die Anforderung mit den Angaben aus {{again}} übermittelt.',
  'event.taken-up': '{{by}} hat sie in {{in}} wieder aufgenommen.',
  'event.triaged': '{{by}} hat die Anforderung gesichtet.',
  'event.turned-down': '{{by}} hat den Einsatz als SME abgelehnt.',
  'event.unconfirmed': 'Die Bestätigung kam nicht rechtzeitig an.',
  'event.undone': '{{by}} hat {{undone}} zurückgenommen.',
  'event.unreached':
    'Eine Nachricht an {{who}} kam nicht innerhalb von 5 Minuten an: Jemand anderes wurde informiert.',
  'event.withdrawn': '{{by}} hat die Anforderung zurückgezogen.',
  'late.assign':
    'Wir haben einen SME bis zum {{at}} zugesagt. Wir sind zu spät und bitten um Entschuldigung.',
  'late.decision':
    'Wir haben eine Entscheidung bis zum {{at}} zugesagt. Wir sind zu spät und bitten um Entschuldigung.',
  'late.triage':
    'Wir haben die Sichtung bis zum {{at}} zugesagt. Wir sind zu spät und bitten um Entschuldigung.',
  'news.accepted': '{{by}} hat {{id}} angenommen und meldet sich direkt bei {{requester}}.',
  'news.accepted-yours': '{{by}} hat {{id}} angenommen und meldet sich direkt bei Ihnen.',
  'news.agreed':
    '{{by}} hat den Vorschlag {{id}} angenommen; jetzt wird {{requester}} um Zustimmung gebeten.',
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
  'news.declined-private': '{{id}}: Das Assignment Team sucht einen anderen SME.',
  'news.denied': '{{by}} hat {{id}} abgelehnt: {{reason}}.',
  'news.denied-other': '{{by}} hat {{id}} abgelehnt.',
  'news.drafted': '{{by}} hat einen Entwurf des Plans zu {{id}} gespeichert.',
  'news.edited': '{{by}} hat {{id}} geändert.',
  'news.expert-left':
    '{{from}} gehört nicht mehr zum Programm; damit ist der Vorschlag {{id}} hinfällig. Kann ein anderer SME kommen, machen Sie bitte einen neuen Vorschlag.',
  'news.expert-left-partner':
    '{{from}} kann nicht mehr kommen; damit ist der Vorschlag {{id}} hinfällig. Sie müssen nichts mehr tun.',
  'news.fpm-left': 'Ab jetzt ist {{to}} für {{id}} zuständig, nicht mehr {{from}}.',
  'news.given':
    '{{by}} hat {{id}} an {{to}} gegeben: Von nun an ist es die Anforderung dieser Person, nicht mehr die von {{was}}.',
  'news.given-away':
    '{{by}} hat Ihre Anforderung {{id}} an {{to}} gegeben: Von nun an ist es die Anforderung dieser Person.',
  'news.given-you': '{{by}} hat {{id}} an Sie gegeben: Von nun an ist es Ihre Anforderung.',
  'news.handed-over': '{{by}} hat {{id}} übergeben: Von nun an ist {{to}} dafür Ihr FPM.',
  'news.offered':
    '{{by}} schlägt {{sme}} als SME für {{requester}} vor ({{id}}); zuerst wird {{sme}} gefragt.',
  'news.overdue': '{{id}}: {{late}}',
  'news.period-ended': 'Der vereinbarte Zeitraum von {{id}} endet.',
  'news.planned': '{{by}} hat den Plan zu {{id}} geschrieben.',
  'news.proposed': '{{by}} schlägt {{sme}} als SME vor ({{id}}).',
  'news.rated': '{{by}} hat Feedback zu {{id}} gegeben: {{rating}}.',
  'news.rated-private': '{{by}} hat dem FPM Feedback zu {{id}} gegeben.',
  'news.readdressed': 'Die Adresse einer an {{id}} beteiligten Person hat sich geändert.',
  'news.recalled':
    '{{by}} hat den Vorschlag {{id}} zurückgezogen; es ist nichts mehr zu beantworten.',
  'news.refused': '{{by}} hat den Vorschlag {{id}} abgelehnt.',
  'news.released':
    '{{by}} hat den Einsatz des SME zu {{id}} beendet; das Assignment Team sucht einen anderen.',
  'news.released-closed':
    '{{by}} hat den Einsatz des SME zu {{id}} beendet und die Anforderung geschlossen.',
  'news.released-you':
    '{{by}} hat Ihren Einsatz zu {{id}} beendet; vielen Dank. Es ist für Sie nichts mehr zu tun.',
  'news.reminded': 'Erinnerung an {{id}}: {{what}}, fällig am {{at}}.',
  'news.replanned': '{{by}} hat eine Änderung des Plans zu {{id}} vorgeschlagen.',
  'news.resubmitted': '{{by}} hat {{id}} erneut übermittelt.',
  'news.returned':
    '{{by}} hat Fragen zu {{id}}; bitte beantworten Sie sie und übermitteln Sie erneut.',
  'news.sme-left':
    '{{from}} kann bei {{id}} nicht mehr helfen; das Assignment Team sucht einen anderen SME.',
  'news.submitted': '{{by}} hat {{id}} übermittelt.',
  'news.taken-up': '{{by}} hat {{id}} in {{in}} wieder aufgenommen.',
  'news.triaged': '{{by}} hat {{id}} gesichtet; als Nächstes folgt die Entscheidung.',
  'news.turned-down': '{{by}} hat den Vorschlag {{id}} abgelehnt; der Partner wurde nicht gefragt.',
  'news.unconfirmed': 'Die Bestätigung von {{id}} kam nicht rechtzeitig an.',
  'news.undone':
    '{{by}} hat {{undone}} von {{id}} zurückgenommen: Bitte betrachten Sie die Nachricht darüber als gegenstandslos.',
  'news.undone-you':
    '{{by}} hat Ihre Zuweisung zu {{id}} zurückgenommen. Für Sie ist nichts zu tun.',
  'news.unreached': 'Eine Nachricht zu {{id}} an {{who}} kam nicht innerhalb von 5 Minuten an.',
  'news.withdrawn': '{{by}} hat {{id}} zurückgezogen; es ist nichts mehr zu entscheiden.',
  'undone.approved': 'die Genehmigung',
  'undone.assigned': 'die Zuweisung',
  'undone.closed': 'das Schließen',
  'undone.denied': 'die Ablehnung',
  'undone.returned': 'die Rückgabe mit Fragen',
};
