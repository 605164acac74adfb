import type { enCustomerRefusals } from '../en/refusals.ts';

/** German for customers: what is refused, and why. */
export const deCustomerRefusals: Readonly<Record<keyof typeof enCustomerRefusals, string>> = {
  'error.already-there': 'Dieser Dienst ist schon in der Beteiligung.',
  'error.before-milestone':
    'Der Meilenstein wurde für den {{from}} erfasst; ein Gespräch davor schließt die Beteiligung nicht ab.',
  'error.in-the-future': 'Bitte wählen Sie einen Tag, der nicht in der Zukunft liegt.',
  'error.more-users-than-licences': 'Es kann nicht mehr aktive Benutzer als Lizenzen geben.',
  'error.not-a-number-between': 'Bitte geben Sie eine ganze Zahl bis {{most}} ein.',
  'error.same-fm': 'Das ist schon der FM.',
  'error.tenant-known': 'Ein anderer Kunde hat diesen Tenant bereits.',
  'error.too-many-people': 'Bitte nennen Sie höchstens {{most}}.',
  'error.too-short':
    'Bitte sagen Sie in mindestens {{most}} Zeichen, warum: Ein SME ist noch im Einsatz.',
  'error.who-is-the-team':
    'Verwaltete Konten haben ein Account Team: Wer ist es? Oder sagen Sie, warum es ohne weitergeht.',
  'refusal.because.already-mailed':
    'Diese E-Mail wurde bereits gesendet. Es wurde nichts geändert.',
  'refusal.because.already-open':
    'Es gibt schon eine offene Beteiligung mit diesem Kunden: {{id}}, von {{fm}}. Es wurde nichts geändert.',
  'refusal.because.closing-state':
    'Das geht nicht, solange die Beteiligung im Status „{{closingState}}“ ist. Es wurde nichts geändert.',
  'refusal.because.mail-open':
    'Eine E-Mail zu {{service}} wurde nicht angenommen. Bitte senden Sie sie zuerst. Es wurde nichts geändert.',
  'refusal.because.no-figures':
    'Weder Lizenzen noch aktive Benutzer sind bekannt. Es wurde nichts geändert.',
  'refusal.because.no-fm':
    'Diesen Kunden betreut noch niemand. Bitte nennen Sie zuerst einen FM. Es wurde nichts geändert.',
  'refusal.because.no-mail':
    'E-Mail ist hier nicht eingerichtet. Bitte senden Sie sie selbst. Es wurde nichts geändert.',
  'refusal.because.no-region':
    'Die Warteschlange hängt von der Region ab, die nicht bekannt ist. Bitte tragen Sie sie auf der Karte des Kunden ein. Es wurde nichts geändert.',
  'refusal.because.not-in-queue':
    'Noch nicht: Das Assignment Team hat nicht bestätigt, dass {{customer}} in {{queue}} ist. Es wurde nichts geändert.',
  'refusal.because.not-rfa':
    'Dieser Abschlussprozess ist für das Konzept RFA. Das Konzept dieser Beteiligung: {{motion}}.',
  'refusal.because.nothing-done':
    'Kein Dienst wurde abgeschlossen, also gibt es nichts zu parken. Es wurde nichts geändert.',
  'refusal.because.queue-knows':
    'Die Warteschlange weiß bereits von allen Anforderungen. Es wurde nichts geändert.',
  'refusal.because.service-open':
    '{{service}} ist noch nicht abgeschlossen. Der FM bleibt bis zum letzten Dienst.',
  'refusal.because.service-state':
    'Das geht nicht, solange der Dienst im Status „{{serviceState}}“ ist. Es wurde nichts geändert.',
  'refusal.not-found.customer': 'Es gibt kein {{id}}, das Sie sehen dürfen.',
  'sentence.customer-missing':
    'Welchen Kunden meinen Sie? Bitte geben Sie auch den Namen oder die Nummer ein, zum Beispiel: kunde CUS-1001.',
  'sentence.customer-unknown': 'Ich kenne keinen Kunden „{{typed}}“, den Sie sehen dürfen.',
  'sentence.fm-left':
    '{{requests}}: {{fm}} hat die Beteiligung bei {{customer}} abgeschlossen und verlassen.',
  'sentence.fm-left-because':
    '{{requests}}: {{fm}} hat {{customer}} vor dem Ende verlassen: {{comment}}',
  'sentence.handed-on': '{{id}}: {{fm}} betreut ab jetzt {{customer}}.',
};
