import type { Calendar } from '../program/program.ts';
import { nextBusinessDay } from './calendar.ts';
import type { Instant } from './instant.ts';
import { atHour, dayAt, startOfDay } from './local-days.ts';

/** What comes once a day comes then, by the reader's own clock. */
const opening = 9;

/**
 * The first 09:00 in the zone after an instant, on a business day of the region whose clock is nearest to
 * the reader's: nobody says in which region they are.
 */
export function dailyOpening(
  after: Instant,
  zone: string,
  calendars: readonly Calendar[],
): Instant {
  const calendar = nearest(after, zone, calendars);
  let day = dayAt(zone, after);
  for (;;) {
    if (calendar) day = nextBusinessDay(calendar, day);
    const at = atHour(zone, day, opening);
    if (at > after) return at;
    day += 1;
  }
}

function nearest(at: Instant, zone: string, calendars: readonly Calendar[]): Calendar | undefined {
  const day = dayAt(zone, at);
  const from = ({ timeZone }: Calendar) =>
    Math.abs(startOfDay(timeZone, day) - startOfDay(zone, day));
  return calendars.toSorted((one, other) => from(one) - from(other))[0];
}
