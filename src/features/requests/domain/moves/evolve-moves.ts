import {
  type Learning,
  type Plan,
  type PlanParty,
  planParties,
  type Request,
  type Situation,
  type Stamp,
} from '../request.ts';
import type { RecordedEvent } from '../request-events.ts';
import type { MoveKind, RequestTransition, RowOfEvent } from './transitions.ts';

type Before<Kind> = Extract<Request, { readonly state: RowOfEvent<Kind>['from'][number] }>;
type Happened<Kind> = Extract<RecordedEvent, { readonly kind: Kind }>;
type Target<Kind> = RowOfEvent<Kind>['to'];

/**
 * The situation that each event leads to. `to` is the target of its row in the table, so a state is
 * named there only, and the compiler checks that the situation has what that state needs.
 */
export const moves: {
  readonly [Kind in MoveKind]: (
    request: Before<Kind>,
    event: Happened<Kind>,
    to: Target<Kind>,
  ) => Situation;
} = {
  resubmitted: (_, { answers }, to) => ({ state: to, answers }),
  edited: (request) => request,
  'taken-up': (request) => request,
  triaged: (_, event, to) => ({ state: to, triage: stamp(event, event.comment) }),
  returned: (_, event, to) => ({ state: to, questions: stamp(event, event.questions) }),
  approved: (_, event, to) => ({
    state: to,
    decision: stamp(event, event.comment),
    declined: null,
  }),
  denied: (_, event, to) => ({
    state: to,
    decision: { ...stamp(event, event.comment), reason: event.reason },
  }),
  withdrawn: (_, event, to) => ({ state: to, withdrawn: stamp(event, event.comment) }),
  assigned: (request, event, to) => ({
    state: to,
    decision: request.decision,
    sme: event.sme,
    assigned: stamp(event, null),
    ...(request.state === 'assigned' && { replaced: request.sme }),
  }),
  accepted: ({ decision, sme, assigned }, event, to) => ({
    state: to,
    decision,
    sme,
    assigned,
    accepted: stamp(event, event.comment),
    ...noPlan,
  }),
  declined: ({ decision, sme }, event, to) => ({
    state: to,
    decision,
    declined: { ...stamp(event, event.comment), sme, released: false },
  }),
  agreed: ({ proactive }, event, to) => ({
    state: to,
    proactive,
    agreed: stamp(event, event.comment),
  }),
  'turned-down': (_, event, to) => ({
    state: to,
    refused: stamp(event, event.comment),
    unasked: true,
  }),
  consented: ({ proactive }, event, to) => {
    const decision = stamp(event, event.comment);
    const work = { sme: proactive.expert, assigned: decision, accepted: decision };
    return { state: to, decision, ...work, ...noPlan };
  },
  refused: ({ agreed }, event, to) => ({
    state: to,
    refused: stamp(event, event.comment),
    ...(agreed && { agreed }),
  }),
  contacted: (request, event, to) => ({ ...request, state: to, contact: stamp(event, null) }),
  undone: (request) => {
    if (!request.undo) throw new Error(`${request.id}: nothing can be taken back`);
    return request.undo.before;
  },
  recalled: (request, event, to) => {
    const { expert: offeredTo } = request.proactive;
    const over = { state: to, withdrawn: stamp(event, null) };
    if (request.state === 'offered') return { ...over, unasked: true, offeredTo };
    return { ...over, ...(request.agreed && { offeredTo }) };
  },
  drafted: (request, { draft, actor, at }, to) => ({
    ...request,
    state: to,
    draft: { plan: draft, by: actor?.name ?? '', at },
  }),
  planned: ({ draft: _, ...request }, { plan, at, party }, to) => ({
    ...request,
    state: to,
    plan,
    plannedAt: at,
    confirmed: party ? [party] : [],
  }),
  confirmed: (request, { party, at }, to) => {
    if (request.state === 'engaged') return confirmedAgain(request, party);
    const { plan } = request;
    const confirmed = [...request.confirmed, party];
    const all = planParties.every((one) => confirmed.includes(one));
    return all && plan && to !== 'same'
      ? { ...request, state: to.all, plan, confirmed, engagedAt: at }
      : { ...request, confirmed };
  },
  replanned: ({ change: _, ...request }, { plan, at, dropped, party }, to) => ({
    ...request,
    state: to,
    ...(!dropped && { change: { plan, at, confirmed: party ? [party] : [] } }),
  }),
  extended: (request, { endDate }, to) => ({
    ...request,
    state: to,
    plan: { ...request.plan, endDate },
    // What was agreed on meanwhile holds for the changed plan as well.
    ...(request.change && {
      change: { ...request.change, plan: endingBy(request.change.plan, endDate) },
    }),
  }),
  completed: ({ change: _, ...request }, event, to) => ({
    ...request,
    state: to,
    summary: {
      ...stamp(event, event.summary),
      ftopUpdated: event.ftopUpdated,
      ...learningIn(event),
    },
    feedback: [],
  }),
  entered: (request) => {
    if (request.state === 'completed')
      return { ...request, summary: { ...request.summary, ftopUpdated: true } };
    const { ended } = request;
    if (!ended) throw new Error(`${request.id} ended without work: there is no summary`);
    return { ...request, ended: { ...ended, summary: { ...ended.summary, ftopUpdated: true } } };
  },
  rated: (request, event) => {
    const given = { ...stamp(event, event.comment), party: event.party, rating: event.rating };
    if (request.state === 'completed')
      return { ...request, feedback: [...request.feedback, given] };
    const { ended } = request;
    if (!ended) throw new Error(`${request.id} ended without work: there is nothing to rate`);
    return { ...request, ended: { ...ended, feedback: [...ended.feedback, given] } };
  },
  closed: (request, event, to) => ({
    state: to,
    closed: stamp(event, event.comment),
    ended: request,
    released: null,
  }),
  released: ({ decision, sme }, event, to) => {
    const why = stamp(event, event.comment);
    return event.outcome === 'close'
      ? { state: to.close, closed: why, ended: null, released: sme }
      : { state: to.reassign, decision, declined: { ...why, sme, released: true } };
  },
  // Who answers for the request, and what they are asked, is no situation of its own.
  'handed-over': (request) => request,
  given: (request) => request,
  asked: (request) => request,
  answered: (request) => request,
  'sme-left': ({ decision, sme }, event, to) => ({
    state: to,
    decision,
    declined: { ...stamp(event, null), sme, released: true, left: true },
  }),
  // Whom an offer had not reached yet never hears of it.
  'expert-left': (request, event, to) => {
    const over = { state: to, refused: stamp(event, null), left: true } as const;
    if (request.state === 'offered') return { ...over, unasked: true };
    return { ...over, ...(request.agreed && { agreed: request.agreed }) };
  },
};

/** An earlier version did not ask for it. */
function learningIn({
  learnt,
  trained = null,
  customerFeedback = null,
  criteriaMet,
}: Partial<Learning>): Partial<Learning> {
  return learnt && criteriaMet ? { learnt, trained, customerFeedback, criteriaMet } : {};
}

type Engaged = Extract<Request, { readonly state: 'engaged' }>;

/** One more agrees to the changed plan; with the third it takes the place of the one in force. */
function confirmedAgain({ change, ...request }: Engaged, party: PlanParty): Engaged {
  if (!change) throw new Error(`${request.id}: no changed plan waits to be confirmed`);
  const confirmed = [...change.confirmed, party];
  return planParties.every((one) => confirmed.includes(one))
    ? { ...request, plan: change.plan, plannedAt: change.at }
    : { ...request, change: { ...change, confirmed } };
}

const endingBy = (plan: Plan, endDate: string): Plan =>
  plan.endDate < endDate ? { ...plan, endDate } : plan;

/** One of these functions, for an event and a row that belong to it. */
export type EvolveMove = (
  request: Request,
  event: RecordedEvent,
  to: RequestTransition['to'],
) => Situation;

const noPlan = { plan: null, confirmed: [] } as const;

const stamp = <Comment extends string | null>(
  event: RecordedEvent,
  comment: Comment,
): Stamp & { readonly comment: Comment } => ({
  by: event.actor?.name ?? '',
  at: event.at,
  comment,
});
