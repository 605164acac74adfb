/** English for customers: what is refused, and why. */
export const enCustomerRefusals = {
  'error.already-there': 'This service is in the customer engagement already.',
  'error.before-milestone':
    'The milestone was recorded for {{from}}; a talk before that does not close the customer engagement.',
  'error.in-the-future': 'Please choose a day that is not in the future.',
  'error.more-users-than-licences': 'There cannot be more active users than licences.',
  'error.not-a-number-between': 'Please enter a whole number of at most {{most}}.',
  'error.same-fm': 'This is the FM already.',
  'error.tenant-known': 'Another customer has this tenant already.',
  'error.too-many-people': 'Please name at most {{most}}.',
  'error.too-short': 'Please say why, in at least {{most}} characters: an SME is still at work.',
  'error.who-is-the-team':
    'Managed accounts have an account team: who is it? Or say why it goes on without.',
  'refusal.because.already-mailed': 'This mail was sent already. Nothing was changed.',
  'refusal.because.already-open':
    'There is an open customer engagement already: {{id}}, of {{fm}}. Nothing was changed.',
  'refusal.because.closing-state':
    'This is not possible while the customer engagement is in the state "{{closingState}}". Nothing was changed.',
  'refusal.because.mail-open':
    'A mail about {{service}} was not taken. Please send it first. Nothing was changed.',
  'refusal.because.no-figures':
    'Neither licences nor active users are known yet. Nothing was changed.',
  'refusal.because.no-fm':
    'Nobody takes care of this customer yet. Please name an FM first. Nothing was changed.',
  'refusal.because.no-mail':
    'E-mail is not set up here. Please send it yourself. Nothing was changed.',
  'refusal.because.no-region':
    "The queue depends on the region, which is not known. Please enter it on the customer's card. Nothing was changed.",
  'refusal.because.not-in-queue':
    'Not yet: the assignment team has not confirmed that {{customer}} is in {{queue}}. Nothing was changed.',
  'refusal.because.not-rfa':
    'This closing process is for the motion RFA. This customer engagement is {{motion}}.',
  'refusal.because.nothing-done':
    'No service was completed, so there is nothing to park. Nothing was changed.',
  'refusal.because.queue-knows': 'The queue was told of all requests already. Nothing was changed.',
  'refusal.because.service-open':
    '{{service}} is not finished yet. The FM stays until the last service.',
  'refusal.because.service-state':
    'This is not possible while the service is in the state "{{serviceState}}". Nothing was changed.',
  'refusal.not-found.customer': 'There is no {{id}} that you may see.',
  'sentence.customer-missing':
    'Which customer do you mean? Please type the name or the number as well, for example: customer CUS-1001.',
  'sentence.customer-unknown': 'I know no customer "{{typed}}" that you may see.',
  'sentence.fm-left':
    '{{requests}}: {{fm}} has completed the customer engagement with {{customer}} and left.',
  'sentence.fm-left-because':
    '{{requests}}: {{fm}} has left {{customer}} before the end: {{comment}}',
  'sentence.handed-on': '{{id}}: {{fm}} takes care of {{customer}} from now on.',
} as const;
