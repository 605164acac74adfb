import type { enRefusals } from '../en/refusals.ts';

/** German for why nothing happened, and other answers of one sentence. */
export const deRefusals: Readonly<Record<keyof typeof enRefusals, string>> = {
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
  'refusal.no-plan': 'Es gibt noch keinen Plan zum Bestätigen. Bitte schreiben Sie zuerst einen.',
  'refusal.not-a-partner':
    'Nur Kontakte eines Partners können einen SME anfordern. Bitten Sie Ihren FPM, Sie aufzunehmen.',
  'refusal.nothing-asked': 'Alle Fragen sind schon beantwortet. Es wurde nichts geändert.',
  'refusal.own-request':
    'Über die eigene Anforderung können Sie nicht entscheiden. Das muss jemand anderes tun; es wurde nichts geändert.',
  'refusal.too-many':
    'Eine Person kann innerhalb von 24 Stunden höchstens {{most}} neue Anforderungen übermitteln. Ihre Eingaben bleiben erhalten; bitte übermitteln Sie sie später.',
  'sentence.discarded': 'Das Formular wurde verworfen. Sie können jederzeit ein neues beginnen.',
  'sentence.guide-taken':
    'Viel Erfolg mit dem Leitfaden. Es wurde nichts übermittelt; Sie können jederzeit eine neue Anforderung beginnen.',
  'sentence.no-longer-yours':
    'Die Anforderung {{id}} liegt nicht mehr bei Ihnen; andere kümmern sich darum.',
  'sentence.you-declined': 'Sie haben {{id}} abgesagt; das Assignment Team kümmert sich darum.',
};
