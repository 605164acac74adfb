import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';

/** A date without a place: days since 1970-01-01. Counting is addition, the next day is one more. */
export type Day = number;

const epoch = new Temporal.PlainDate(1970, 1, 1);
const hour = 3_600_000;
/** What most days last, and no day with a daylight-saving change does. */
const usual = 24 * hour;

// Temporal takes some 50 µs for each conversion, and the same few hundred days are asked for again
// and again; where a day begins does not change while the process lives.
const dates = new Map<Day, string>();
const starts = new Map<string, Map<Day, Instant>>();

/** `2026-03-27` */
export function isoDate(day: Day): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = epoch.add({ days: day }).toString();
  dates.set(day, date);
  return date;
}

export const dayOf = (date: string): Day => epoch.until(Temporal.PlainDate.from(date)).days;

/** The first instant of that date in the zone: 00:00, or what comes first on a day without one. */
export function startOfDay(zone: string, day: Day): Instant {
  let ofZone = starts.get(zone);
  if (ofZone === undefined) {
    ofZone = new Map();
    starts.set(zone, ofZone);
  }
  const known = ofZone.get(day);
  if (known !== undefined) return known;
  const start = epoch.add({ days: day }).toZonedDateTime(zone).epochMilliseconds;
  ofZone.set(day, start);
  return start;
}

/** The date in the zone; a day reaches from its first instant up to, not including, the next day's. */
export function dayAt(zone: string, instant: Instant): Day {
  let day = Math.floor(instant / usual);
  while (startOfDay(zone, day) > instant) day -= 1;
  while (startOfDay(zone, day + 1) <= instant) day += 1;
  return day;
}

/**
 * The same wall-clock time on another date of the zone; one that the clocks skip there moves by
 * as much as they are put forward, of one that comes twice it is the first.
 */
export function atSameClock(zone: string, instant: Instant, to: Day): Instant {
  const from = dayAt(zone, instant);
  if (from === to) return instant;
  if (isUsual(zone, from) && isUsual(zone, to))
    return startOfDay(zone, to) + instant - startOfDay(zone, from);
  return zoned(zone, instant).add({ days: to - from }).epochMilliseconds;
}

/** The full hour on that date in the zone, by the same rule. */
export function atHour(zone: string, day: Day, oclock: number): Instant {
  if (isUsual(zone, day)) return startOfDay(zone, day) + oclock * hour;
  const plainTime = new Temporal.PlainTime(oclock);
  return epoch.add({ days: day }).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
}

/**
 * An ISO 8601 duration later, or earlier: its days on the clock of the zone, by the same rule, then
 * the hours and what is smaller as they pass. Throws RangeError for what is no duration.
 */
export const after = (zone: string, instant: Instant, duration: string): Instant =>
  shifted(zone, instant, duration, 1);
export const before = (zone: string, instant: Instant, duration: string): Instant =>
  shifted(zone, instant, duration, -1);

function shifted(zone: string, instant: Instant, text: string, sign: 1 | -1): Instant {
  const { duration, days, milliseconds } = readDuration(text);
  // How long a month is only the calendar knows.
  if (duration.years !== 0 || duration.months !== 0) {
    const at = zoned(zone, instant);
    return (sign > 0 ? at.add(duration) : at.subtract(duration)).epochMilliseconds;
  }
  const day = days === 0 ? instant : atSameClock(zone, instant, dayAt(zone, instant) + sign * days);
  return day + sign * milliseconds;
}

/** A program has a handful of them. */
const durations = new Map<string, ReturnType<typeof parseDuration>>();

function readDuration(text: string) {
  const read = durations.get(text) ?? parseDuration(text);
  durations.set(text, read);
  return read;
}

function parseDuration(text: string) {
  const duration = Temporal.Duration.from(text);
  const days = duration.weeks * 7 + duration.days;
  const clock = duration.with({ years: 0, months: 0, weeks: 0, days: 0 });
  return { duration, days, milliseconds: Math.trunc(clock.total('milliseconds')) };
}

const zoned = (zone: string, instant: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

const isUsual = (zone: string, day: Day): boolean =>
  startOfDay(zone, day + 1) - startOfDay(zone, day) === usual;
