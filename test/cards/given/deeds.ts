import type { RequestForm } from '../../../src/features/requests/domain/form/fields/fields.ts';
import type { Plan } from '../../../src/features/requests/domain/request.ts';
import type { RequestEvent } from '../../../src/features/requests/domain/request-events.ts';
import {
  anna,
  fiona,
  form,
  frank,
  hour,
  monday,
  petra,
  pia,
  routingOf,
  sam,
  submission,
} from './sample.ts';

export type Deeds = readonly (readonly [typeof petra, RequestEvent])[];
/** How a request begins: the partner asks, or an FPM proposes an SME. */
export const asks = (asked: RequestForm): Deeds[number] => [petra, submission(asked)];
export const proposal: Deeds[number] = [
  frank,
  {
    ...submission({ ...form, tenantName: 'Contoso Consulting' }),
    kind: 'proposed',
    proactive: {
      by: frank.id,
      expert: sam.mail,
      outcomes: 'The team runs MDATP on its own.',
      startDate: '2026-03-09',
      endDate: '2026-04-03',
    },
  } as RequestEvent,
];
/** Nobody but the SME has been asked; `proposal` is what an earlier version stored. */
export const offer: Deeds[number] = [
  proposal[0],
  { ...proposal[1], kind: 'offered' } as RequestEvent,
];
export const submitted: Deeds = [];
export const triaged: Deeds = [[anna, { kind: 'triaged', comment: 'Complete.' }]];
export const returned: Deeds = [[frank, { kind: 'returned', questions: 'Which policies?' }]];
export const resubmitted: Deeds = [
  ...returned,
  [
    petra,
    {
      kind: 'resubmitted',
      form,
      routing: routingOf(form),
      fpm: frank.mail,
      answers: 'All that need MFA.',
    },
  ],
];
export const approved: Deeds = [[frank, { kind: 'approved', comment: 'Go ahead.' }]];
export const assigned: Deeds = [...approved, [anna, { kind: 'assigned', sme: sam.mail }]];
export const declined: Deeds = [...assigned, [sam, { kind: 'declined', comment: 'On leave.' }]];
export const accepted: Deeds = [...assigned, [sam, { kind: 'accepted', comment: null }]];
export const plan: Plan = {
  expectations: 'Weekly calls, answers within a day.',
  outcomes: 'Conditional Access is live for the field staff.',
  exitCriteria: 'No lockout for two weeks.',
  startDate: '2026-03-09',
  endDate: '2026-04-03',
  learners: 'Paul and Pia of the identity team',
  releaseCriteria: 'Exit criteria met, or four weeks without progress.',
};
export const agreed: Deeds = [[sam, { kind: 'agreed', comment: 'From 9 March on.' }]];
export const turnedDown: Deeds = [[sam, { kind: 'turned-down', comment: 'On leave.' }]];
export const consented: Deeds = [[petra, { kind: 'consented', comment: 'Gladly.' }]];
export const refused: Deeds = [[petra, { kind: 'refused', comment: 'No time before summer.' }]];
export const periodEnded: Deeds = [
  ...consented,
  [sam, { kind: 'planned', plan }],
  [petra, { kind: 'period-ended', due: monday }],
];
export const drafted: Deeds = [
  ...accepted,
  [
    sam,
    {
      ...{ kind: 'drafted', party: 'sme' },
      draft: { expectations: plan.expectations, startDate: plan.startDate },
    },
  ],
];
export const planned: Deeds = [...accepted, [sam, { kind: 'planned', plan }]];
export const halfConfirmed: Deeds = [...planned, [petra, { kind: 'confirmed', party: 'partner' }]];
export const engaged: Deeds = [
  ...halfConfirmed,
  [frank, { kind: 'confirmed', party: 'fpm' }],
  [sam, { kind: 'confirmed', party: 'sme' }],
];
export const replanned: Deeds = [
  ...engaged,
  [
    frank,
    {
      kind: 'replanned',
      plan: { ...plan, endDate: '2026-04-30', outcomes: 'It is live for the office as well.' },
      dropped: false,
    },
  ],
  [sam, { kind: 'confirmed', party: 'sme' }],
];
const learning = {
  learnt: 'Paul: Conditional Access. Pia: reading the sign-in log.',
  trained: 'Two colleagues of theirs.',
  customerFeedback: 'Nobody was locked out.',
  criteriaMet: 'yes',
} as const;
export const completed: Deeds = [
  ...engaged,
  [sam, { kind: 'completed', summary: 'All policies are live.', ...learning, ftopUpdated: true }],
];
export const rated: Deeds = [
  ...completed,
  [petra, { kind: 'rated', party: 'partner', rating: 4, comment: 'Quick and clear.' }],
];
export const closed: Deeds = [
  ...rated,
  [sam, { kind: 'rated', party: 'sme', rating: 5, comment: 'Well prepared.' }],
  [frank, { kind: 'closed', comment: 'Thanks to all.' }],
];
export const released: Deeds = [
  ...engaged,
  [frank, { kind: 'released', outcome: 'reassign', comment: 'Another project calls.' }],
];
export const releasedClosed: Deeds = [
  ...engaged,
  [frank, { kind: 'released', outcome: 'close', comment: 'No longer needed.' }],
];
export const handedOver: Deeds = [
  ...engaged,
  [frank, { kind: 'handed-over', from: frank.mail, to: fiona.mail }],
];
export const givenAway: Deeds = [[petra, { kind: 'given', from: petra, to: pia }]];
export const fpmLeft: Deeds = [[frank, { kind: 'fpm-left', from: frank.mail, to: fiona.mail }]];
export const unreached: Deeds = [
  [frank, { kind: 'unreached', who: frank.mail, of: 1, to: 'team' }],
];
export const fpmLeftToTeam: Deeds = [[frank, { kind: 'fpm-left', from: frank.mail, to: null }]];
export const smeLeft: Deeds = [...engaged, [sam, { kind: 'sme-left', from: sam.mail }]];
export const expertLeft: Deeds = [[sam, { kind: 'expert-left', from: sam.mail }]];
export const asked: Deeds = [
  ...engaged,
  [petra, { kind: 'asked', party: 'partner', question: 'Can we have two more weeks?' }],
  [sam, { kind: 'asked', party: 'sme', question: 'Who pays for the trip?' }],
];
export const answered: Deeds = [
  ...asked,
  [frank, { kind: 'answered', question: 10, asker: 'partner', answer: 'Yes, until Easter.' }],
];
export const day = 24 * hour;
export const triageDue = monday + day;
export const decisionDue = monday + 5 * day;
export const reminded: Deeds = [[frank, { kind: 'reminded', of: 'decision', due: decisionDue }]];
export const overdue: Deeds = [[frank, { kind: 'overdue', of: 'decision', due: decisionDue }]];
export const approvedOverdue: Deeds = [...approved, ...overdue];
export const triageOverdue: Deeds = [[anna, { kind: 'overdue', of: 'triage', due: triageDue }]];
export const unconfirmed: Deeds = [[petra, { kind: 'unconfirmed' }]];
export const denied: Deeds = [
  [frank, { kind: 'denied', reason: 'repeat', comment: 'See SME-1001.' }],
];
export const withdrawn: Deeds = [[petra, { kind: 'withdrawn', comment: 'Solved.' }]];
