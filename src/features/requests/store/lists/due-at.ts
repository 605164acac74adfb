import type { Reader } from '../../../../domain/people/people.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Timer } from '../../../../domain/time/timer.ts';
import { nextWorkingTime, reminderTime } from '../../../../domain/time/working-hours.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { loadReader, readerByMail } from '../../../../store/people/people.ts';
import type { RequestTimer } from '../../domain/clock/timers.ts';
import { toldAt, waitOf } from '../../domain/clock/waits.ts';
import type { Request } from '../../domain/request.ts';
import { smeOf } from '../../domain/roles.ts';

/**
 * Reminders come in the working hours of the person who has to act, escalations at once. Everybody else who is told
 * of them is told in their own: the message waits for those (`notice-views.ts`).
 */
export async function dueAt(
  db: Db,
  app: AppContext,
  request: Request,
): Promise<(timer: Timer) => Instant> {
  const { fpm, sme, requester } = await readersOf(db, request);
  const calendar = app.program().calendars[request.form.region];
  const zoneOf = (reader: Reader | undefined) => reader?.timeZone ?? calendar.timeZone;
  return (wanted) => {
    const timer = wanted as RequestTimer;
    if (timer.does === 'wait') {
      const [first] = toldAt(waitOf(timer.of), timer.step);
      const reader = first === 'sme' ? sme : first === 'fpm' ? fpm : undefined;
      const zone = zoneOf(first === 'requester' ? requester : reader);
      return nextWorkingTime(timer.wanted, zone, calendar);
    }
    if (timer.does !== 'remind' && timer.does !== 'end') return timer.wanted;
    const byFpm = request.state !== 'approved' && timer.of !== 'triage';
    const zone = zoneOf(byFpm ? fpm : undefined);
    if (timer.does === 'end') return nextWorkingTime(timer.wanted, zone, calendar);
    return reminderTime(timer.wanted, timer.due, zone, calendar);
  };
}

/** Those by whose clocks somebody can be waited for. */
async function readersOf(db: Db, request: Request) {
  const sme = smeOf(request);
  return {
    fpm: request.fpm === null ? undefined : await readerByMail(db, request.fpm),
    sme: sme === null ? undefined : await readerByMail(db, sme),
    requester: await loadReader(db, request.requester.id),
  };
}
