import type { Mail } from '../../../domain/people/people.ts';
import type { Feedback, Request } from './request.ts';

/** The feedback that was given so far, also after the close. */
export function feedbackOf(request: Request): readonly Feedback[] {
  if (request.state === 'completed') return request.feedback;
  return request.state === 'closed' ? (request.ended?.feedback ?? []) : [];
}

/** The FPM released the SME and closed the request: there is no work to give feedback on. */
export const endedUnfinished = (request: Request): boolean =>
  request.state === 'closed' && request.ended === null;

/** The SME whom the last release, or their own refusal, took off the request. */
export function formerSmeOf(request: Request): Mail | null {
  if (request.state === 'approved') return request.declined?.sme ?? null;
  return request.state === 'closed' ? request.released : null;
}
