import { isOutage } from '../../store/database/store-fault.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';
import type { JobHandler } from './job.ts';

/** How often a job may fail in a way that nobody has foreseen. */
const mostAttempts = 10;
/** For so long a job that only a newer version knows is left to it; and the time between two looks. */
const unknownKindMs = 3 * 24 * 3_600_000;
const unknownKindPauseMs = 10_000;

/**
 * A job has thrown. A fault of the database passes with time, so the job is kept; a bug does not pass,
 * so the job is given up after ten attempts. Until then its lease ends, and it is tried again.
 */
export async function onUnexpected(
  { store, log }: Pick<AppContext, 'store' | 'log'>,
  job: Job,
  { error, onOutage }: { readonly error: unknown; readonly onOutage: () => void },
): Promise<void> {
  log.error({ err: error, job: job.id, attempts: job.attempts }, 'job failed');
  if (isOutage(error)) return onOutage();
  if (job.attempts < mostAttempts) return;
  await release(store.db, job, { state: 'dead', error: 'failed unexpectedly' }).catch(
    (fault: unknown) => log.error({ err: fault }, 'job not buried'),
  );
}

/**
 * Puts a job of an unknown kind back for three days: a newer version beside this one may know it.
 * Throws after that, and on the embedded database, where no other version can be.
 */
export const ofUnknownKind =
  ({ store, clock }: Pick<AppContext, 'store' | 'clock'>): JobHandler =>
  async (job) => {
    const now = clock();
    if (store.dialect === 'sqlite' || now - job.createdAt > unknownKindMs)
      throw new Error(`no such kind of job: ${job.kind}`);
    const dueAt = now + unknownKindPauseMs;
    await release(store.db, job, { state: 'ready', dueAt, error: null });
  };
