/** English for the figures of requests. */
export const enRequestsInsights = {
  'requests-insights.capacity.about':
    'How many places are taken and free in the coming weeks, if all work ends with its plan. Work without a plan takes its place all the time.',
  'requests-insights.capacity.title': 'Capacity ahead',
  'requests-insights.column.asked': 'Submitted by partners',
  'requests-insights.column.at-work': 'Assigned now',
  'requests-insights.column.average': 'Days on average',
  'requests-insights.column.capacity': 'Capacity',
  'requests-insights.column.free': 'Free',
  'requests-insights.column.guided': 'Guides taken',
  'requests-insights.column.late': 'Late',
  'requests-insights.column.left': 'Requests',
  'requests-insights.column.offered': 'Proposed by FastTrack',
  'requests-insights.column.on-time': 'In time',
  'requests-insights.column.repeated': 'Repeats',
  'requests-insights.column.repeated-share': 'Of all requests',
  'requests-insights.column.requests': 'Requests',
  'requests-insights.column.share': 'Share in time',
  'requests-insights.column.taken': 'Taken',
  'requests-insights.denials.about': 'Requests that were denied in this time, by the reason given.',
  'requests-insights.denials.title': 'Why requests are denied',
  'requests-insights.end.released': 'SME released before the end',
  'requests-insights.guides.about':
    'How often a partner took a guide and asked for no SME. What was before SME Desk began to count is not known.',
  'requests-insights.guides.title': 'Answered by a guide',
  'requests-insights.head.days': 'When',
  'requests-insights.head.end': 'Ended as',
  'requests-insights.head.reason': 'Reason',
  'requests-insights.head.sme': 'SME',
  'requests-insights.head.state': 'State',
  'requests-insights.head.step': 'Step',
  'requests-insights.load.about':
    'What each SME is assigned to now, and how much they take on at once.',
  'requests-insights.load.title': 'Load of the SMEs',
  'requests-insights.only-theirs': '{{about}} What is with another FPM is not counted.',
  'requests-insights.outcomes.about': 'Requests and proposals that ended in this time.',
  'requests-insights.outcomes.title': 'How requests end',
  'requests-insights.repeats.about':
    'Requests about a topic for which the same partner has asked before; each is compared with their ten latest for the same product.',
  'requests-insights.repeats.title': 'Repeats',
  'requests-insights.stages.about':
    'How long requests were in a state, counted when they left it; nights and weekends are included.',
  'requests-insights.stages.title': 'Where time goes',
  'requests-insights.step.confirmation': 'Confirmation',
  'requests-insights.step.decision': 'Decision',
  'requests-insights.step.triage': 'Triage',
  'requests-insights.timeliness.about':
    'How much was done by its deadline, counted when it was done; the confirmation counts with its request.',
  'requests-insights.timeliness.title': 'In time',
  'requests-insights.volume.about':
    'Each request counts on the day of its first submission, each proposal on the day when it was made. Days are those of UTC.',
  'requests-insights.volume.title': 'Requests over time',
} as const;
