import { begun, core, type Later } from './evolve-core.ts';
import {
  type PlanParty,
  planParties,
  type RecordedEvent,
  type Request,
  type Stamp,
} from './request.ts';

/**
 * The request after an event; undefined stands for "not submitted yet". Total for every sequence
 * that `decide` can produce; any other sequence is a bug and throws.
 */
export function evolve(request: Request | undefined, event: RecordedEvent): Request {
  if (event.kind === 'submitted' || event.kind === 'proposed') return begun(event);
  if (!request) throw new Error(`${event.kind} before submitted in ${event.streamId}`);
  const situation = after(request, event);
  return { ...(situation ?? request), ...core(request, event) } as Request;
}

/** The new situation; undefined where the event leaves the request in the one it is in. */
function after(request: Request, event: Later) {
  const mark = (comment: string | null): Stamp => ({
    by: event.actor?.name ?? '',
    at: event.at,
    comment,
  });
  switch (event.kind) {
    case 'resubmitted':
      return { state: 'submitted', answers: event.answers };
    case 'triaged':
      return { state: 'triaged', triage: mark(event.comment) };
    case 'returned':
      return { state: 'returned', questions: mark(event.questions) };
    case 'approved':
      return { state: 'approved', decision: mark(event.comment), declined: null };
    case 'denied':
      return { state: 'denied', decision: { ...mark(event.comment), reason: event.reason } };
    case 'withdrawn':
      return { state: 'withdrawn', withdrawn: mark(event.comment) };
    case 'assigned': {
      const { decision } = inState(request, 'approved');
      return { state: 'assigned', decision, sme: event.sme, assigned: mark(null) };
    }
    case 'accepted': {
      const { decision, sme, assigned } = inState(request, 'assigned');
      const accepted = mark(event.comment);
      return { state: 'onboarding', decision, sme, assigned, accepted, plan: null, confirmed: [] };
    }
    case 'consented': {
      const { proactive } = inState(request, 'proposed');
      const decision = mark(event.comment);
      const work = { sme: proactive?.expert, assigned: decision, accepted: decision };
      return { state: 'onboarding', decision, ...work, plan: null, confirmed: [] };
    }
    case 'refused':
      return { state: 'refused', refused: mark(event.comment) };
    case 'declined': {
      const { sme, decision } = inState(request, 'assigned');
      return approvedAgain(decision, { ...mark(event.comment), sme, released: false });
    }
    case 'planned':
      return { ...inState(request, 'onboarding'), plan: event.plan, confirmed: [] };
    case 'confirmed': {
      const before = inState(request, 'onboarding');
      const confirmed: PlanParty[] = [...before.confirmed, event.party];
      const all = planParties.every((party) => confirmed.includes(party));
      return { ...before, confirmed, state: all ? 'engaged' : 'onboarding' };
    }
    case 'completed': {
      const summary = { ...mark(event.summary), ftopUpdated: event.ftopUpdated };
      return { ...inState(request, 'engaged'), state: 'completed', summary, feedback: [] };
    }
    case 'rated': {
      const { party, rating } = event;
      const given = { ...mark(event.comment), party, rating };
      if (request.state === 'closed' && request.ended)
        return { ...request, ended: withFeedback(request.ended, given) };
      return withFeedback(inState(request, 'completed'), given);
    }
    case 'closed':
      return {
        state: 'closed',
        closed: mark(event.comment),
        ended: inState(request, 'completed'),
        released: null,
      };
    case 'released': {
      if (!('sme' in request)) throw new Error(`${request.id} has no SME`);
      const { decision, sme } = request;
      return event.outcome === 'close'
        ? { state: 'closed', closed: mark(event.comment), ended: null, released: sme }
        : approvedAgain(decision, { ...mark(event.comment), sme, released: true });
    }
    default:
      return undefined;
  }
}

const approvedAgain = (decision: Stamp, declined: unknown) => ({
  state: 'approved',
  decision,
  declined,
});

const withFeedback = <Rated extends { readonly feedback: readonly unknown[] }>(
  rated: Rated,
  given: unknown,
) => ({ ...rated, feedback: [...rated.feedback, given] });

/** What `decide` has let happen only in this state. */
function inState<State extends Request['state']>(request: Request, state: State) {
  if (request.state !== state) throw new Error(`${request.id} is ${request.state}, not ${state}`);
  return request as Extract<Request, { state: State }>;
}
