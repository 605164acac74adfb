import { type Job, postponeRoute, release } from '../store/jobs.ts';
import type { Desk } from './desk.ts';
import type { NotYet } from './pace.ts';

/** A chat that has had its share of Teams' limits waits alone and in order; nothing was tried. */
export async function putBack(desk: Desk, job: Job, { waitMs, message }: NotYet): Promise<void> {
  const dueAt = desk.clock() + waitMs;
  await desk.store.transaction(async (db) => {
    const end = { state: 'ready', dueAt, error: message, untried: true } as const;
    if (await release(db, job, end)) await postponeRoute(db, job.routeKey, dueAt);
  });
}
