import { openStates, type Request, type RequestId } from '../domain/request.ts';
import { type Timer, timersOf } from '../domain/timers.ts';
import { nextWorkingTime, reminderTime } from '../domain/working-hours.ts';
import { enqueueOnce } from '../store/jobs.ts';
import { readerByMail } from '../store/people.ts';
import { requestNumber, requestsAfter } from '../store/requests.ts';
import { loadSetting, saveSetting } from '../store/settings.ts';
import type { Db } from '../store/tables.ts';
import type { Desk } from './desk.ts';

/** The kind of job by which the clock acts. */
export const timerJob = 'timer';

/** What a timer's job carries. */
export interface TimerPayload extends Timer {
  readonly requestId: RequestId;
}

/**
 * In the transaction of an event: what the clock will have to do for the request as it is now. A
 * timer is written once, ever; those of a state that was left find so themselves when they fire.
 */
export async function schedule(db: Db, desk: Desk, request: Request): Promise<void> {
  const now = desk.clock();
  for (const timer of timersOf(request, desk.program())) {
    const { does, of, wanted, due } = timer;
    await enqueueOnce(db, {
      kind: timerJob,
      dedupeKey: `${timerJob}:${request.id}:${does}:${of}:${wanted}:${due}`,
      payload: { ...timer, requestId: request.id } satisfies TimerPayload,
      routeKey: request.id,
      dueAt:
        does === 'remind' || does === 'end'
          ? await inWorkingHours(db, desk, request, timer)
          : wanted,
      now,
    });
  }
}

/** Reminders come in the working hours of whoever has to act, escalations at once. */
async function inWorkingHours(db: Db, desk: Desk, request: Request, timer: Timer) {
  const program = desk.program();
  const calendar = program.calendars[request.form.region];
  const actor = request.state === 'approved' || timer.of === 'triage' ? null : request.fpm;
  const zone = (actor ? (await readerByMail(db, actor))?.timeZone : null) ?? calendar.timeZone;
  if (timer.does === 'end') return nextWorkingTime(timer.wanted, zone, calendar);
  return reminderTime(timer.wanted, timer.due, zone, calendar);
}

const batch = 500;

const setting = 'timers-for';

/** The timers of all open requests, where calendars or deadlines are not those of the last time. */
export async function scheduleAll(desk: Desk): Promise<void> {
  const { calendars, deadlines } = desk.program();
  const rules = JSON.stringify({ calendars, deadlines });
  if ((await loadSetting(desk.store.db, setting)) === rules) return;
  for (let last = 0; ; ) {
    const requests = await requestsAfter(desk.store.db, openStates, last, batch);
    await desk.store.transaction(async (db) => {
      for (const request of requests) await schedule(db, desk, request);
    });
    const newest = requests.at(-1);
    if (!newest || requests.length < batch) break;
    last = requestNumber(newest.id);
  }
  await saveSetting(desk.store.db, setting, rules);
}
