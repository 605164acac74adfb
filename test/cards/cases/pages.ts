import type { FieldError } from '../../../src/domain/forms/field-error.ts';
import type { Role } from '../../../src/domain/people/people.ts';
import type { Action } from '../../../src/features/requests/domain/actions.ts';
import { actionsFor } from '../../../src/features/requests/domain/actions.ts';
import type { FormInput, RequestForm } from '../../../src/features/requests/domain/form/fields.ts';
import type { Step } from '../../../src/features/requests/domain/form/form-field.ts';
import { typedAgain } from '../../../src/features/requests/domain/form/validate-form.ts';
import type {
  FormPage,
  ListPage,
  NewsPage,
  PartnerPage,
  RemindersPage,
  Repeat,
  RequestPage,
} from '../../../src/features/requests/domain/pages.ts';
import { toldHistory, toldRequest } from '../../../src/features/requests/domain/reading.ts';
import type { Plan, State } from '../../../src/features/requests/domain/request.ts';
import type { RequestEvent } from '../../../src/features/requests/domain/request-events.ts';
import type { AwayForm } from '../../../src/features/views.ts';
import {
  anna,
  fiona,
  form,
  frank,
  historyWith,
  hour,
  monday,
  petra,
  pia,
  program,
  requestAfter,
  routingOf,
  sam,
  someCandidates,
  submission,
} from './sample.ts';

export const typedOf = (asked: RequestForm): FormInput => typedAgain(asked);
export const typed = typedOf(form);

export const formPage = (
  step: Step,
  more: Partial<FormPage> = {},
  kept: FormInput = typed,
): FormPage => ({
  kind: 'form',
  draft: { id: 'draft-1', step, version: 3, typed: kept, requestId: null },
  step,
  errors: [],
  refusal: null,
  partners: program.partners,
  routing: null,
  repeats: [],
  details: [],
  questions: null,
  ...more,
});

type Deeds = readonly (readonly [typeof petra, RequestEvent])[];

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
const day = 24 * hour;
export const triageDue = monday + day;
export const decisionDue = monday + 5 * day;
export const reminded: Deeds = [[frank, { kind: 'reminded', of: 'decision', due: decisionDue }]];
export const overdue: Deeds = [[frank, { kind: 'overdue', of: 'decision', due: decisionDue }]];
export const approvedOverdue: Deeds = [...approved, ...overdue];
export const triageOverdue: Deeds = [[anna, { kind: 'overdue', of: 'triage', due: triageDue }]];
export const unconfirmed: Deeds = [[petra, { kind: 'unconfirmed' }]];

export const running = {
  triage: triageDue,
  decision: decisionDue,
  stopped: false,
  late: false,
  readAt: monday,
};
export const decisionLate = {
  triage: null,
  decision: decisionDue,
  stopped: false,
  late: true,
  readAt: decisionDue + 2 * 86_400_000,
};

export const someRepeats: readonly Repeat[] = [
  {
    id: 'SME-1001',
    topic: 'Conditional access policies',
    tenantName: 'Northwind',
    state: 'closed',
    since: monday - 100 * day,
    learners: 'Paul of the identity team',
    learnt: 'Paul: Conditional Access',
  },
  {
    id: 'SME-998',
    topic: 'Access, conditional',
    tenantName: 'Fabrikam AG',
    state: 'denied',
    since: monday - 200 * day,
    learners: null,
    learnt: null,
  },
];

const contoso = { id: 'contoso', name: 'Contoso', open: 2, closed: 4, denied: 1, withdrawn: 0 };

/** What an FPM knows of a partner. */
export const partnerOverview: PartnerPage = {
  kind: 'partner',
  partner: contoso,
  partners: [contoso],
  asked: someRepeats.map((one, index) => ({
    ...one,
    workload: 'aadp-p1',
    again: index === 0 ? 'SME-998' : null,
    canOpen: index === 0,
  })),
};

export const denied: Deeds = [
  [frank, { kind: 'denied', reason: 'repeat', comment: 'See SME-1001.' }],
];
export const withdrawn: Deeds = [[petra, { kind: 'withdrawn', comment: 'Solved.' }]];

const nothingDue = { triage: null, decision: null, stopped: false, late: false, readAt: monday };
const dueIn: Readonly<Partial<Record<State, RequestPage['due']>>> = {
  submitted: running,
  triaged: { ...running, triage: null },
  returned: { ...nothingDue, stopped: true },
  approved: { ...running, triage: null },
};

export function requestPage(
  deeds: Deeds,
  who: typeof petra,
  as: readonly Role[],
  more: Partial<RequestPage> = {},
  first: Deeds[number] = asks(form),
): RequestPage {
  const all = historyWith(deeds, first);
  const whole = requestAfter(all);
  const actions: readonly Action[] = actionsFor(whole, who, as);
  const history = toldHistory(all, { id: who.id, as });
  const request = toldRequest(whole, { id: who.id, as }, history);
  return {
    kind: 'request',
    request,
    purpose: 'shown',
    as,
    actions,
    superseded: false,
    told: null,
    due: dueIn[request.state] ?? nothingDue,
    repeats: [],
    unconfirmed: false,
    isOver: false,
    delegate: null,
    chatWith: null,
    writeTo: null,
    refusal: null,
    typed: {},
    candidates: actions.includes('request.assign') ? someCandidates() : [],
    history,
    historyOpen: false,
    reached: [],
    undeliverable: [],
    ...more,
  };
}

export function newsPage(
  deeds: Deeds,
  who: typeof petra,
  as: readonly Role[],
  first: Deeds[number] = asks(form),
): NewsPage {
  const { request, history, actions, due } = requestPage(deeds, who, as, {}, first);
  const event = history.at(-1);
  if (!event) throw new Error('no events');
  return { kind: 'news', request, event, as, actions, due, delegate: null };
}

export const listPage = (more: Partial<ListPage> = {}): ListPage => ({
  kind: 'list',
  list: 'assignmentTeam',
  lists: ['assignmentTeam', 'fpm'],
  page: 1,
  pages: 34,
  total: 200,
  more: false,
  readAt: monday,
  waiting: 3,
  done: null,
  openDraft: false,
  rows: (['submitted', 'triaged', 'approved', 'assigned', 'denied', 'withdrawn'] as const).map(
    (state, index) => ({
      id: `SME-${1042 - index}`,
      state,
      tenantName: form.tenantName,
      topic: form.topic,
      workload: form.workload,
      partner: 'Contoso Consulting',
      submittedAt: monday,
      waiting: index < 3,
      version: 1,
      due: index < 3 ? ([monday - day, monday + hour, monday + 3 * day][index] ?? null) : null,
      can: ([['request.triage'], [], ['request.assign']] as const)[index] ?? [],
    }),
  ),
  ...more,
});

/** What an FPM is reminded of at the same time: two decisions, and a question. */
export function remindersPage(more: Partial<RemindersPage> = {}): RemindersPage {
  const entries = ([1042, 1044, 1050] as const).map((number) => {
    const entry = requestPage(reminded, frank, ['fpm'], { purpose: 'reminder' });
    return { ...entry, request: { ...entry.request, id: `SME-${number}` as const } };
  });
  return { kind: 'reminders', entries, page: 0, pages: 1, total: entries.length, ...more };
}

export const awayForm: AwayForm = {
  fpms: [fiona.mail],
  delegate: null,
  standing: false,
  suggested: false,
  startDate: '',
  endDate: '',
  errors: [],
};

export const invalid = (...errors: readonly FieldError[]) => ({ code: 'invalid', errors }) as const;
