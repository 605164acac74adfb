import { Temporal } from 'temporal-polyfill';
import { type Calendar, weekdays } from '../program/program.ts';
import type { Instant } from './instant.ts';
import { atSameClock, type Day, dayAt, dayOf, isoDate, startOfDay } from './local-days.ts';
import { isKnownCountry, isPublicHoliday } from './public-holidays.ts';

/** Answers already given, by date; a calendar is never changed, a new program brings new ones. */
const answers = new WeakMap<Calendar, Map<Day, boolean>>();

/** A calendar with so many days off in a row has no business days, as far as anybody can wait. */
const longestBreak = 366;

/**
 * Whether the ISO date is a business day of the region (process, section 5): neither weekend nor
 * public holiday nor an extra day off; a date in `except` is one whatever else it is.
 */
export function isBusinessDay(calendar: Calendar, date: string): boolean {
  return isBusiness(calendar, dayOf(date));
}

function isBusiness(calendar: Calendar, day: Day): boolean {
  let ofCalendar = answers.get(calendar);
  if (ofCalendar === undefined) {
    ofCalendar = new Map();
    answers.set(calendar, ofCalendar);
  }
  const known = ofCalendar.get(day);
  if (known !== undefined) return known;
  const answer = decide(calendar, isoDate(day));
  ofCalendar.set(day, answer);
  return answer;
}

/**
 * The same wall-clock time in the region's zone, `count` business days later (process, section 5);
 * outside a business day counts from the beginning of the next one, and ends at a beginning.
 */
export function addBusinessDays(calendar: Calendar, from: Instant, count: number): Instant {
  const zone = calendar.timeZone;
  mustCount(count);
  const today = dayAt(zone, from);
  const first = nextBusinessDay(calendar, today);
  let day = first;
  for (let left = count; left > 0; left--) day = nextBusinessDay(calendar, day + 1);
  return first === today ? atSameClock(zone, from, day) : startOfDay(zone, day);
}

/**
 * The same wall-clock time in the region's zone, `count` days later, whatever days these are
 * (process, section 5); counts from the instant itself, at a weekend too.
 */
export function addCalendarDays(calendar: Calendar, from: Instant, count: number): Instant {
  mustCount(count);
  const zone = calendar.timeZone;
  return atSameClock(zone, from, dayAt(zone, from) + count);
}

/**
 * The instant at which half of the business days' time between the two has passed; where that is
 * the end of a business day, the beginning of the next: an instant that is within one.
 */
export function halfwayThroughBusiness(calendar: Calendar, from: Instant, to: Instant): Instant {
  const zone = calendar.timeZone;
  const spans: { start: Instant; length: number }[] = [];
  for (let day = dayAt(zone, from); startOfDay(zone, day) < to; day++) {
    const start = Math.max(from, startOfDay(zone, day));
    const end = Math.min(to, startOfDay(zone, day + 1));
    if (isBusiness(calendar, day)) spans.push({ start, length: end - start });
  }
  let left = Math.floor(spans.reduce((sum, span) => sum + span.length, 0) / 2);
  for (const { start, length } of spans) {
    if (left < length) return start + left;
    left -= length;
  }
  return to;
}

/** What makes the calendar unusable, in words for its author; null: nothing. */
export function calendarFault(calendar: Calendar): string | null {
  if (weekdays.every((weekday) => calendar.weekend.includes(weekday)))
    return 'weekend: all seven days are days off, so that no deadline can be counted';
  if (calendar.holidays !== null && !isKnownCountry(calendar.holidays))
    return `holidays: no public holidays are known for ${calendar.holidays}; leave it out and list them under extra`;
  return null;
}

/** The first business day from that day on, itself included. */
export function nextBusinessDay(calendar: Calendar, from: Day): Day {
  return nearestBusinessDay(calendar, from, 1);
}

/** The last business day up to that day, itself included. */
export function lastBusinessDay(calendar: Calendar, from: Day): Day {
  return nearestBusinessDay(calendar, from, -1);
}

function nearestBusinessDay(calendar: Calendar, from: Day, step: 1 | -1): Day {
  for (let away = 0; away <= longestBreak; away++)
    if (isBusiness(calendar, from + step * away)) return from + step * away;
  const why = calendarFault(calendar) ?? `${longestBreak} days off in a row`;
  throw new RangeError(`No business day near ${isoDate(from)} in ${calendar.timeZone}: ${why}`);
}

function decide({ weekend, holidays, extra, except }: Calendar, date: string): boolean {
  if (except.includes(date)) return true;
  if (extra.includes(date)) return false;
  const weekday = weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1];
  if (weekday !== undefined && weekend.includes(weekday)) return false;
  return holidays === null || !isPublicHoliday(holidays, date);
}

function mustCount(count: number): void {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`Wanted a whole number of days from 0 on, got ${count}`);
}
