import type { enEvents } from './en-events.ts';

/** German for what has happened and what is wanted. */
export const deEvents: Readonly<Record<keyof typeof enEvents, string>> = {
  'event.accepted': '{{by}} hat die Zuweisung angenommen.',
  'event.answered': '{{by}} hat eine Frage beantwortet.',
  'event.approved': '{{by}} hat die Anforderung genehmigt.',
  'event.asked': '{{by}} hat den FPM gefragt.',
  'event.assigned': '{{by}} hat {{sme}} zugewiesen.',
  'event.closed': '{{by}} hat die Anforderung geschlossen.',
  'event.completed': '{{by}} hat den Einsatz abgeschlossen.',
  'event.confirmed': '{{by}} hat den Plan bestätigt.',
  'event.consented': '{{by}} hat dem Vorschlag zugestimmt.',
  'event.declined': '{{by}} hat die Zuweisung abgesagt.',
  'event.denied': '{{by}} hat die Anforderung abgelehnt: {{reason}}.',
  'event.handed-over': '{{by}} hat die Anforderung an {{to}} übergeben.',
  'event.overdue': 'Überfällig: {{what}}, fällig am {{at}}.',
  'event.period-ended': 'Erinnerung gesendet: Der vereinbarte Zeitraum endet.',
  'event.planned': '{{by}} hat den Plan geschrieben.',
  'event.proposed': '{{by}} hat {{sme}} als SME vorgeschlagen.',
  'event.rated': '{{by}} hat Feedback gegeben: {{rating}}.',
  'event.rated-private': '{{by}} hat dem FPM Feedback gegeben.',
  'event.refused': '{{by}} hat den Vorschlag abgelehnt.',
  'event.released': '{{by}} hat den SME freigegeben.',
  'event.reminded': 'Erinnerung gesendet: {{what}}, fällig am {{at}}.',
  'event.resubmitted': '{{by}} hat die Anforderung überarbeitet und erneut übermittelt.',
  'event.returned': '{{by}} hat die Anforderung mit Fragen zurückgegeben.',
  'event.submitted': '{{by}} hat die Anforderung übermittelt.',
  'event.triaged': '{{by}} hat die Anforderung gesichtet.',
  'event.unconfirmed': 'Die Bestätigung kam nicht rechtzeitig an.',
  'event.withdrawn': '{{by}} hat die Anforderung zurückgezogen.',
  'headline.answer': '{{reader}}, bitte nehmen Sie diese Zuweisung an oder sagen Sie ab.',
  'headline.assign':
    '{{reader}}, bitte weisen Sie einen SME zu: {{by}} hat die Anforderung genehmigt.',
  'headline.assign-again':
    '{{reader}}, bitte weisen Sie einen anderen SME zu: {{by}} hat abgesagt.',
  'headline.assign-released':
    '{{reader}}, bitte weisen Sie einen anderen SME zu: {{by}} hat den letzten freigegeben.',
  'headline.close':
    '{{reader}}, {{sme}} hat den Einsatz abgeschlossen: Bitte sehen Sie sich das Ergebnis an und schließen Sie die Anforderung.',
  'headline.closed-released': '{{by}} hat den SME freigegeben und die Anforderung geschlossen.',
  'headline.complete':
    '{{reader}}, der Plan gilt bis zum {{end}}. Bitte schließen Sie mit einer Zusammenfassung ab, wenn die Arbeit getan ist.',
  'headline.confirm-plan': '{{reader}}, bitte lesen Sie den Plan und bestätigen Sie ihn.',
  'headline.confirmation':
    'Wir haben Ihre Anforderung {{id}} erhalten. Als Nächstes wird sie {{triage}} gesichtet und {{decision}} entschieden.',
  'headline.confirmation-again':
    'Wir haben Ihre überarbeitete Anforderung {{id}} erhalten. Als Nächstes wird sie {{triage}} gesichtet, dann entschieden.',
  'headline.consent': '{{reader}}, {{by}} bietet Ihnen {{sme}} als SME an. Stimmen Sie zu?',
  'headline.decide':
    '{{reader}}, bitte entscheiden Sie: {{requester}} ({{partner}}) fordert einen SME an.',
  'headline.late-other.assign':
    'Für {{id}} ist noch kein SME zugewiesen; das war fällig am {{at}}.',
  'headline.late-other.decision':
    '{{id}} ist überfällig: Die Entscheidung durch {{fpm}} war fällig am {{at}}.',
  'headline.late-other.triage':
    '{{id}} ist überfällig: Die Sichtung durch das Assignment Team war fällig am {{at}}.',
  'headline.late.assign':
    '{{reader}}, {{id}} ist überfällig: Bitte weisen Sie jetzt einen SME zu. Fällig war das am {{at}}.',
  'headline.late.decision':
    '{{reader}}, {{id}} ist überfällig: Bitte entscheiden Sie jetzt. Ihre Entscheidung war fällig am {{at}}.',
  'headline.late.triage':
    '{{reader}}, {{id}} ist überfällig: Bitte sichten Sie jetzt. Fällig war das am {{at}}.',
  'headline.make-plan':
    '{{reader}}, {{sme}} hat angenommen: Bitte vereinbaren Sie den Plan miteinander, Partner, FPM und SME.',
  'headline.make-plan-own':
    '{{reader}}, danke für die Annahme: Bitte vereinbaren Sie den Plan mit {{requester}} und {{fpm}}.',
  'headline.period-ended':
    '{{reader}}, der vereinbarte Zeitraum von {{id}} endet am {{end}}: Was ist erreicht, was fehlt noch?',
  'headline.plan-waits': 'Sie haben den Plan bestätigt; es fehlt noch: {{waiting}}.',
  'headline.question':
    '{{reader}}, bitte antworten Sie: {{asker}} hat eine Frage zu dieser Anforderung.',
  'headline.rate': '{{sme}} hat den Einsatz abgeschlossen. {{reader}}, wie war es?',
  'headline.rate-own': '{{reader}}, Sie haben den Einsatz abgeschlossen. Wie war es für Sie?',
  'headline.remind.assign':
    'Erinnerung: {{reader}}, für {{id}} ist bis zum {{at}} ein SME zuzuweisen.',
  'headline.remind.decision':
    'Erinnerung: {{reader}}, Ihre Entscheidung über {{id}} ist fällig am {{at}}.',
  'headline.remind.triage': 'Erinnerung: {{reader}}, die Sichtung von {{id}} ist fällig am {{at}}.',
  'headline.revise':
    '{{reader}}, bitte beantworten Sie die Fragen von {{by}} und übermitteln Sie erneut.',
  'headline.state.approved': '{{by}} hat genehmigt; das Assignment Team sucht einen SME.',
  'headline.state.assigned': '{{sme}} wurde zugewiesen und um Annahme gebeten.',
  'headline.state.closed': '{{by}} hat die Anforderung geschlossen.',
  'headline.state.completed':
    '{{sme}} hat den Einsatz abgeschlossen; {{fpm}} schließt die Anforderung.',
  'headline.state.denied': '{{by}} hat die Anforderung abgelehnt: {{reason}}.',
  'headline.state.engaged':
    'Alle drei haben den Plan bestätigt: {{sme}} und {{requester}} arbeiten zusammen bis zum {{end}}.',
  'headline.state.onboarding':
    '{{sme}} hat angenommen und nimmt direkt Kontakt mit {{requester}} auf.',
  'headline.state.proposed':
    '{{sme}} wurde vorgeschlagen; es fehlt die Zustimmung von {{requester}}.',
  'headline.state.refused': '{{by}} hat den Vorschlag abgelehnt; es ist nichts mehr zu tun.',
  'headline.state.returned': '{{requester}} wurde gebeten, Fragen von {{by}} zu beantworten.',
  'headline.state.submitted': 'Wartet auf die Sichtung und auf die Entscheidung durch {{fpm}}.',
  'headline.state.triaged': 'Gesichtet von {{by}}; wartet auf die Entscheidung durch {{fpm}}.',
  'headline.state.withdrawn':
    '{{by}} hat die Anforderung zurückgezogen; es ist nichts mehr zu tun.',
  'headline.taken-over': '{{reader}}, {{by}} hat Ihnen diese Anforderung übergeben.',
  'headline.triage':
    '{{reader}}, bitte sichten Sie: {{requester}} ({{partner}}) fordert einen SME an.',
  'headline.yours':
    '{{sme}} hat angenommen und nimmt direkt Kontakt mit Ihnen auf. Bitte vereinbaren Sie den Plan gemeinsam.',
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
  'news.declined': '{{by}} hat {{id}} abgesagt; das Assignment Team sucht einen anderen SME.',
  'news.denied': '{{by}} hat {{id}} abgelehnt: {{reason}}.',
  'news.handed-over': '{{by}} hat {{id}} übergeben: Von nun an ist {{to}} dafür Ihr FPM.',
  'news.overdue': '{{id}}: {{late}}',
  'news.period-ended': 'Der vereinbarte Zeitraum von {{id}} endet.',
  'news.planned': '{{by}} hat den Plan zu {{id}} geschrieben.',
  'news.proposed': '{{by}} schlägt {{sme}} als SME vor ({{id}}).',
  'news.rated': '{{by}} hat Feedback zu {{id}} gegeben: {{rating}}.',
  'news.refused': '{{by}} hat Ihren Vorschlag {{id}} abgelehnt.',
  'news.released':
    '{{by}} hat den SME von {{id}} freigegeben; das Assignment Team sucht einen anderen.',
  'news.released-closed':
    '{{by}} hat den SME von {{id}} freigegeben und die Anforderung geschlossen.',
  'news.released-you':
    '{{by}} hat Sie von {{id}} freigegeben; vielen Dank. Es ist für Sie nichts mehr zu tun.',
  'news.reminded': 'Erinnerung an {{id}}: {{what}}, fällig am {{at}}.',
  'news.resubmitted': '{{by}} hat {{id}} überarbeitet und erneut übermittelt.',
  'news.returned':
    '{{by}} hat Fragen zu {{id}}; bitte beantworten Sie sie und übermitteln Sie erneut.',
  'news.submitted': '{{by}} hat {{id}} übermittelt.',
  'news.triaged': '{{by}} hat {{id}} gesichtet; als Nächstes folgt die Entscheidung.',
  'news.unconfirmed': 'Die Bestätigung von {{id}} kam nicht rechtzeitig an.',
  'news.withdrawn': '{{by}} hat {{id}} zurückgezogen; es ist nichts mehr zu entscheiden.',
  'refusal.already.accepted':
    'Bereits von {{by}} um {{time}} am {{date}} angenommen. Es wurde nichts geändert.',
  'refusal.already.approved':
    'Bereits von {{by}} um {{time}} am {{date}} genehmigt. Es wurde nichts geändert.',
  'refusal.already.assigned':
    'Ein SME wurde bereits von {{by}} um {{time}} am {{date}} zugewiesen. Es wurde nichts geändert.',
  'refusal.already.changed':
    'Inzwischen hat {{by}} um {{time}} am {{date}} etwas geändert. Bitte sehen Sie noch einmal hin.',
  'refusal.already.closed':
    'Bereits von {{by}} um {{time}} am {{date}} geschlossen. Es wurde nichts geändert.',
  'refusal.already.completed':
    'Bereits von {{by}} um {{time}} am {{date}} abgeschlossen. Es wurde nichts geändert.',
  'refusal.already.confirmed':
    'Inzwischen hat {{by}} den Plan bestätigt, um {{time}} am {{date}}. Bitte sehen Sie noch einmal hin.',
  'refusal.already.consented':
    'Dem Vorschlag hat {{by}} bereits um {{time}} am {{date}} zugestimmt. Es wurde nichts geändert.',
  'refusal.already.declined':
    'Bereits von {{by}} um {{time}} am {{date}} abgesagt. Es wurde nichts geändert.',
  'refusal.already.denied':
    'Bereits von {{by}} um {{time}} am {{date}} abgelehnt. Es wurde nichts geändert.',
  'refusal.already.handed-over':
    'Bereits von {{by}} um {{time}} am {{date}} übergeben. Es wurde nichts geändert.',
  'refusal.already.planned':
    'Inzwischen hat {{by}} den Plan geändert, um {{time}} am {{date}}. Bitte lesen Sie ihn noch einmal.',
  'refusal.already.rated':
    'Inzwischen hat {{by}} Feedback gegeben, um {{time}} am {{date}}. Bitte sehen Sie noch einmal hin.',
  'refusal.already.refused':
    'Den Vorschlag hat {{by}} bereits um {{time}} am {{date}} abgelehnt. Es wurde nichts geändert.',
  'refusal.already.released':
    'Der SME wurde bereits von {{by}} um {{time}} am {{date}} freigegeben. Es wurde nichts geändert.',
  'refusal.already.resubmitted':
    'Bereits von {{by}} um {{time}} am {{date}} erneut übermittelt. Es wurde nichts geändert.',
  'refusal.already.returned':
    'Bereits von {{by}} um {{time}} am {{date}} zurückgegeben. Es wurde nichts geändert.',
  'refusal.already.submitted':
    'Bereits von {{by}} um {{time}} am {{date}} übermittelt. Es wurde nichts geändert.',
  'refusal.already.triaged':
    'Bereits von {{by}} um {{time}} am {{date}} gesichtet. Bitte sehen Sie noch einmal hin und entscheiden Sie.',
  'refusal.already.withdrawn':
    'Bereits von {{by}} um {{time}} am {{date}} zurückgezogen. Es wurde nichts geändert.',
  'refusal.invalid':
    'Bitte berichtigen Sie die Felder, bei denen ein Hinweis steht. Keine Ihrer Eingaben ist verloren.',
  'refusal.no-plan': 'Es gibt noch keinen Plan zum Bestätigen. Bitte schreiben Sie zuerst einen.',
  'refusal.not-a-partner':
    'Nur Kontakte eines Partners können einen SME anfordern. Bitten Sie Ihren FPM, Sie aufzunehmen.',
  'refusal.not-found':
    'Es gibt keine Anforderung {{id}}, die Sie sehen dürfen. Bitte prüfen Sie die Nummer in Ihrer Liste.',
  'refusal.not-now': 'Das ist im Status „{{state}}“ nicht möglich. Es wurde nichts geändert.',
  'refusal.not-yours': 'Das ist Aufgabe einer anderen Person. Es wurde nichts geändert.',
  'refusal.nothing-asked': 'Alle Fragen sind schon beantwortet. Es wurde nichts geändert.',
  'refusal.old-form':
    'Dieses Formular wurde anderswo fortgesetzt. Hier ist der gespeicherte Stand; bitte machen Sie hier weiter.',
  'refusal.once-only': 'Das haben Sie schon getan; einmal genügt. Es wurde nichts geändert.',
  'refusal.own-request':
    'Über die eigene Anforderung können Sie nicht entscheiden. Das muss jemand anderes tun; es wurde nichts geändert.',
  'refusal.too-many':
    'Eine Person kann innerhalb von 24 Stunden höchstens {{most}} neue Anforderungen übermitteln. Ihre Eingaben bleiben erhalten; bitte übermitteln Sie sie später.',
  'refusal.unknown-action':
    'Ich kenne diese Schaltfläche nicht. Bitte öffnen Sie die Anforderung noch einmal aus Ihrer Liste.',
  'refusal.unknown-person':
    'Ich konnte Sie im Verzeichnis nicht finden. Bitte wenden Sie sich an Ihren FPM oder das Assignment Team.',
};
