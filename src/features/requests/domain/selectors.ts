import type { Mail } from '../../../domain/people/people.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { ToldEvent } from './reading.ts';
import type { Feedback, Plan, PlanParty, Request } from './request.ts';

/** The feedback that was given so far, also after the close. */
export function feedbackOf(request: Request): readonly Feedback[] {
  if (request.state === 'completed') return request.feedback;
  return request.state === 'closed' ? (request.ended?.feedback ?? []) : [];
}

/** What the SME told at the end. */
export function summaryOf(request: Request) {
  if (request.state === 'completed') return request.summary;
  return request.state === 'closed' ? (request.ended?.summary ?? null) : null;
}

/** Who was to learn from it, by the plan. */
export function plannedLearners(request: Request): string | null {
  if (request.state === 'closed') return request.ended?.plan.learners ?? null;
  return 'plan' in request ? (request.plan?.learners ?? null) : null;
}

/** A plan that waits to be confirmed: the first one, or a change of the one in force. */
export function planToConfirm(
  request: Request,
): { readonly plan: Plan; readonly confirmed: readonly PlanParty[] } | null {
  if (request.state === 'engaged') return request.change ?? null;
  if (request.state !== 'onboarding' || !request.plan) return null;
  return { plan: request.plan, confirmed: request.confirmed };
}

export const planFields = [
  'expectations',
  'outcomes',
  'exitCriteria',
  'startDate',
  'endDate',
  'learners',
  'releaseCriteria',
] as const satisfies readonly (keyof Plan)[];

export const isSamePlan = (one: Plan, other: Plan): boolean =>
  planFields.every((field) => one[field] === other[field]);

/** The FPM released the SME and closed the request: there is no work to give feedback on. */
export const endedUnfinished = (request: Request): boolean =>
  request.state === 'closed' && request.ended === null;

/** The SME whom the last release, or their own refusal, took off the request. */
export function formerSmeOf(request: Request): Mail | null {
  if (request.state === 'approved') return request.declined?.sme ?? null;
  return request.state === 'closed' ? request.released : null;
}

/** The SME whom a card names: who has the request or had it last, or is to come. */
export function namedSme(request: Request): Mail | null {
  if (request.state === 'closed') return request.ended?.sme ?? request.released;
  return 'sme' in request ? request.sme : (request.proactive?.expert ?? null);
}

/** Since when the request is in its state: later talk and reminders change nothing about that. */
export function stateSince(request: Request, history: readonly ToldEvent[] = []): Instant {
  switch (request.state) {
    case 'offered':
      return request.submittedAt;
    case 'proposed':
      return request.agreed?.at ?? request.submittedAt;
    case 'submitted':
      return request.resubmittedAt;
    case 'triaged':
      return request.triage.at;
    case 'returned':
      return request.questions.at;
    case 'approved':
      return request.declined?.at ?? request.decision.at;
    case 'assigned':
      return request.assigned.at;
    case 'onboarding':
      return request.accepted.at;
    case 'engaged':
      return request.engagedAt ?? lastConfirmed(history) ?? request.changedAt;
    case 'completed':
      return request.summary.at;
    case 'closed':
      return request.closed.at;
    case 'denied':
      return request.decision.at;
    case 'withdrawn':
      return request.withdrawn.at;
    case 'refused':
      return request.refused.at;
  }
}

const lastConfirmed = (history: readonly ToldEvent[]): Instant | undefined =>
  history.findLast(({ kind }) => kind === 'confirmed')?.at;
