import type { enRefusals } from '../en/refusals.ts';

/** German for why nothing happened, and other answers of one sentence. */
export const deRefusals: Readonly<Record<keyof typeof enRefusals, string>> = {
  'refusal.already.accepted':
    '{{by}} hat die Zuweisung am {{date}} um {{time}} bereits angenommen. Es wurde nichts geändert.',
  'refusal.already.agreed':
    '{{by}} hat den Einsatz am {{date}} um {{time}} bereits angenommen. Es wurde nichts geändert.',
  'refusal.already.approved':
    '{{by}} hat die Anforderung am {{date}} um {{time}} bereits genehmigt. Es wurde nichts geändert.',
  'refusal.already.assigned':
    '{{by}} hat am {{date}} um {{time}} bereits einen SME zugewiesen. Es wurde nichts geändert.',
  'refusal.already.changed':
    'Inzwischen hat {{by}} am {{date}} um {{time}} etwas geändert. Bitte sehen Sie noch einmal hin.',
  'refusal.already.changed-by-itself':
    'Inzwischen hat sich am {{date}} um {{time}} etwas geändert. Bitte sehen Sie noch einmal hin.',
  'refusal.already.closed':
    '{{by}} hat die Anforderung am {{date}} um {{time}} bereits geschlossen. Es wurde nichts geändert.',
  'refusal.already.completed':
    '{{by}} hat den Einsatz am {{date}} um {{time}} bereits abgeschlossen. Es wurde nichts geändert.',
  'refusal.already.confirmed':
    'Inzwischen hat {{by}} den Plan am {{date}} um {{time}} bestätigt. Bitte sehen Sie noch einmal hin.',
  'refusal.already.consented':
    '{{by}} hat dem Vorschlag am {{date}} um {{time}} bereits zugestimmt. Es wurde nichts geändert.',
  'refusal.already.declined':
    '{{by}} hat die Zuweisung am {{date}} um {{time}} bereits abgelehnt. Es wurde nichts geändert.',
  'refusal.already.denied':
    '{{by}} hat die Anforderung am {{date}} um {{time}} bereits abgelehnt. Es wurde nichts geändert.',
  'refusal.already.drafted':
    'Inzwischen hat {{by}} am {{date}} um {{time}} einen Entwurf des Plans gespeichert. Bitte lesen Sie ihn und speichern Sie noch einmal.',
  'refusal.already.edited':
    'Inzwischen hat {{by}} die Anforderung am {{date}} um {{time}} geändert. Bitte sehen Sie noch einmal nach.',
  'refusal.already.given':
    '{{by}} hat die Anforderung am {{date}} um {{time}} bereits an einen anderen Kontakt gegeben. Es wurde nichts geändert.',
  'refusal.already.handed-over':
    '{{by}} hat die Anforderung am {{date}} um {{time}} bereits übergeben. Es wurde nichts geändert.',
  'refusal.already.planned':
    'Inzwischen hat {{by}} den Plan am {{date}} um {{time}} geändert. Bitte lesen Sie ihn noch einmal.',
  'refusal.already.rated':
    'Inzwischen hat {{by}} am {{date}} um {{time}} Feedback gegeben. Bitte sehen Sie noch einmal hin.',
  'refusal.already.recalled':
    '{{by}} hat den Vorschlag am {{date}} um {{time}} bereits zurückgezogen. Es wurde nichts geändert.',
  'refusal.already.refused':
    '{{by}} hat den Vorschlag am {{date}} um {{time}} bereits abgelehnt. Es wurde nichts geändert.',
  'refusal.already.released':
    '{{by}} hat den Einsatz des SME am {{date}} um {{time}} bereits beendet. Es wurde nichts geändert.',
  'refusal.already.replanned':
    'Inzwischen hat {{by}} den Plan am {{date}} um {{time}} geändert. Bitte lesen Sie ihn noch einmal.',
  'refusal.already.resubmitted':
    '{{by}} hat die Anforderung am {{date}} um {{time}} bereits erneut übermittelt. Es wurde nichts geändert.',
  'refusal.already.returned':
    '{{by}} hat die Anforderung am {{date}} um {{time}} bereits zurückgegeben. Es wurde nichts geändert.',
  'refusal.already.submitted':
    '{{by}} hat die Anforderung am {{date}} um {{time}} bereits übermittelt. Es wurde nichts geändert.',
  'refusal.already.triaged':
    '{{by}} hat die Anforderung am {{date}} um {{time}} bereits gesichtet. Bitte sehen Sie noch einmal hin und entscheiden Sie.',
  'refusal.already.turned-down':
    '{{by}} hat den Einsatz am {{date}} um {{time}} bereits abgelehnt. Es wurde nichts geändert.',
  'refusal.already.undone':
    'Inzwischen hat {{by}} es am {{date}} um {{time}} zurückgenommen. Bitte sehen Sie noch einmal nach.',
  'refusal.already.withdrawn':
    '{{by}} hat die Anforderung am {{date}} um {{time}} bereits zurückgezogen. Es wurde nichts geändert.',
  'refusal.because.offer-over':
    'Der Zeitraum dieses Vorschlags ist vorbei; er kann nicht mehr angenommen werden. Wenn weiterhin Hilfe gewünscht ist, bitten Sie um einen neuen Vorschlag.',
  'refusal.because.plan-over':
    'Der letzte Tag dieses Plans ist vorbei; er kann nicht mehr bestätigt werden. Geben Sie dem Plan bitte zuerst einen neuen letzten Tag.',
  'refusal.because.same-plan': 'Das ist der Plan, wie er schon ist: Es wurde nichts geändert.',
  'refusal.no-plan': 'Es gibt noch keinen Plan zum Bestätigen. Bitte schreiben Sie zuerst einen.',
  'refusal.not-a-partner':
    'Nur Kontakte eines Partners können einen SME anfordern. Den Zugang gibt der FPM des Partners.',
  'refusal.nothing-asked': 'Alle Fragen sind schon beantwortet. Es wurde nichts geändert.',
  'refusal.nothing-changed':
    'Es ist nichts beantwortet und nichts geändert. Bitte beantworten Sie die Fragen oder ändern Sie das Formular und übermitteln Sie es dann.',
  'refusal.nothing-to-undo':
    'Es lässt sich nichts mehr zurücknehmen: Inzwischen hat jemand gehandelt.',
  'refusal.own-request':
    'Über die eigene Anforderung können Sie nicht entscheiden. Das muss jemand anderes tun; es wurde nichts geändert.',
  'refusal.too-late-to-undo':
    'Zurücknehmen lässt es sich nur zehn Minuten lang; die sind vorbei. Es wurde nichts geändert.',
  'refusal.too-many':
    'Eine Person kann innerhalb von 24 Stunden höchstens {{most}} neue Anforderungen übermitteln. Ihre Eingaben bleiben erhalten; bitte übermitteln Sie sie später.',
  'sentence.company-asked':
    '{{who}} ({{mail}}) findet das eigene Unternehmen nicht in der Liste des Anforderungsformulars. Bitte lassen Sie es aufnehmen, oder sagen Sie, welcher Eintrag der richtige ist.',
  'sentence.discarded': 'Das Formular wurde verworfen. Sie können jederzeit ein neues beginnen.',
  'sentence.gone': 'Was diese Karte gezeigt hat, gibt es nicht mehr. Es wurde nichts geändert.',
  'sentence.guide-taken':
    'Viel Erfolg mit dem Leitfaden. Es wurde nichts übermittelt, und Ihr Entwurf bleibt: Sie können ihn jederzeit fortsetzen.',
  'sentence.no-longer-yours':
    'Die Anforderung {{id}} liegt nicht mehr bei Ihnen; für Sie ist nichts mehr zu tun.',
  'sentence.people-left_one':
    'Nicht mehr im Programm: {{who}}. {{count}} Anforderung ist jetzt bei anderen; alle Beteiligten sind informiert.',
  'sentence.people-left_other':
    'Nicht mehr im Programm: {{who}}. {{count}} Anforderungen sind jetzt bei anderen; alle Beteiligten sind informiert.',
  'sentence.you-declined':
    'Sie haben die Zuweisung zu {{id}} abgelehnt; das Assignment Team kümmert sich darum.',
  'sentence.you-handed-over':
    'Sie haben {{id}} an {{to}} übergeben; für Sie ist nichts mehr zu tun.',
  'sentence.you-turned-down':
    'Sie haben den Vorschlag {{id}} abgelehnt; wer Sie vorgeschlagen hat, weiß davon.',
};
