import type { Instant } from '../../../src/domain/time/instant.ts';

/**
 * The slow, obvious way to count business days: a clock on the wall, written down minute by minute
 * (by Intl, which shares nothing with Temporal), and a finger that walks along it.
 */
export interface Wall {
  readonly start: Instant;
  /** Minutes since midnight that the clock shows, in each minute. */
  readonly clock: Int16Array;
  /** Which of `days` it is, in each minute. */
  readonly day: Int16Array;
  readonly days: readonly { readonly date: string; readonly weekday: string }[];
}

/** Days off, spelt out: no knowledge of countries. */
export interface DaysOff {
  readonly weekend: readonly string[];
  readonly holidays: readonly string[];
  readonly extra: readonly string[];
  readonly except: readonly string[];
}

const minute = 60_000;

export function wallOf(zone: string, firstDay: string, length: number): Wall {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const weekday = new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'short' });
  const start = Date.parse(`${firstDay}T00:00Z`);
  const clock = new Int16Array(length * 1440);
  const day = new Int16Array(length * 1440);
  const days: { date: string; weekday: string }[] = [];
  for (let i = 0; i < clock.length; i++) {
    const text = shown.format(start + i * minute); // 2026-03-27 17:30
    const date = text.slice(0, 10);
    if (days.at(-1)?.date !== date)
      days.push({ date, weekday: weekday.format(start + i * minute).toLowerCase() });
    day[i] = days.length - 1;
    clock[i] = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  }
  return { start, clock, day, days };
}

const timeOf = (wall: Wall, i: number): Instant => wall.start + i * minute;

function minuteOf(wall: Wall, at: Instant): number {
  const i = Math.floor((at - wall.start) / minute);
  if (i < 0 || i >= wall.day.length) throw new Error('the wall is too short for this case');
  return i;
}

const dayOfMinute = (wall: Wall, i: number): number => {
  const day = wall.day[i];
  if (day === undefined) throw new Error('the wall is too short for this case');
  return day;
};

const clockOf = (wall: Wall, i: number): number => wall.clock[i] ?? Number.NaN;

export function firstMinuteOf(wall: Wall, day: number): number {
  const i = wall.day.indexOf(day);
  if (i < 0) throw new Error('the wall is too short for this case');
  return i;
}

export function isBusinessDate(off: DaysOff, day: { date: string; weekday: string }): boolean {
  if (off.except.includes(day.date)) return true;
  if (off.weekend.includes(day.weekday)) return false;
  return !off.holidays.includes(day.date) && !off.extra.includes(day.date);
}

function isBusinessMinute(wall: Wall, off: DaysOff, i: number): boolean {
  const today = wall.days[dayOfMinute(wall, i)];
  return today !== undefined && isBusinessDate(off, today);
}

/** The first minute of that day with that clock; or, skipped by the clocks, as if they had not. */
function minuteWithClock(wall: Wall, day: number, clock: number): number {
  const first = firstMinuteOf(wall, day);
  let before = first - 1;
  let clockBefore = -1;
  for (let i = first; dayOfMinute(wall, i) === day; i++) {
    if (clockOf(wall, i) === clock) return i;
    if (clockOf(wall, i) < clock) {
      before = i;
      clockBefore = clockOf(wall, i);
    }
  }
  return before + (clock - clockBefore);
}

export function businessDaysLater(wall: Wall, off: DaysOff, at: Instant, count: number): Instant {
  const submitted = minuteOf(wall, at);
  const countsAtOnce = isBusinessMinute(wall, off, submitted);
  let i = submitted;
  while (!isBusinessMinute(wall, off, i)) i++;
  for (let left = count; left > 0; ) {
    i++;
    const isNewDay = dayOfMinute(wall, i) !== dayOfMinute(wall, i - 1);
    if (isNewDay && isBusinessMinute(wall, off, i)) left--;
  }
  if (!countsAtOnce) return timeOf(wall, i);
  const there = minuteWithClock(wall, dayOfMinute(wall, i), clockOf(wall, submitted));
  return timeOf(wall, there) + (at - timeOf(wall, submitted));
}

/** Also backwards. */
export function calendarDaysLater(wall: Wall, at: Instant, count: number): Instant {
  const i = minuteOf(wall, at);
  const there = minuteWithClock(wall, dayOfMinute(wall, i) + count, clockOf(wall, i));
  return timeOf(wall, there) + (at - timeOf(wall, i));
}

/** Counts the minutes in which at least one of the times was running. */
export function minutesWithin(
  since: Instant,
  times: readonly { readonly from: Instant; readonly to: Instant }[],
): number {
  const end = Math.max(since, ...times.map((time) => time.to));
  let count = 0;
  for (let at = since; at < end; at += minute)
    if (times.some(({ from, to }) => from <= at && at < to)) count++;
  return count;
}

/** Writes down every business minute between the two, and takes the middle one. */
export function halfOfBusinessMinutes(
  wall: Wall,
  off: DaysOff,
  from: Instant,
  to: Instant,
): Instant {
  const minutes: number[] = [];
  const first = minuteOf(wall, from);
  for (let i = first; timeOf(wall, i) < to - (from - timeOf(wall, first)); i++)
    if (isBusinessMinute(wall, off, i)) minutes.push(i);
  const middle = minutes[minutes.length / 2];
  if (middle === undefined) throw new Error('an odd number of minutes has no middle one');
  const countsAtOnce = isBusinessMinute(wall, off, first);
  return timeOf(wall, middle) + (countsAtOnce ? from - timeOf(wall, first) : 0);
}

const isWorkingMinute = (wall: Wall, off: DaysOff, i: number): boolean =>
  clockOf(wall, i) >= 9 * 60 && clockOf(wall, i) < 17 * 60 && isBusinessMinute(wall, off, i);

export function nextWorkingMinute(wall: Wall, off: DaysOff, at: Instant): Instant {
  let i = minuteOf(wall, at);
  if (isWorkingMinute(wall, off, i)) return at;
  while (!isWorkingMinute(wall, off, i)) i++;
  return timeOf(wall, i);
}

/** 16:00 on the last day whose working minutes have all passed. */
export function lastHourBefore(wall: Wall, off: DaysOff, at: Instant): Instant {
  let i = minuteOf(wall, at);
  while (!isWorkingMinute(wall, off, i)) i--;
  while (clockOf(wall, i) !== 16 * 60) i--;
  return timeOf(wall, i);
}
