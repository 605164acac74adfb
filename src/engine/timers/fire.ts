import { z } from 'zod';
import type { StreamId } from '../../domain/stream.ts';
import { sameTimer, stillDue } from '../../domain/time/timer.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';
import { recordEvent } from '../execute/record-event.ts';
import { defineJob } from '../queue/job.ts';
import { type TimerPayload, timerJob } from './schedule.ts';

/** The jobs by which the clock acts. */
export const timerJobs = defineJob({
  ...timerJob,
  // Each kind of thing adds what its own timers need.
  schema: z.looseObject({
    streamId: z.custom<StreamId>((id) => typeof id === 'string'),
    does: z.string(),
    of: z.string(),
    wanted: z.number(),
    due: z.number(),
  }),
  handle: fire,
  timed: true,
});

/**
 * The clock acts: in one transaction the job is done and the event recorded, or neither. A thing
 * that has moved on, and a lease that was lost, record nothing.
 */
async function fire(app: AppContext, payload: TimerPayload, job: Job): Promise<void> {
  const { streamId: id, ...timer } = payload;
  const kind = app.features.kindOf(id);
  await app.store.transaction(async (db) => {
    if (!(await release(db, job, { state: 'done' }))) return;
    const state = (await kind?.load(db, app, id))?.state;
    if (!kind || !state) return;
    const timers = kind.timersOf(state, app.program());
    const current = sameTimer(timer, timers);
    if (!current || !stillDue(timer, timers, app.clock())) return;
    const event = await kind.fire(db, current, state);
    if (event) await recordEvent(db, app, kind, { click: null, before: state, event, as: null });
  });
  app.wake();
}
