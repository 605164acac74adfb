import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.ts';

/** From the first moment of `startDate` until just before that of the day after `endDate`. */
export function periodBetween(
  startDate: string,
  endDate: string,
  zone: string,
): { readonly from: Instant; readonly to: Instant } {
  const startOf = (date: Temporal.PlainDate): Instant =>
    date.toZonedDateTime(zone).epochMilliseconds;
  return {
    from: startOf(Temporal.PlainDate.from(startDate)),
    to: startOf(Temporal.PlainDate.from(endDate).add({ days: 1 })),
  };
}

/** Whether a day, in its ISO form, has passed in the zone. */
export const isOver = (date: string, zone: string, now: Instant): boolean =>
  periodBetween(date, date, zone).to <= now;
