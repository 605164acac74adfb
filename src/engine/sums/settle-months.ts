import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { monthOf } from '../../domain/insights/months.ts';
import { utcDay } from '../../domain/sums.ts';
import { dayMs, type Instant } from '../../domain/time/instant.ts';
import type { Db } from '../../store/database/tables.ts';
import type { Job } from '../../store/queue/jobs.ts';
import {
  firstCounted,
  hasMonths,
  keepMonths,
  nextPartner,
  settleMonths,
} from '../../store/sums/months.ts';
import type { AppContext } from '../context.ts';
import { defineJob, enqueueJob } from '../queue/job.ts';
import { releaseOrThrow } from '../queue/release-or-throw.ts';

/** The job by which the sums of months are those of their days: once for all, then once a day for the last of them. */
export const monthsJob = defineJob({
  kind: 'months',
  schema: z.object({}),
  key: () => 'months',
  route: () => 'months',
  handle: async (app: AppContext, _nothing, job: Job) => {
    await settleAll(app);
    const dueAt = app.clock() + dayMs;
    await app.store.transaction((db) =>
      releaseOrThrow(db, job, { state: 'ready', dueAt, error: null }),
    );
  },
});

/** So long at most an earlier version runs beside this one, and counts no months. */
const besideDays = 62;

/** The job is there, for ever: over all instances, and whatever restarts, there is one. */
export const ensureMonthsJob = (db: Db, clock: () => Instant): Promise<void> =>
  enqueueJob(db, monthsJob, {}, { now: clock() });

/** So many months of a partner are looked at by one statement: few enough that a click in between does not wait. */
const atOnce = 12;

/** One partner after the other, with a turn for others in between; interrupted, it begins again. */
export async function settleAll({ store, clock }: AppContext): Promise<void> {
  const today = utcDay(clock());
  const since = (await hasMonths(store.db))
    ? today - besideDays
    : ((await firstCounted(store.db)) ?? today);
  const end = monthOf(today) - 1;
  for (
    let partner = await nextPartner(store.db, '');
    partner !== undefined;
    partner = await nextPartner(store.db, partner)
  ) {
    const own = partner;
    for (let from = monthOf(since); from > end; from -= atOnce) {
      const months = { from, to: Math.max(end, from - atOnce) };
      await store.transaction((db) => settleMonths(db, store.dialect, own, months));
      await setImmediate();
    }
  }
  await keepMonths(store.db);
}
