/** English for what has happened and what is wanted. */
export const enEvents = {
  'event.accepted': '{{by}} accepted the assignment.',
  'event.answered': '{{by}} answered a question.',
  'event.approved': '{{by}} approved the request.',
  'event.asked': '{{by}} asked the FPM.',
  'event.assigned': '{{by}} assigned {{sme}}.',
  'event.closed': '{{by}} closed the request.',
  'event.completed': '{{by}} completed the engagement.',
  'event.confirmed': '{{by}} confirmed the plan.',
  'event.consented': '{{by}} agreed to the proposal.',
  'event.declined': '{{by}} declined the assignment.',
  'event.denied': '{{by}} denied the request: {{reason}}.',
  'event.handed-over': '{{by}} handed the request over to {{to}}.',
  'event.overdue': 'Overdue: {{what}}, due {{at}}.',
  'event.period-ended': 'Reminder sent: the agreed period ends.',
  'event.planned': '{{by}} wrote the plan.',
  'event.proposed': '{{by}} proposed {{sme}} as an SME.',
  'event.rated': '{{by}} gave feedback: {{rating}}.',
  'event.rated-private': '{{by}} gave feedback to the FPM.',
  'event.refused': '{{by}} declined the proposal.',
  'event.released': '{{by}} released the SME.',
  'event.reminded': 'Reminder sent: {{what}}, due {{at}}.',
  'event.resubmitted': '{{by}} revised the request and submitted it again.',
  'event.returned': '{{by}} returned the request with questions.',
  'event.submitted': '{{by}} submitted the request.',
  'event.triaged': '{{by}} triaged the request.',
  'event.unconfirmed': 'The confirmation did not arrive in time.',
  'event.withdrawn': '{{by}} withdrew the request.',
  'headline.answer': '{{reader}}, please accept or decline this assignment.',
  'headline.assign': '{{reader}}, please assign an SME: {{by}} has approved the request.',
  'headline.assign-again': '{{reader}}, please assign another SME: {{by}} has declined.',
  'headline.assign-released':
    '{{reader}}, please assign another SME: {{by}} has released the last one.',
  'headline.close':
    '{{reader}}, {{sme}} has completed the engagement: please look at the result and close the request.',
  'headline.closed-released': '{{by}} has released the SME and closed the request.',
  'headline.complete':
    '{{reader}}, the plan stands until {{end}}. Please complete with a summary when the work is done.',
  'headline.confirm-plan': '{{reader}}, please read the plan and confirm it.',
  'headline.confirmation':
    'We have received your request {{id}}. Next: it is triaged {{triage}} and decided {{decision}}.',
  'headline.confirmation-again':
    'We have received your revised request {{id}}. Next: it is triaged {{triage}}, then decided.',
  'headline.consent': '{{reader}}, {{by}} offers you {{sme}} as an SME. Do you agree?',
  'headline.decide': '{{reader}}, please decide: {{requester}} ({{partner}}) is asking for an SME.',
  'headline.late-other.assign': 'No SME has been assigned to {{id}} yet; that was due {{at}}.',
  'headline.late-other.decision': '{{id}} is late: the decision by {{fpm}} was due {{at}}.',
  'headline.late-other.triage': '{{id}} is late: the triage by the assignment team was due {{at}}.',
  'headline.late.assign':
    '{{reader}}, {{id}} is late: please assign an SME now. That was due {{at}}.',
  'headline.late.decision':
    '{{reader}}, {{id}} is late: please decide now. Your decision was due {{at}}.',
  'headline.late.triage': '{{reader}}, {{id}} is late: please triage it now. That was due {{at}}.',
  'headline.make-plan':
    '{{reader}}, {{sme}} has accepted: please agree the plan with each other, partner, FPM and SME.',
  'headline.make-plan-own':
    '{{reader}}, thank you for accepting: please agree the plan with {{requester}} and {{fpm}}.',
  'headline.period-ended':
    '{{reader}}, the agreed period of {{id}} ends on {{end}}: what has been reached, and what is left?',
  'headline.plan-waits': 'You have confirmed the plan; waiting for {{waiting}}.',
  'headline.question': '{{reader}}, please answer: {{asker}} has a question about this request.',
  'headline.rate': '{{sme}} has completed the engagement. {{reader}}, how was it?',
  'headline.rate-own': '{{reader}}, you have completed the engagement. How was it for you?',
  'headline.remind.assign': 'Reminder: {{reader}}, an SME for {{id}} is to be assigned by {{at}}.',
  'headline.remind.decision': 'Reminder: {{reader}}, your decision on {{id}} is due {{at}}.',
  'headline.remind.triage': 'Reminder: {{reader}}, the triage of {{id}} is due {{at}}.',
  'headline.revise': '{{reader}}, please answer the questions from {{by}} and submit again.',
  'headline.state.approved': '{{by}} has approved; the assignment team is looking for an SME.',
  'headline.state.assigned': '{{sme}} has been assigned and is asked to accept.',
  'headline.state.closed': '{{by}} has closed the request.',
  'headline.state.completed': '{{sme}} has completed the engagement; {{fpm}} closes the request.',
  'headline.state.denied': '{{by}} has denied the request: {{reason}}.',
  'headline.state.engaged':
    'All three have confirmed the plan: {{sme}} and {{requester}} work together until {{end}}.',
  'headline.state.onboarding': '{{sme}} has accepted and contacts {{requester}} directly.',
  'headline.state.proposed': '{{sme}} has been proposed; waiting for the consent of {{requester}}.',
  'headline.state.refused': '{{by}} has declined the proposal; there is nothing left to do.',
  'headline.state.returned': '{{requester}} is asked to answer questions from {{by}}.',
  'headline.state.submitted': 'Waiting for triage and for the decision by {{fpm}}.',
  'headline.state.triaged': 'Triaged by {{by}}; waiting for the decision by {{fpm}}.',
  'headline.state.withdrawn': '{{by}} has withdrawn the request; there is nothing left to do.',
  'headline.taken-over': '{{reader}}, {{by}} has handed this request over to you.',
  'headline.triage': '{{reader}}, please triage: {{requester}} ({{partner}}) is asking for an SME.',
  'headline.yours':
    '{{sme}} has accepted and contacts you directly. Please agree the plan together.',
  'late.assign': 'We promised an SME by {{at}}. We are late, and sorry.',
  'late.decision': 'We promised a decision by {{at}}. We are late, and sorry.',
  'late.triage': 'We promised to triage your request by {{at}}. We are late, and sorry.',
  'news.accepted': '{{by}} has accepted {{id}} and contacts {{requester}} directly.',
  'news.accepted-yours': '{{by}} has accepted {{id}} and contacts you directly.',
  'news.answered': '{{by}} has answered your question about {{id}}.',
  'news.approved': '{{by}} has approved {{id}}; the assignment team is looking for an SME.',
  'news.asked': '{{by}} has a question about {{id}}.',
  'news.assigned': '{{sme}} has been assigned to {{id}} and is asked to accept.',
  'news.closed': '{{by}} has closed {{id}}. Please turn to your FPM if something comes up.',
  'news.completed': '{{by}} has completed the engagement of {{id}}.',
  'news.confirmed': '{{by}} has confirmed the plan of {{id}}.',
  'news.consented': '{{by}} has agreed to your proposal {{id}}; the plan comes next.',
  'news.declined': '{{by}} has declined {{id}}; the assignment team is looking for another SME.',
  'news.denied': '{{by}} has denied {{id}}: {{reason}}.',
  'news.handed-over': '{{by}} has handed {{id}} over: {{to}} is your FPM for it from now on.',
  'news.overdue': '{{id}}: {{late}}',
  'news.period-ended': 'The agreed period of {{id}} ends.',
  'news.planned': '{{by}} has written the plan of {{id}}.',
  'news.proposed': '{{by}} proposes {{sme}} as an SME ({{id}}).',
  'news.rated': '{{by}} has given feedback on {{id}}: {{rating}}.',
  'news.refused': '{{by}} has declined your proposal {{id}}.',
  'news.released':
    '{{by}} has released the SME of {{id}}; the assignment team is looking for another one.',
  'news.released-closed': '{{by}} has released the SME of {{id}} and closed the request.',
  'news.released-you':
    '{{by}} has released you from {{id}}; thank you. There is nothing left for you to do.',
  'news.reminded': 'Reminder of {{id}}: {{what}}, due {{at}}.',
  'news.resubmitted': '{{by}} has revised {{id}} and submitted it again.',
  'news.returned': '{{by}} has questions about {{id}}; please answer them and submit again.',
  'news.submitted': '{{by}} has submitted {{id}}.',
  'news.triaged': '{{by}} has triaged {{id}}; the decision comes next.',
  'news.unconfirmed': 'The confirmation of {{id}} did not arrive in time.',
  'news.withdrawn': '{{by}} has withdrawn {{id}}; there is nothing left to decide.',
  'refusal.already.accepted':
    'Already accepted by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.approved':
    'Already approved by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.assigned':
    'An SME was already assigned by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.changed':
    'In the meantime {{by}} has changed something, at {{time}} on {{date}}. Please look again.',
  'refusal.already.closed':
    'Already closed by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.completed':
    'Already completed by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.confirmed':
    'Meanwhile {{by}} has confirmed the plan, at {{time}} on {{date}}. Please look again.',
  'refusal.already.consented':
    'The proposal was already accepted by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.declined':
    'Already declined by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.denied':
    'Already denied by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.handed-over':
    'Already handed over by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.planned':
    'Meanwhile {{by}} has changed the plan, at {{time}} on {{date}}. Please read it again.',
  'refusal.already.rated':
    'Meanwhile {{by}} has given feedback, at {{time}} on {{date}}. Please look again.',
  'refusal.already.refused':
    'The proposal was already declined by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.released':
    'The SME was already released by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.resubmitted':
    'Already submitted again by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.returned':
    'Already returned by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.submitted':
    'Already submitted by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.already.triaged':
    'Already triaged by {{by}} at {{time}} on {{date}}. Please look again and decide.',
  'refusal.already.withdrawn':
    'Already withdrawn by {{by}} at {{time}} on {{date}}. Nothing was changed.',
  'refusal.invalid':
    'Please correct the fields that have a note beside them. Nothing you have typed is lost.',
  'refusal.no-plan': 'There is no plan to confirm yet. Please write one first.',
  'refusal.not-a-partner':
    'Only contacts of a partner can request an SME. Please ask your FPM to have you added.',
  'refusal.not-found':
    'There is no request {{id}} that you may see. Please check the number in your list of requests.',
  'refusal.not-now':
    'This is not possible while the request is in the state "{{state}}". Nothing was changed.',
  'refusal.not-yours': 'Somebody else has to do this. Nothing was changed.',
  'refusal.nothing-asked': 'Every question has been answered already. Nothing was changed.',
  'refusal.old-form':
    'This form has gone on elsewhere. Here is what is stored; please continue from here.',
  'refusal.once-only': 'You have done this already; once is enough. Nothing was changed.',
  'refusal.own-request':
    'You cannot decide on your own request. Somebody else has to; nothing was changed.',
  'refusal.too-many':
    'One person can submit at most {{most}} new requests within 24 hours. What you typed is kept; please submit it later.',
  'refusal.unknown-action':
    'I do not know this button. Please open the request again from your list.',
  'refusal.unknown-person':
    'I could not find you in the directory. Please contact your FPM or the assignment team.',
} as const;
