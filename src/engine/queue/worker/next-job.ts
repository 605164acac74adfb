import type { Instant } from '../../../domain/time/instant.ts';
import { claim } from '../../../store/queue/claim.ts';
import type { Job } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { leaseMs } from '../times.ts';
import type { RunningJobs } from './running-jobs.ts';

/** For so long it is taken for true that nothing is due but on busy routes. */
const lookMs = 100;

export type NextJob = ReturnType<typeof createNextJob>;

/**
 * Claims the next due job. To read past all that is due on busy routes is slow, and soon after the
 * answer would be the same: for 100 ms only routes are looked at whose job has ended since.
 */
export function createNextJob({ store }: Pick<AppContext, 'store'>, worker: Claimant) {
  const { owner, running, wake, isStopped } = worker;
  /** Routes whose job has ended since nothing else was due; null: look at all. */
  let freed: string[] | null = null;

  const take = (now: Instant, route?: string): Promise<Job | undefined> =>
    store.single(async (db) => {
      // It may have had to wait for its turn.
      if (isStopped()) return undefined;
      const lease = { owner, now, leaseEnd: now + leaseMs };
      return route === undefined
        ? claim(db, store.dialect, lease, {
            busy: running.routes(),
            crowded: running.saturatedTenants(),
          })
        : claim(db, store.dialect, lease, { route });
    });
  const lookAtAllLater = (): void => {
    freed = [];
    setTimeout(() => {
      freed = null;
      wake();
    }, lookMs).unref();
  };
  const takeAnywhere = async (now: Instant): Promise<Job | undefined> => {
    const job = await take(now);
    if (!job && !running.isEmpty()) lookAtAllLater();
    return job;
  };
  return {
    async claim(now: Instant): Promise<Job | undefined> {
      if (running.isEmpty()) freed = null;
      if (freed === null) return takeAnywhere(now);
      for (let route = freed.shift(); route !== undefined; route = freed?.shift()) {
        const job = running.has(route) ? undefined : await take(now, route);
        if (job) return job;
      }
      return undefined;
    },
    /** The job of this route has ended. */
    routeIsFree: (route: string): void => void freed?.push(route),
  };
}

interface Claimant {
  readonly owner: string;
  readonly running: RunningJobs;
  readonly wake: () => void;
  readonly isStopped: () => boolean;
}
