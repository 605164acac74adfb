import type { Calendar } from '../../../../domain/program/program.ts';
import { nextBusinessDay } from '../../../../domain/time/calendar.ts';
import { atHour, dayAt } from '../../../../domain/time/local-days.ts';
import type { Timer } from '../../../../domain/time/timer.ts';
import type { Nudge } from './nudge.ts';
import { nudgeDue } from './nudge-due.ts';

/**
 * On the morning of the next business day: what happens on one day is one nudge, and nobody is
 * asked in the minute in which they have changed something.
 */
export function timersOf(nudge: Nudge, calendar: Calendar, everyDays: number): Timer[] {
  const due = nudgeDue(nudge, everyDays);
  if (due === null) return [];
  const { timeZone } = calendar;
  const next = nextBusinessDay(calendar, dayAt(timeZone, due) + 1);
  const wanted = atHour(timeZone, next, 9);
  return [{ does: 'nudge', of: 'summary', wanted, due: wanted }];
}
