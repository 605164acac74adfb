import { stillDue } from '../../domain/time/timer.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';
import { recordEvent } from '../execute/record-event.ts';
import type { TimerPayload } from './schedule.ts';

/**
 * The clock acts: in one transaction the job is done and the event recorded, or neither. A thing
 * that has moved on, and a lease that was lost, record nothing.
 */
export async function fire(app: AppContext, job: Job): Promise<void> {
  const { streamId: id, ...timer } = JSON.parse(job.payload) as TimerPayload;
  const kind = app.features.kindOf(id);
  await app.store.transaction(async (db) => {
    if (!(await release(db, job, { state: 'done' }))) return;
    const state = (await kind?.load(db, app, id))?.state;
    if (!kind || !state) return;
    if (!stillDue(timer, kind.timersOf(state, app.program()), app.clock())) return;
    const event = await kind.fire(db, timer, state);
    if (event) await recordEvent(db, app, kind, { click: null, before: state, event, as: null });
  });
  app.wake();
}
