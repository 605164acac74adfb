import type { FieldError } from '../../../src/domain/forms/field-error.ts';
import type { Role } from '../../../src/domain/people/people.ts';
import type { AwayForm } from '../../../src/features/absences/domain/views.ts';
import type { Action } from '../../../src/features/requests/domain/actions.ts';
import { actionsFor } from '../../../src/features/requests/domain/actions.ts';
import type {
  FormInput,
  RequestForm,
} from '../../../src/features/requests/domain/form/fields/fields.ts';
import type { Step } from '../../../src/features/requests/domain/form/fields/form-field.ts';
import { typedAgain } from '../../../src/features/requests/domain/form/validate-form.ts';
import type {
  PartnerPage,
  Repeat,
} from '../../../src/features/requests/domain/pages/earlier-requests.ts';
import type { FormPage } from '../../../src/features/requests/domain/pages/forms.ts';
import type { ListPage } from '../../../src/features/requests/domain/pages/lists.ts';
import type {
  DigestPart,
  RemindersPage,
} from '../../../src/features/requests/domain/pages/reminders.ts';
import type {
  NewsPage,
  RequestPage,
  TracePage,
} from '../../../src/features/requests/domain/pages/request.ts';
import { toldHistory, toldRequest } from '../../../src/features/requests/domain/reading.ts';
import type { State } from '../../../src/features/requests/domain/states.ts';
import { asks, type Deeds, day, decisionDue, reminded, triageDue } from './deeds.ts';
import {
  fiona,
  form,
  frank,
  historyWith,
  hour,
  monday,
  type petra,
  program,
  requestAfter,
  sam,
  someCandidates,
} from './sample.ts';

/** What makes a page from deeds finds them here too. */
export * from './deeds.ts';

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

/** What is left of a message about the last of these events, once a newer one has its place. */
export function tracePage(deeds: Deeds, who: typeof petra, as: readonly Role[]): TracePage {
  const { request, history } = requestPage(deeds, who, as);
  const event = history.at(-1);
  if (!event) throw new Error('no events');
  return {
    ...{ kind: 'trace', request, event, state: request.state, since: event.at },
    ...{ confirms: false, superseded: true, isTrace: true },
  };
}

export const listPage = (more: Partial<ListPage> = {}): ListPage => ({
  kind: 'list',
  canBegin: more.list === 'mine',
  list: 'assignmentTeam',
  lists: ['assignmentTeam', 'fpm'],
  page: 1,
  pages: 34,
  total: 200,
  more: false,
  readAt: monday,
  waiting: 3,
  done: null,
  filter: null,
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
      ...(index === 2 && { smes: [{ mail: sam.mail, open: 1, capacity: 3 }] }),
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

/** A digest that has come, with two things to do and one piece of news, or one that is being chosen. */
export const digestPage = (more: Partial<DigestPart> = {}): RemindersPage => ({
  ...remindersPage(),
  digest: { daily: true, sent: true, waiting: 2, list: 'fpm', ...more },
});

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
