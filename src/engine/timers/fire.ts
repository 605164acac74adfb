import { confirmationSlot } from '../../features/requests/actions/confirmation.ts';
import type { Request, RequestEvent } from '../../features/requests/domain/request.ts';
import { stillDue, type Timer, timersOf } from '../../features/requests/domain/timers.ts';
import { hasArrived } from '../../store/cards/cards.ts';
import type { Db } from '../../store/database/tables.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import { loadStream } from '../../store/streams/streams.ts';
import type { AppContext } from '../context.ts';
import { recordEvent } from '../execute/record-event.ts';
import type { TimerPayload } from './schedule.ts';

/**
 * The clock acts: in one transaction the job is done and the event recorded, or neither. A request
 * that has moved on, and a lease that was lost, record nothing.
 */
export async function fire(app: AppContext, job: Job): Promise<void> {
  const { streamId, ...timer } = JSON.parse(job.payload) as TimerPayload;
  await app.store.transaction(async (db) => {
    if (!(await release(db, job, { state: 'done' }))) return;
    const request = await loadStream<Request>(db, streamId);
    if (!request) return;
    const current = timersOf(request, app.program());
    if (!stillDue(timer, current, app.clock())) return;
    const event = await eventOf(db, timer, request);
    if (event) await recordEvent(db, app, null, request, event, null);
  });
  app.wake();
}

async function eventOf(db: Db, timer: Timer, request: Request): Promise<RequestEvent | null> {
  const { does, of, due } = timer;
  if (of === 'confirmation') {
    const slot = confirmationSlot(request);
    return (await hasArrived(db, slot)) ? null : { kind: 'unconfirmed' };
  }
  if (of === 'period') return { kind: 'period-ended', due };
  return { kind: does === 'remind' ? 'reminded' : 'overdue', of, due };
}
