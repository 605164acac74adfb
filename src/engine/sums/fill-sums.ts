import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { streamNumber } from '../../domain/stream.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import { addSums } from '../../store/sums/add-sums.ts';
import { hasUnsummed, markSummed, someUnsummed } from '../../store/sums/unsummed.ts';
import type { AppContext } from '../context.ts';
import { defineJob, enqueueJob } from '../queue/job.ts';
import { sumsInHistory } from './sums-in-history.ts';

/** The job that counts what an earlier version has recorded. */
export const sumsJob = defineJob({
  kind: 'sums',
  schema: z.object({}),
  key: () => 'sums',
  route: () => 'sums',
  disposable: true,
  handle: (app, _, job) => fillSums(app, job),
});

/** Where events are in no sum: in the background, since with many requests that takes long. */
export async function requestCounting(app: AppContext): Promise<void> {
  const { db } = app.store;
  if (await hasUnsummed(db)) await enqueueJob(db, sumsJob, {}, { now: app.clock() });
}

/** So few at once that a click in between does not wait. */
const batch = 8;

/** Each stream is counted and marked in one transaction: interrupted, it goes on where it was. */
async function fillSums(app: AppContext, job: Job): Promise<void> {
  while ((await fillSome(app)) === batch)
    // The embedded database answers at once: without a pause nothing else would ever run.
    await setImmediate();
  await release(app.store.db, job, { state: 'done' });
}

/** Returns how many streams were counted. */
const fillSome = ({ store, features, program, clock, log }: AppContext): Promise<number> =>
  store.transaction(async (db) => {
    const some = await someUnsummed(db, store.dialect, batch);
    for (const { id, kind: name, events, summed } of some) {
      const kind = features.kinds.get(name);
      // A kind of a feature that is not there any more has nobody who could count.
      if (kind) {
        const counted = await sumsInHistory(db, { program, clock }, kind, {
          events,
          after: summed,
        });
        if ('fault' in counted) log.warn({ err: counted.fault, request: id }, 'not counted');
        else await addSums(db, store.dialect, counted.sums, streamNumber(id));
      }
      await markSummed(db, id);
    }
    return some.length;
  });
