import type { Instant } from '../../../domain/time/instant.ts';
import { type ClaimFrom, claim } from '../../../store/queue/claim.ts';
import type { Job } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { leaseMs } from '../times.ts';
import { createPassedOver, lookMs, type SetTimer } from './passed-over.ts';
import type { RunningJobs } from './running-jobs.ts';

const onTimer: SetTimer = (ms, work) => void setTimeout(work, ms).unref();

/**
 * Claims the next due job. Where nothing is due but on busy routes, for 100 ms only those routes are
 * looked at whose job has ended since, and then what has fallen due besides.
 */
export function createNextJob(
  { store }: Pick<AppContext, 'store'>,
  { owner, running, wake, isStopped }: Claimant,
  later = onTimer,
) {
  const passed = createPassedOver(later);
  /** Routes whose job has ended since the last look at all. */
  const freed: string[] = [];
  let isResting = false;

  const take = (now: Instant, choice: ClaimFrom): Promise<Job | undefined> =>
    store.single(async (db) => {
      // It may have had to wait for its turn.
      if (isStopped()) return undefined;
      return claim(db, store.dialect, { owner, now, leaseEnd: now + leaseMs }, choice);
    });
  const rest = (): void => {
    isResting = true;
    later(lookMs, () => {
      isResting = false;
      wake();
    });
  };
  const takeAnywhere = async (now: Instant): Promise<Job | undefined> => {
    if (running.isEmpty()) passed.forget();
    const crowded = running.saturatedTenants();
    const since = passed.since(crowded);
    // They are among all others; who ends during the look may not be.
    if (since === undefined) freed.length = 0;
    const began = performance.now();
    const job = await take(now, { busy: running.routes(), crowded, since });
    if (job || running.isEmpty()) return job;
    passed.add(now, crowded, performance.now() - began);
    rest();
    return undefined;
  };
  return {
    async claim(now: Instant): Promise<Job | undefined> {
      if (running.isEmpty()) return takeAnywhere(now);
      if (passed.isNothing() && !isResting) return takeAnywhere(now);
      for (let route = freed.shift(); route !== undefined; route = freed.shift()) {
        const job = running.has(route) ? undefined : await take(now, { route });
        if (job) return job;
      }
      return isResting ? undefined : takeAnywhere(now);
    },
    /** The job of this route has ended. */
    routeIsFree: (route: string): void => void freed.push(route),
  };
}

interface Claimant {
  readonly owner: string;
  readonly running: RunningJobs;
  readonly wake: () => void;
  readonly isStopped: () => boolean;
}
