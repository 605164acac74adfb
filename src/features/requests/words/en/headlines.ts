/** English for the first line of a card: what the reader is asked to do, or the state of the request. */
export const enHeadlines = {
  'headline.answer': 'Please accept or decline this assignment.',
  'headline.answer-offer':
    '{{by}} would like to propose you to {{partner}} as an SME. Are you willing? The partner is asked after you.',
  'headline.assign': 'Please assign an SME: {{by}} has approved the request.',
  'headline.assign-again': 'Please assign another SME: {{by}} has declined.',
  'headline.assign-left': 'Please assign another SME: the last one is no longer in the program.',
  'headline.assign-released': 'Please assign another SME: {{by}} has released the last one.',
  'headline.close':
    '{{sme}} has completed the SME engagement: please look at the result and close the request.',
  'headline.closed-released': '{{by}} has released the SME and closed the request.',
  'headline.complete':
    'The plan is valid until {{end}}. Please complete with a summary when the work is done.',
  'headline.complete-over':
    'The plan ended on {{end}}. Please complete with a summary, or extend it.',
  'headline.confirm-change':
    'Please read the change of the plan and confirm it. The work goes on meanwhile.',
  'headline.confirm-plan': 'Please read the plan and confirm it.',
  'headline.confirmation':
    'We have received your request {{id}}. Next: it is triaged {{triage}} and decided {{decision}}.',
  'headline.confirmation-again':
    'We have received your request {{id}} again. Next: it is triaged {{triage}}, then decided.',
  'headline.consent': '{{by}} offers you {{sme}} as an SME. Do you agree?',
  'headline.consented': '{{by}} has agreed to {{sme}} as an SME; the plan comes next.',
  'headline.decide': 'Please decide: {{requester}} ({{partner}}) is asking for an SME.',
  'headline.engaged-over':
    'The plan of {{sme}} and {{requester}} ended on {{end}}: {{sme}} completes, or one of the three extends it.',
  'headline.expert-left':
    '{{sme}} is no longer in the program, so the proposal has ended; there is nothing left to do.',
  'headline.given': 'You have given this request to {{to}}.',
  'headline.late-other.assign': 'No SME has been assigned to {{id}} yet; that was due {{at}}.',
  'headline.late-other.decision': '{{id}} is late: the decision by {{fpm}} was due {{at}}.',
  'headline.late-other.triage': '{{id}} is late: the triage by the assignment team was due {{at}}.',
  'headline.late.assign': '{{id}} is late: please assign an SME now. That was due {{at}}.',
  'headline.late.decision': '{{id}} is late: please decide now. Your decision was due {{at}}.',
  'headline.late.triage': '{{id}} is late: please triage it now. That was due {{at}}.',
  'headline.make-plan':
    '{{sme}} has accepted: please agree the plan with each other, partner, FPM and SME.',
  'headline.make-plan-consented':
    '{{by}} has agreed to {{sme}} as an SME: please agree the plan with each other, partner, FPM and SME.',
  'headline.make-plan-own':
    'Thank you for accepting: please agree the plan with {{requester}} and {{fpm}}.',
  'headline.make-plan-own-consented':
    '{{by}} has agreed to you as an SME: please agree the plan with {{requester}} and {{fpm}}.',
  'headline.own.approved': 'You have approved; the assignment team is looking for an SME.',
  'headline.own.closed': 'You have closed the request.',
  'headline.own.closed-released': 'You have released the SME and closed the request.',
  'headline.own.completed': 'You have completed the SME engagement; {{fpm}} closes the request.',
  'headline.own.denied': 'You have denied the request: {{reason}}.',
  'headline.own.denied-other': 'You have denied the request.',
  'headline.own.engaged': 'All three have confirmed the plan: you work with {{sme}} until {{end}}.',
  'headline.own.engaged-over':
    'Your plan with {{sme}} ended on {{end}}: {{sme}} completes, or one of the three extends it.',
  'headline.own.refused': 'You have declined the proposal; there is nothing left to do.',
  'headline.own.returned': '{{requester}} is asked to answer your questions.',
  'headline.own.triaged': 'You have triaged; waiting for the decision by {{fpm}}.',
  'headline.own.withdrawn': 'You have withdrawn the request; there is nothing left to do.',
  'headline.period-ended':
    'The agreed period of {{id}} ends on {{end}}: what has been reached, and what is left?',
  'headline.period-over':
    'The agreed period of {{id}} ended on {{end}}: what has been reached, and what is left?',
  'headline.plan-waits': 'You have confirmed the plan; waiting for {{waiting}}.',
  'headline.question': 'Please answer: {{asker}} has a question about this request.',
  'headline.rate': '{{sme}} has completed the SME engagement. How was it?',
  'headline.rate-own': 'You have completed the SME engagement. How was it for you?',
  'headline.remind.assign': 'Reminder: an SME for {{id}} is to be assigned by {{at}}.',
  'headline.remind.decision': 'Reminder: your decision on {{id}} is due {{at}}.',
  'headline.remind.triage': 'Reminder: the triage of {{id}} is due {{at}}.',
  'headline.revise': 'Please answer the questions from {{by}} and submit again.',
  'headline.state.approved': '{{by}} has approved; the assignment team is looking for an SME.',
  'headline.state.assigned': '{{sme}} has been assigned and is asked to accept.',
  'headline.state.closed': '{{by}} has closed the request.',
  'headline.state.completed':
    '{{sme}} has completed the SME engagement; {{fpm}} closes the request.',
  'headline.state.denied': '{{by}} has denied the request: {{reason}}.',
  'headline.state.denied-other': '{{by}} has denied the request.',
  'headline.state.engaged':
    'All three have confirmed the plan: {{sme}} and {{requester}} work together until {{end}}.',
  'headline.state.offered': '{{sme}} is asked first, and {{requester}} after that.',
  'headline.state.onboarding': '{{sme}} has accepted and contacts {{requester}} directly.',
  'headline.state.proposed': '{{sme}} has been proposed; waiting for the consent of {{requester}}.',
  'headline.state.refused': '{{by}} has declined the proposal; there is nothing left to do.',
  'headline.state.returned': '{{requester}} is asked to answer questions from {{by}}.',
  'headline.state.submitted': 'Waiting for triage and for the decision by {{fpm}}.',
  'headline.state.triaged': 'Triaged by {{by}}; waiting for the decision by {{fpm}}.',
  'headline.state.withdrawn': '{{by}} has withdrawn the request; there is nothing left to do.',
  'headline.taken-over': '{{by}} has handed this request over to you.',
  'headline.taken-over-left': 'This request is with you now: its FPM is no longer in the program.',
  'headline.triage': 'Please triage: {{requester}} ({{partner}}) is asking for an SME.',
  'headline.unreached':
    '{{who}} could not be reached about {{id}} so far: please see to it that it goes on.',
  'headline.yours':
    '{{sme}} has accepted and contacts you directly. Please agree the plan together.',
  'state.approved': 'Approved',
  'state.assigned': 'Assigned',
  'state.closed': 'Closed',
  'state.completed': 'Completed',
  'state.denied': 'Denied',
  'state.engaged': 'Engaged',
  'state.offered': 'Offered',
  'state.onboarding': 'Onboarding',
  'state.proposed': 'Proposed',
  'state.refused': 'Proposal declined',
  'state.returned': 'Returned',
  'state.submitted': 'Submitted',
  'state.triaged': 'Triaged',
  'state.withdrawn': 'Withdrawn',
  'unconfirmed.title': '⚠ The confirmation of this request did not arrive in time.',
} as const;
