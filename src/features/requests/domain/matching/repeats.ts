import type { SmeRole } from '../../../../domain/program/program.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import { before } from '../../../../domain/time/local-days.ts';

import { isLike } from './likeness.ts';

/** What of a request makes it a repeat of another. */
export interface Asked {
  readonly partnerId: string;
  /** The product that the workload belongs to: AADP P1 and P2 are one. */
  readonly family: string;
  readonly topic: string;
  readonly role: SmeRole;
}

/**
 * The earlier requests that make this one a repeat (process, section 6), newest first: of the same
 * partner and family of workloads with a like topic, for whichever customer, submitted before `at` and no longer
 * ago than the look-back. A migration repeats nothing.
 */
export function repeatsOf<Earlier extends Asked & { readonly submittedAt: Instant }>(
  candidate: Asked & { readonly at: Instant },
  earlier: readonly Earlier[],
  lookBack: string,
): Earlier[] {
  if (candidate.role === 'migration') return [];
  const since = lookedBackTo(candidate.at, lookBack);
  return earlier
    .filter(
      (request) =>
        request.partnerId === candidate.partnerId &&
        request.family === candidate.family &&
        request.submittedAt >= since &&
        request.submittedAt < candidate.at &&
        isLike(request.topic, candidate.topic),
    )
    .toSorted((a, b) => b.submittedAt - a.submittedAt);
}

/** The first instant that is not too long ago: months and years as the calendar has them, in UTC. */
export const lookedBackTo = (at: Instant, lookBack: string): Instant => before('UTC', at, lookBack);
