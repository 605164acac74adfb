import type { Calendar } from '../program/program.ts';
import { lastBusinessDay, nextBusinessDay } from './calendar.ts';
import type { Instant } from './instant.ts';
import { atHour, dayAt } from './local-days.ts';

/** From nine up to, not including, five, by the reader's own clock. */
const opening = 9;
const closing = 17;

/** Less than that left is no time to act on a reminder. */
const timeToAct = 3_600_000;

/**
 * The instant itself within the reader's working hours, else their next opening: 09:00 to 17:00
 * in the reader's zone, on dates that are business days of the region (process, section 5).
 */
export function nextWorkingTime(instant: Instant, zone: string, calendar: Calendar): Instant {
  const today = dayAt(zone, instant);
  const day = nextBusinessDay(calendar, today);
  if (instant < atHour(zone, day, opening)) return atHour(zone, day, opening);
  if (instant < atHour(zone, day, closing)) return instant;
  return atHour(zone, nextBusinessDay(calendar, today + 1), opening);
}

/**
 * When to send a reminder wanted at an instant before `due`: within the reader's working hours and
 * never at or after `due` (process, section 5). It waits for the next opening if that leaves an hour
 * to act; else it goes out ahead, an hour before the reader's last closing before `wanted`.
 */
export function reminderTime(
  wanted: Instant,
  due: Instant,
  zone: string,
  calendar: Calendar,
): Instant {
  const next = nextWorkingTime(wanted, zone, calendar);
  return next === wanted || next + timeToAct <= due ? next : lastHour(wanted, zone, calendar);
}

/** In whose hours a message comes: those of its reader, on the business days of a region. */
export interface ReaderHours {
  readonly calendar: Calendar;
  /** What it reminds of, if that does not wait. */
  readonly due?: Instant | undefined;
}

/**
 * When a message that is wanted now comes to a reader in this zone: now within their working hours, else
 * at their next opening; now as well where that would leave no time to act.
 */
export function openingFor(now: Instant, zone: string, { calendar, due }: ReaderHours): Instant {
  const next = nextWorkingTime(now, zone, calendar);
  return due !== undefined && next + timeToAct > due ? now : next;
}

/** The beginning of the last working hour that is over by then. */
function lastHour(instant: Instant, zone: string, calendar: Calendar): Instant {
  const today = dayAt(zone, instant);
  const day = lastBusinessDay(calendar, today);
  const isOver = instant >= atHour(zone, day, closing);
  return atHour(zone, isOver ? day : lastBusinessDay(calendar, today - 1), closing - 1);
}
