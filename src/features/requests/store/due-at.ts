import type { Instant } from '../../../domain/time/instant.ts';
import type { Timer } from '../../../domain/time/timer.ts';
import { nextWorkingTime, reminderTime } from '../../../domain/time/working-hours.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Db } from '../../../store/database/tables.ts';
import { readerByMail } from '../../../store/people/people.ts';
import type { Request } from '../domain/request.ts';

/** Reminders come in the working hours of the person who has to act, escalations at once. */
export async function dueAt(
  db: Db,
  app: AppContext,
  request: Request,
): Promise<(timer: Timer) => Instant> {
  const fpm = request.fpm === null ? undefined : await readerByMail(db, request.fpm);
  const calendar = app.program().calendars[request.form.region];
  return ({ does, of, wanted, due }) => {
    if (does !== 'remind' && does !== 'end') return wanted;
    const byFpm = request.state !== 'approved' && of !== 'triage';
    const zone = (byFpm ? fpm?.timeZone : null) ?? calendar.timeZone;
    if (does === 'end') return nextWorkingTime(wanted, zone, calendar);
    return reminderTime(wanted, due, zone, calendar);
  };
}
