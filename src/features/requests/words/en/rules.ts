/** English for the rules of the program, and deadlines. */
export const enRules = {
  'deadline.assign': 'assignment of an SME',
  'deadline.decision': 'decision',
  'deadline.triage': 'triage',
  'due.assign': 'SME to be assigned by: {{at}}',
  'due.assign-late': 'The assignment of an SME is late since {{at}}.',
  'due.decision': 'Decision due: {{at}}',
  'due.decision-late': 'The decision is late since {{at}}.',
  'due.stopped': 'The clock is stopped while the request is with {{requester}}.',
  'due.stopped-you': 'The clock is stopped while the request needs your action.',
  'due.triage': 'Triage due: {{at}}',
  'due.triage-late': 'The triage is late since {{at}}.',
  'exception.by-rule': '⚠ Exception: the rule {{rule}} allows this by exception only.',
  'exception.check': 'Does the justification say why the exception is needed?',
  'exception.self-service':
    '⚠ Exception: there is a guide for this (rule {{rule}}), but the partner asks for an SME.',
  'exception.uncovered': '⚠ Exception: no rule of the program covers this request.',
  'missed.primaryLanguage':
    'The rule {{rule}} wants {{wanted}} as primary or secondary language; asked for: {{has}}.',
  'missed.region': 'The rule {{rule}} is for {{wanted}}; the customer is in {{has}}.',
  'missed.seats-less':
    'The rule {{rule}} wants fewer than {{wanted}} seats; the customer has {{has}}.',
  'missed.seats-more':
    'The rule {{rule}} wants more than {{wanted}} seats; the customer has {{has}}.',
  'outcome.exception': 'Exception',
  'outcome.rule': '{{outcome}} (rule {{rule}})',
  'outcome.self-service': 'Self-service',
  'outcome.sme': 'SME',
  'outcome.standard': 'Standard route',
  'provided.primaryLanguage':
    'The program provides for this with {{wanted}} as primary or secondary language; asked for: {{has}}.',
  'provided.region': 'The program provides for this in {{wanted}}; the customer is in {{has}}.',
  'provided.seats-less':
    'The program provides for this with fewer than {{wanted}} seats; the customer has {{has}}.',
  'provided.seats-more':
    'The program provides for this with more than {{wanted}} seats; the customer has {{has}}.',
  'repeats.hint':
    'The same workload and a like topic. Is the answer already there? A request that is repeated can be denied.',
  'repeats.learners': 'Was to learn from it: {{learners}}',
  'repeats.learnt': 'Learnt from it: {{learnt}}',
  'repeats.more_one': 'and {{count}} more',
  'repeats.more_other': 'and {{count}} more',
  'repeats.nobody': 'Nobody was named to learn from it.',
  'repeats.title': '⚠ {{partner}} has asked for this before',
  'repeats.title-you': 'You have asked for this before',
  'routing.exception': 'This would be an exception: the program does not provide for it.',
  'routing.exception-rule': 'This is possible by exception only.',
  'routing.exception-why':
    'You can send it all the same. Your FPM will want to read in the justification why the exception is needed.',
  'routing.limited-language': 'In these languages SMEs are limited: finding one can take longer.',
  'routing.limited-region': 'In this region SMEs are limited: finding one can take longer.',
  'routing.next':
    'Next: once submitted, it is triaged {{triage}}; {{decision}} your FPM decides and an SME is assigned, or you learn why not.',
  'routing.self-service': 'For this there is a guide: self-service.',
  'routing.self-service-why':
    'Is it enough? Then take it; nothing is submitted. Otherwise go on and ask for an exception: your FPM will want to read in the justification why the guide is not enough.',
  'routing.sme': 'An SME can be assigned for this.',
  'routing.standard': 'This takes the standard route: any number of seats, any language.',
  'seats.title': 'Segment and seat count do not seem to fit',
  'seats.unusual-enterprise':
    '{{seats}} seats are few for an Enterprise customer (usually from {{usual}}): please check segment and seat count.',
  'seats.unusual-smc':
    '{{seats}} seats are many for an SMC customer (usually up to {{usual}}): please check segment and seat count.',
  'turn-to.fpm': 'You can turn to the FPM {{fpm}} or to the assignment team: {{mailbox}}.',
  'turn-to.team': 'You can turn to the assignment team: {{mailbox}}.',
} as const;
