import type { RequestId } from '../../domain/ids.ts';
import { nextWorkingTime, reminderTime } from '../../domain/time/working-hours.ts';
import type { Request } from '../../features/requests/domain/request.ts';
import { type Timer, timersOf } from '../../features/requests/domain/timers.ts';
import type { Db } from '../../store/database/tables.ts';
import { readerByMail } from '../../store/people/people.ts';
import { enqueueOnce } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';

/** The kind of job by which the clock acts. */
export const timerJob = 'timer';

/** What a timer's job carries. */
export interface TimerPayload extends Timer {
  readonly streamId: RequestId;
}

/**
 * In the transaction of an event: what the clock will have to do for the request as it is now,
 * besides what it had to do `before`. A timer is written once, ever; those of a state that was left
 * find so themselves when they fire.
 */
export async function schedule(
  db: Db,
  app: AppContext,
  request: Request,
  before?: Request,
): Promise<void> {
  const now = app.clock();
  const key = ({ does, of, wanted, due }: Timer): string =>
    `${timerJob}:${request.id}:${does}:${of}:${wanted}:${due}`;
  const known = new Set(before ? timersOf(before, app.program()).map(key) : []);
  const added = timersOf(request, app.program()).filter((timer) => !known.has(key(timer)));
  if (added.length === 0) return;
  const fpm = request.fpm === null ? undefined : await readerByMail(db, request.fpm);
  const jobs = added.map((timer) => ({
    kind: timerJob,
    dedupeKey: key(timer),
    payload: { ...timer, streamId: request.id } satisfies TimerPayload,
    routeKey: request.id,
    dueAt: inWorkingHours(app, request, timer, fpm?.timeZone ?? null),
    now,
  }));
  await enqueueOnce(db, jobs);
}

/** Reminders come in the working hours of whoever has to act, escalations at once. */
function inWorkingHours(app: AppContext, request: Request, timer: Timer, fpmZone: string | null) {
  if (timer.does !== 'remind' && timer.does !== 'end') return timer.wanted;
  const calendar = app.program().calendars[request.form.region];
  const byFpm = request.state !== 'approved' && timer.of !== 'triage';
  const zone = (byFpm ? fpmZone : null) ?? calendar.timeZone;
  if (timer.does === 'end') return nextWorkingTime(timer.wanted, zone, calendar);
  return reminderTime(timer.wanted, timer.due, zone, calendar);
}
