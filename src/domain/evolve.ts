import type { Mark, RecordedEvent, Request } from './request.ts';

/**
 * The request after an event; undefined stands for "not submitted yet". Total for every sequence
 * that `decide` can produce; any other sequence is a bug and throws.
 */
export function evolve(request: Request | undefined, event: RecordedEvent): Request {
  if (event.kind === 'submitted') {
    const { form, partner, requester, fpm } = event;
    return {
      id: event.requestId,
      version: event.version,
      requester,
      partner,
      fpm,
      form,
      round: 1,
      attempt: 0,
      submittedAt: event.at,
      changedAt: event.at,
      state: 'submitted',
      answers: null,
    };
  }
  if (!request) throw new Error(`${event.kind} before submitted in ${event.requestId}`);
  return { ...core(request, event), ...situation(request, event) } as Request;
}

const core = (request: Request, event: RecordedEvent) => ({
  id: request.id,
  version: event.version,
  requester: request.requester,
  partner: request.partner,
  fpm: event.kind === 'resubmitted' ? event.fpm : request.fpm,
  form: event.kind === 'resubmitted' ? event.form : request.form,
  round: request.round + (event.kind === 'resubmitted' ? 1 : 0),
  attempt: request.attempt + (event.kind === 'assigned' ? 1 : 0),
  submittedAt: request.submittedAt,
  changedAt: event.at,
});

function situation(request: Request, event: Exclude<RecordedEvent, { kind: 'submitted' }>) {
  const mark = (comment: string | null): Mark => ({ by: event.actor.name, at: event.at, comment });
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
    case 'assigned':
      return {
        state: 'assigned',
        decision: decisionOf(request),
        sme: event.sme,
        assigned: mark(null),
      };
    case 'accepted':
      return { ...assignmentOf(request), state: 'onboarding', accepted: mark(event.comment) };
    case 'declined': {
      const { sme, decision } = assignmentOf(request);
      return { state: 'approved', decision, declined: { ...mark(event.comment), sme } };
    }
    case 'withdrawn':
      return { state: 'withdrawn', withdrawn: mark(event.comment) };
  }
}

function decisionOf(request: Request): Mark {
  if (request.state !== 'approved') throw new Error(`${request.id} is ${request.state}`);
  return request.decision;
}

function assignmentOf(request: Request) {
  if (request.state !== 'assigned') throw new Error(`${request.id} is ${request.state}`);
  const { sme, decision, assigned } = request;
  return { sme, decision, assigned };
}
