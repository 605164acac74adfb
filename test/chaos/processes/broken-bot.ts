import { setTimeout } from 'node:timers/promises';
import { run } from '../../../bot/run.ts';
import type { AppContext } from '../../../src/engine/context.ts';
import { recordEvent } from '../../../src/engine/execute/record-event.ts';
import { startWorker } from '../../../src/engine/queue/worker/worker.ts';
import { type TimerPayload, timerJob } from '../../../src/engine/timers/schedule.ts';
import { type Job, release } from '../../../src/store/queue/jobs.ts';
import { inAHurry, keepCompiled } from './in-a-hurry.ts';

/** How long a server that has much to do may take from one transaction to the next. */
const betweenMs = 1_000;

/**
 * The mistake that the chaos test has to find: what the clock does, and that it is done, in two
 * transactions. Killed in between, it does it again.
 */
async function fireInTwo(desk: AppContext, job: Job): Promise<void> {
  const { streamId: id, ...timer } = JSON.parse(job.payload) as TimerPayload;
  await desk.store.transaction(async (db) => {
    const kind = desk.features.kindOf(id);
    const state = (await kind?.load(db, desk, id))?.state;
    if (!kind || !state || timer.of === 'confirmation' || timer.of === 'period') return;
    const current = kind.timersOf(state, desk.program());
    const { does, of, due } = timer;
    if (!current.some((one) => one.of === of && one.does === does && one.due === due)) return;
    const event = await kind.fire(db, timer, state);
    if (event) await recordEvent(db, desk, kind, { click: null, before: state, event, as: null });
  });
  await setTimeout(betweenMs);
  await release(desk.store.db, job, { state: 'done' });
  desk.wake();
}

await run({
  ...inAHurry,
  startRelay: (desk, perform, answering) =>
    startWorker(
      desk,
      {
        ...perform,
        [timerJob.kind]: (job) => fireInTwo({ ...desk, wake: () => undefined }, job),
      },
      answering,
    ),
});
keepCompiled();
