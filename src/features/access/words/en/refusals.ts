/** English for access: what is refused, and why. */
export const enAccessRefusals = {
  'accessState.asked': 'asked for',
  'accessState.consented': 'permissions accepted',
  'accessState.denied': 'denied',
  'accessState.discarded': 'discarded',
  'accessState.draft': 'not sent yet',
  'accessState.ended': 'ended',
  'accessState.expired': 'invitation expired',
  'accessState.invited': 'invited',
  'accessState.registered': 'contact',
  'accessState.returned': 'returned with questions',
  'accessState.suspended': 'suspended',
  'accessState.withdrawn': 'withdrawn',
  'error.already-contact': 'There is access for this company already.',
  'error.alternate-is-ours':
    'This is an address of the FastTrack team. Please give one of your own.',
  'error.alternate-is-sign-in':
    'This is the address that cannot receive e-mail. Please give another one.',
  'error.alternate-required':
    'Your user name cannot receive e-mail, so please give another address; otherwise you would get no notices.',
  'error.one-line': 'Please write this on one line.',
  'refusal.already.acc.denied':
    'Already denied by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.discarded':
    'Already discarded by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.ended':
    '{{by}} has already ended the access, at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.handed-over':
    'Already handed over by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.invited':
    'Already invited by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.itself.expired':
    'The invitation expired at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.itself.lapsed':
    'The registration ended by itself at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.itself.moved':
    'The program has changed in the meantime, at {{time}} on {{date}}. Please look again.',
  'refusal.already.acc.permissions-accepted':
    '{{by}} has already accepted the permissions, at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.refused':
    '{{by}} has already declined the permissions, at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.registered':
    '{{by}} has already finished the registration, at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.renewed':
    '{{by}} has already asked for a new invitation, at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.restored':
    '{{by}} has already restored the access, at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.returned':
    'Already returned with questions by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.submitted':
    'Already sent by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.suspended':
    'Already suspended by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.acc.withdrawn':
    'Already withdrawn by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.because.access-state':
    'This is not possible in the state "{{accessState}}". Nothing was changed.',
  'refusal.because.consent-changed':
    'The text has changed since you read it. Please read it again. Nothing was changed.',
  'refusal.because.guest-account': "Please sign in with your own company's account.",
  'refusal.because.number-over':
    'This number is no longer valid. Please give the address again. Nothing was changed.',
  'refusal.because.own-registration':
    'You cannot decide on your own registration. Nothing was changed.',
  'refusal.because.renew-over':
    'The invitation expired too long ago. Please register anew. Nothing was changed.',
  'refusal.because.too-many-numbers':
    'You can have {{most}} numbers sent within 24 hours. Please try again tomorrow.',
  'refusal.because.too-many-registrations':
    'You can send {{most}} registrations within 24 hours. Please try again tomorrow; what you typed stays here.',
  'refusal.not-found.access': 'There is no {{id}} that you may see.',
} as const;
