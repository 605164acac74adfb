import { dropLeases, forgetLeases, renewLeases } from '../../../store/queue/leases.ts';
import type { AppContext } from '../../context.ts';
import { leaseMs, napMs } from '../times.ts';
import type { RunningJobs } from './running-jobs.ts';

const renewMs = leaseMs / 4;

type Stored = Pick<AppContext, 'store' | 'clock'>;

/**
 * Makes jobs due that a process leased which runs no longer. Only one process holds the embedded
 * database, so that all leases in it are such; in PostgreSQL they end by themselves.
 */
export async function dropLeasesOfDeadProcess({ store, clock }: Stored): Promise<void> {
  if (store.dialect !== 'sqlite') return;
  const now = clock();
  await forgetLeases(store.db, now, now + leaseMs);
}

/**
 * Renews the leases of the running jobs until `stop`, and gives back what is leased to this worker
 * although it does not run: after an outage of the database nobody knows what was leased.
 */
export function keepOwnLeases(
  { store, clock, log }: Pick<AppContext, 'store' | 'clock' | 'log'>,
  { owner, running, wake }: Owner,
) {
  let mayBeAstray = false;
  let recovering = false;
  const renewing = setInterval(() => {
    renewLeases(store.db, owner, running.ids(), clock() + leaseMs).catch((error: unknown) =>
      log.warn({ err: error }, 'leases not renewed'),
    );
  }, renewMs).unref();
  return {
    /** Something may be leased to this worker that it does not do. */
    suspectStray(): void {
      mayBeAstray = true;
    },
    /** The same in a moment: the outage may not be over yet. */
    suspectStraySoon(): void {
      if (recovering) return;
      recovering = true;
      setTimeout(() => {
        recovering = false;
        mayBeAstray = true;
        wake();
      }, napMs).unref();
    },
    isRecovering: (): boolean => recovering,
    async giveBackStray(): Promise<void> {
      if (!mayBeAstray) return;
      const now = clock();
      await dropLeases(store.db, owner, running.ids(), now, now + leaseMs);
      mayBeAstray = false;
    },
    stop: (): void => clearInterval(renewing),
  };
}

interface Owner {
  /** The id of this worker in the database. */
  readonly owner: string;
  readonly running: RunningJobs;
  readonly wake: () => void;
}
