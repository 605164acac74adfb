/** German for access: what is refused, and why. */
export const deAccessRefusals = {
  'accessState.asked': 'beantragt',
  'accessState.consented': 'Berechtigungen akzeptiert',
  'accessState.denied': 'abgelehnt',
  'accessState.discarded': 'verworfen',
  'accessState.draft': 'noch nicht gesendet',
  'accessState.ended': 'beendet',
  'accessState.expired': 'Einladung abgelaufen',
  'accessState.invited': 'eingeladen',
  'accessState.registered': 'Kontakt',
  'accessState.returned': 'mit Fragen zurückgegeben',
  'accessState.suspended': 'gesperrt',
  'accessState.withdrawn': 'zurückgezogen',
  'error.already-contact': 'Für dieses Unternehmen besteht bereits Zugang.',
  'error.alternate-is-ours':
    'Das ist eine Adresse des FastTrack-Teams. Bitte geben Sie eine eigene an.',
  'error.alternate-is-sign-in':
    'Das ist die Adresse, die keine E-Mails empfangen kann. Bitte geben Sie eine andere an.',
  'error.alternate-required':
    'Ihr Benutzername kann keine E-Mails empfangen. Bitte geben Sie eine andere Adresse an; sonst würden Sie keine Benachrichtigungen erhalten.',
  'error.one-line': 'Bitte schreiben Sie das in eine Zeile.',
  'refusal.already.acc.denied':
    '{{by}} hat die Registrierung am {{date}} um {{time}} bereits abgelehnt. Es wurde nichts geändert.',
  'refusal.already.acc.discarded':
    '{{by}} hat das Formular am {{date}} um {{time}} bereits verworfen. Es wurde nichts geändert.',
  'refusal.already.acc.ended':
    '{{by}} hat den Zugang am {{date}} um {{time}} bereits beendet. Es wurde nichts geändert.',
  'refusal.already.acc.handed-over':
    '{{by}} hat die Registrierung am {{date}} um {{time}} bereits übergeben. Es wurde nichts geändert.',
  'refusal.already.acc.invited':
    '{{by}} hat am {{date}} um {{time}} bereits eingeladen. Es wurde nichts geändert.',
  'refusal.already.acc.itself.expired':
    'Die Einladung ist am {{date}} um {{time}} abgelaufen. Es wurde nichts geändert.',
  'refusal.already.acc.itself.lapsed':
    'Die Registrierung endete am {{date}} um {{time}} von selbst. Es wurde nichts geändert.',
  'refusal.already.acc.itself.moved':
    'Inzwischen hat sich am {{date}} um {{time}} das Programm geändert. Bitte sehen Sie noch einmal hin.',
  'refusal.already.acc.permissions-accepted':
    '{{by}} hat die Berechtigungen am {{date}} um {{time}} bereits akzeptiert. Es wurde nichts geändert.',
  'refusal.already.acc.refused':
    '{{by}} hat die Berechtigungen am {{date}} um {{time}} bereits abgelehnt. Es wurde nichts geändert.',
  'refusal.already.acc.registered':
    '{{by}} hat die Registrierung am {{date}} um {{time}} bereits abgeschlossen. Es wurde nichts geändert.',
  'refusal.already.acc.renewed':
    '{{by}} hat am {{date}} um {{time}} bereits um eine neue Einladung gebeten. Es wurde nichts geändert.',
  'refusal.already.acc.restored':
    '{{by}} hat den Zugang am {{date}} um {{time}} bereits wiederhergestellt. Es wurde nichts geändert.',
  'refusal.already.acc.returned':
    '{{by}} hat die Registrierung am {{date}} um {{time}} bereits mit Fragen zurückgegeben. Es wurde nichts geändert.',
  'refusal.already.acc.submitted':
    '{{by}} hat die Registrierung am {{date}} um {{time}} bereits gesendet. Es wurde nichts geändert.',
  'refusal.already.acc.suspended':
    '{{by}} hat den Zugang am {{date}} um {{time}} bereits gesperrt. Es wurde nichts geändert.',
  'refusal.already.acc.withdrawn':
    '{{by}} hat die Registrierung am {{date}} um {{time}} bereits zurückgezogen. Es wurde nichts geändert.',
  'refusal.because.access-state':
    'Im Status „{{accessState}}“ ist das nicht möglich. Nichts wurde geändert.',
  'refusal.because.consent-changed':
    'Der Text hat sich geändert, seit Sie ihn gelesen haben. Bitte lesen Sie ihn noch einmal. Nichts wurde geändert.',
  'refusal.because.guest-account':
    'Bitte melden Sie sich mit dem Konto Ihres eigenen Unternehmens an.',
  'refusal.because.number-over':
    'Diese Zahl gilt nicht mehr. Bitte geben Sie die Adresse noch einmal an. Nichts wurde geändert.',
  'refusal.because.own-registration':
    'Über Ihre eigene Registrierung können Sie nicht entscheiden. Nichts wurde geändert.',
  'refusal.because.renew-over':
    'Die Einladung ist vor zu langer Zeit abgelaufen. Bitte registrieren Sie sich neu. Nichts wurde geändert.',
  'refusal.because.too-many-numbers':
    'Sie können sich innerhalb von 24 Stunden {{most}} Zahlen zusenden lassen. Bitte versuchen Sie es morgen wieder.',
  'refusal.because.too-many-registrations':
    'Sie können innerhalb von 24 Stunden {{most}} Registrierungen senden. Bitte versuchen Sie es morgen wieder; Ihre Angaben bleiben hier stehen.',
  'refusal.not-found.access': 'Es gibt keine Registrierung {{id}}, die Sie sehen dürfen.',
} as const;
