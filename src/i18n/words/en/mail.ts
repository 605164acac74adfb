/** English for e-mail, and for who was told by which channel. */
export const enMail = {
  'mail.act': 'To act, open SME Desk in Microsoft Teams and send it this message:',
  'mail.act-title': 'Where to act',
  'mail.failed': 'An e-mail could not be delivered either.',
  'mail.forwarded': 'That is possible in Teams only, because an e-mail can be forwarded.',
  'mail.look':
    'Everything about it is in Microsoft Teams: open SME Desk there and send it this message:',
  'mail.look-title': 'Where to read on',
  'mail.no-mailbox': 'There is no mailbox with the address known either.',
  'mail.notice-only':
    'To the address in the form, which nobody knows, only a notice in fixed words was sent.',
  'mail.open': 'Open SME Desk in Teams',
  'mail.reason':
    'You get this as an e-mail because SME Desk could not reach you in Microsoft Teams.',
  'mail.reply':
    'It was sent automatically. Your reply is read by the assignment team: {{mailbox}}.',
  'mail.stranger':
    'It has questions for the person who submitted it. They are answered in Microsoft Teams only.',
  'mail.stranger-reason':
    'You get this because somebody has given this address in a request for an expert. Nothing more about it is sent here; if you know nothing of it, there is nothing to do.',
  'mail.stranger-subject': 'SME Desk: the request {{id}} was returned',
  'told.mail': 'Told by e-mail: {{names}}.',
  'told.teams': 'Told in Teams: {{names}}.',
} as const;
