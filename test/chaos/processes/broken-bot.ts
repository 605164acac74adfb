import { setTimeout } from 'node:timers/promises';
import { run } from '../../../bot/run.ts';
import type { RequestId } from '../../../src/domain/ids.ts';
import type { AppContext } from '../../../src/engine/context.ts';
import { recordEvent } from '../../../src/engine/execute/record-event.ts';
import { startWorker } from '../../../src/engine/queue/worker/worker.ts';
import { type TimerPayload, timerJob } from '../../../src/engine/timers/schedule.ts';
import { timersOf } from '../../../src/features/requests/domain/clock/timers.ts';
import type { Deadline, Request } from '../../../src/features/requests/domain/request.ts';
import { request as requestKind } from '../../../src/features/requests/kind.ts';
import { loadRequest } from '../../../src/features/requests/store/requests.ts';
import { type Job, release } from '../../../src/store/queue/jobs.ts';
import { inAHurry, keepCompiled } from './in-a-hurry.ts';

/** How long a server that has much to do may take from one transaction to the next. */
const betweenMs = 1_000;

/**
 * The mistake that the chaos test has to find: what the clock does, and that it is done, in two
 * transactions. Killed in between, it does it again.
 */
async function fireInTwo(desk: AppContext, job: Job): Promise<void> {
  const { streamId, does, of, due } = JSON.parse(job.payload) as TimerPayload;
  await desk.store.transaction(async (db) => {
    const request: Request | undefined = await loadRequest(db, streamId as RequestId);
    const current = request ? timersOf(request, desk.program()) : [];
    if (!request || of === 'confirmation' || of === 'period') return;
    if (!current.some((one) => one.of === of && one.does === does && one.due === due)) return;
    const kind = does === 'remind' ? 'reminded' : 'overdue';
    const event = { kind, of: of as Deadline, due } as const;
    await recordEvent(db, desk, requestKind, { click: null, before: request, event, as: null });
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
