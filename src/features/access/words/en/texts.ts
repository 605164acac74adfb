/** English for access: the text of the permissions, letters and news. */
export const enAccessTexts = {
  'access.consent.addresses': 'Your addresses for notices',
  'access.consent.erased':
    'How to have it erased: tell your FPM or the mailbox of the assignment team',
  'access.consent.identity': "Your name, your user name and your organisation's ID",
  'access.consent.kept': 'It is kept until it is erased',
  'access.consent.kept-days': 'What has ended is kept for {{days}} days',
  'access.consent.language': 'Your language and your time zone',
  'access.consent.leave': 'You can leave at any time, by “End my access”',
  'access.consent.messages': 'SME Desk writes to you in Teams and, if that fails, by e-mail',
  'access.consent.readers':
    'Your FPM, the assignment team, the SME and the other contacts of your company read your requests',
  'access.consent.title': 'What SME Desk works with',
  'access.consent.typed': 'What you type in requests, plans and feedback',
  'access.consent.version': 'Version of this text: {{version}}',
  'access.decided.denied': '{{who}} has denied {{name}} access for {{partner}}.',
  'access.decided.invited': '{{who}} has invited {{name}} for {{partner}}.',
  'access.decided.returned': '{{who}} has asked {{name}} questions.',
  'access.letter.code': 'Your code: {{code}}',
  'access.letter.greeting': 'Hello {{name}},',
  'access.letter.help': 'Who can help: your FPM, or {{mailbox}}.',
  'access.letter.how':
    'Open SME Desk in Microsoft Teams with your own account, accept the permissions and finish with this code. It is valid until {{until}}, for you alone.',
  'access.letter.number':
    'Type this number in SME Desk within 30 minutes to use this address for e-mails: {{code}}',
  'access.letter.number-subject': 'SME Desk: confirm your address',
  'access.letter.open': 'Open the app in Teams',
  'access.letter.subject': 'Your invitation to SME Desk for {{partner}}',
  'access.letter.text': '{{who}} invites you to SME Desk for {{partner}}.',
  'access.told.applicant.help-answered': '{{by}} has answered your question.',
  'access.told.applicant.lapsed': 'Nobody answered the questions for 30 days.',
  'access.told.applicant.moved':
    'Your company is no longer in the program; the assignment team decides now.',
  'access.told.applicant.moved-back': 'Your company is in the program again; {{who}} decides now.',
  'access.told.applicant.overdue':
    'We promised an answer by now. {{who}} and the assignment team have been told that it is late.',
  'access.told.applicant.reminded-invitation': 'Your invitation ends on {{until}}.',
  'access.told.applicant.reminded-returned':
    'The questions about your registration still wait for your answers.',
  'access.told.applicant.restored': 'Your access is restored.',
  'access.told.approver.ended': '{{name}} has ended the access for {{partner}}.',
  'access.told.approver.expired': 'The invitation of {{name}} has expired.',
  'access.told.approver.handed-over':
    'You decide now whether {{name}} gets access for {{partner}}.',
  'access.told.approver.help-asked': '{{name}} needs help with the registration.',
  'access.told.approver.keeps':
    'The access of {{name}} for {{partner}} is yours to look after now.',
  'access.told.approver.lapsed': '{{name}} has not answered for 30 days.',
  'access.told.approver.missed':
    'The invitation has reached {{name}} neither in Teams nor by e-mail.',
  'access.told.approver.moved':
    'You decide now whether {{name}} gets access for {{partner}}: the program has changed.',
  'access.told.approver.overdue': 'The answer to {{name}} is late.',
  'access.told.approver.refused': '{{name}} has not accepted the permissions.',
  'access.told.approver.registered': '{{name}} is now a contact of {{partner}}.',
  'access.told.approver.reminded-decision': '{{name}} waits for an answer, by {{due}}.',
  'access.told.approver.renewed': '{{name}} asks for a new invitation for {{partner}}.',
  'access.told.approver.submitted':
    '{{name}} asks for access for {{partner}}, to be decided by {{due}}.',
  'access.told.approver.suspended':
    'The access of {{name}} is suspended. To whom do their open requests go?',
  'access.told.approver.tried':
    'The invitation of {{name}} has ended: {{most}} wrong codes were typed.',
  'access.told.approver.withdrawn': '{{name}} has withdrawn the registration.',
} as const;
