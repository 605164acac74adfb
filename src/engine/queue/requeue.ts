import type { Db } from '../../store/database/tables.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import { postponeRoute } from '../../store/queue/run-now.ts';
import type { AppContext } from '../context.ts';
import type { DeliveryFault } from '../outbox/teams.ts';
import type { RateLimited } from '../rate-limit/rate-limiter.ts';
import { standsAside } from './backoff.ts';

/** A chat that has had its share of Teams' limits waits alone and in order; nothing was tried. */
export async function requeueThrottled(
  app: AppContext,
  job: Job,
  { waitMs, message }: RateLimited,
): Promise<void> {
  const dueAt = app.clock() + waitMs;
  await app.store.transaction(async (db) => {
    const end = { state: 'ready', dueAt, error: message, untried: true } as const;
    if (await release(db, job, end)) await postponeRoute(db, job.routeKey, dueAt);
  });
}

/**
 * What failed is tried again, and until then the others of its chat wait with it, unless it stands
 * aside. False where the lease was lost meanwhile and nothing was written.
 */
export async function putOff(
  db: Db,
  job: Job,
  fault: DeliveryFault,
  { now, waitMs }: { readonly now: number; readonly waitMs: number },
): Promise<boolean> {
  const dueAt = now + waitMs;
  const aside = standsAside(fault, waitMs);
  // Behind a job with an error new ones of its route queue up.
  const error = aside ? null : fault.message;
  const kept = await release(db, job, { state: 'ready', dueAt, error });
  if (kept && !aside) await postponeRoute(db, job.routeKey, dueAt);
  return kept;
}
