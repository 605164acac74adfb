/** English for what the clock reminds of, and for what can be done about it. */
export const enWaits = {
  'action.contact': 'I have made contact',
  'action.extend': 'Extend to this day',
  'action.ftop': 'It is entered in FTOP',
  'action.open-extend': 'Extend …',
  'action.open-reassign': 'Assign somebody else …',
  'error.not-later': 'Please choose a day after the present last one.',
  'error.own-sme':
    'This person has requested it, or answers for the partner; please choose somebody else.',
  'error.same-sme': 'Please choose another SME than the present one.',
  'event.contacted': '{{by}} has made contact.',
  'event.entered': '{{by}} entered the summary in FTOP.',
  'event.extended': '{{by}} extended the SME engagement until {{end}}.',
  'event.waited': 'Reminder sent: nothing has happened since {{since}}.',
  'extend.hint': 'The other two are told. The plan stays as it is, except for its last day.',
  'headline.wait-other.again':
    'No SME has been assigned again to {{id}} since {{since}}; the assignment team has been reminded.',
  'headline.wait-other.assigned':
    '{{sme}} has not answered the assignment of {{id}} since {{since}}; you can assign somebody else.',
  'headline.wait-other.confirm':
    'The plan of {{id}} has not been confirmed since {{since}} by {{waiting}}: please ask.',
  'headline.wait-other.contact':
    '{{sme}} has had {{id}} since {{since}} and has not made contact yet, as far as we know: please ask.',
  'headline.wait-other.offered':
    '{{sme}} has not said since {{since}} whether they accept the proposal {{id}}; until then the partner is not asked.',
  'headline.wait-other.proposed':
    '{{requester}} has not answered your proposal {{id}} since {{since}}.',
  'headline.wait-other.returned':
    '{{requester}} has not answered the questions about {{id}} since {{since}}: please ask.',
  'headline.wait.again':
    'Reminder: please assign another SME to {{id}}; it has had none since {{since}}.',
  'headline.wait.assigned':
    'Reminder: please accept or decline {{id}}; it has been assigned to you since {{since}}.',
  'headline.wait.close': 'Reminder: please look at the result of {{id}} and close the request.',
  'headline.wait.confirm': 'Reminder: please read the plan of {{id}} and confirm it.',
  'headline.wait.contact':
    'Reminder: please get in touch with {{requester}} about {{id}}, and say so here.',
  'headline.wait.end': 'The plan of {{id}} ends on {{end}}: please complete, or extend it.',
  'headline.wait.ended': 'The plan of {{id}} ended on {{end}}: please complete, or extend it.',
  'headline.wait.feedback':
    'Reminder: how was the SME engagement of {{id}}? Your feedback goes to the FPM.',
  'headline.wait.ftop': 'Reminder: please enter the summary of {{id}} in FTOP, and say so here.',
  'headline.wait.offered':
    'Reminder: please say whether you accept the proposal {{id}}; you were asked on {{since}}.',
  'headline.wait.plan':
    'Reminder: please agree the plan of {{id}} with each other and write it down.',
  'headline.wait.proposed': 'Reminder: {{sme}} is offered to you as an SME ({{id}}). Do you agree?',
  'headline.wait.question':
    'Reminder: {{asker}} has been waiting for an answer about {{id}} since {{since}}.',
  'headline.wait.returned': 'Reminder: please answer the questions about {{id}} and submit again.',
  'label.new-end': 'New last day',
  'news.assigned-instead':
    '{{id}} has been assigned to another SME; there is nothing more for you to do.',
  'news.contacted': '{{by}} has made contact about {{id}}.',
  'news.entered': '{{by}} has entered the summary of {{id}} in FTOP.',
  'news.extended': '{{by}} has extended {{id}} until {{end}}.',
  'news.unconfirmed-fpm':
    'The confirmation of {{id}} could not be delivered to {{requester}} in time.',
  'news.waited': 'Reminder of {{id}}: nothing has happened since {{since}}.',
  'reassign.hint':
    '{{sme}} has not answered yet, and is told that somebody else takes the request.',
  'refusal.already.contacted':
    '{{by}} has already made contact, at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.entered':
    '{{by}} has already entered the summary in FTOP, at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.extended':
    'Meanwhile {{by}} has extended the SME engagement, at {{time}} on {{date}}. Please look again.',
  'turn-to.requester': 'Please tell {{requester}} yourself that the request has arrived: {{mail}}.',
} as const;
