import type { Instant } from '../../domain/time/instant.ts';
import type { MailFault } from '../../mail/letter.ts';
import type { Db } from '../../store/database/tables.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import { postponeRoute, spaceOut } from '../../store/queue/put-off.ts';
import type { AppContext } from '../context.ts';
import { DeliveryFault } from '../outbox/teams.ts';
import type { RateLimited } from '../rate-limit/rate-limiter.ts';
import { standsAside, waitAfter } from './backoff.ts';
import { releaseOrThrow } from './release-or-throw.ts';

/**
 * A chat that has had its share of Teams' limits waits alone and in order; nothing was tried. Each of its other messages
 * is due when the chat has room for it: all due at once, each would be tried in vain and put off with all behind it.
 */
export async function requeueThrottled(
  db: Db,
  app: Pick<AppContext, 'clock'>,
  job: Job,
  { waitMs, everyMs, message: error }: RateLimited,
): Promise<void> {
  const dueAt = app.clock() + waitMs;
  if (await release(db, job, { state: 'ready', dueAt, error, untried: true }))
    await spaceOut(db, job, { dueAt, everyMs, error });
}

/** How long the job waits before its next try, in milliseconds; null: there is none. */
export const nextWait = (
  job: Job,
  fault: DeliveryFault | MailFault,
  { now, random }: { readonly now: Instant; readonly random: () => number },
): number | null => waitAfter(fault, { ...job, age: now - job.createdAt }, random);

/**
 * What failed is tried again, and until then the others of its route wait with it, unless it is put
 * aside. Throws where the lease was lost meanwhile.
 */
export async function putOff(
  db: Db,
  job: Job,
  fault: DeliveryFault | MailFault,
  { now, waitMs }: { readonly now: Instant; readonly waitMs: number },
): Promise<void> {
  const dueAt = now + waitMs;
  const aside = fault instanceof DeliveryFault && standsAside(fault, waitMs);
  // Behind a job with an error new ones of its route queue up.
  await releaseOrThrow(db, job, { state: 'ready', dueAt, error: aside ? null : fault.message });
  if (!aside) await postponeRoute(db, job.routeKey, dueAt);
}
