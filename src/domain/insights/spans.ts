import { startOfUtcDay } from '../sums.ts';
import type { Instant } from '../time/instant.ts';
import { utcDateAt } from '../time/utc-date.ts';

/** Some days that a chart shows as one: from one until just before the other. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Longer times are shown by week, and then by month: a chart has room for some thirty columns. */
const mostDays = 31;
const mostDaysByWeek = 31 * 7;

/** Whether so many days are shown by month. */
export const isByMonth = ({ from, to }: Span): boolean => to - from > mostDaysByWeek;

/** The days between two, as columns of a chart. */
export function spansOf({ from, to }: Span): Span[] {
  if (to - from <= mostDays) return cut(from, to, (day) => day + 1);
  return isByMonth({ from, to })
    ? cut(from, to, firstOfNextMonth)
    : cut(from, to, (day) => day + 7);
}

function cut(from: number, to: number, next: (day: number) => number): Span[] {
  const spans: Span[] = [];
  for (let day = from; day < to; day = next(day))
    spans.push({ from: day, to: Math.min(to, next(day)) });
  return spans;
}

function firstOfNextMonth(day: number): number {
  const date = new Date(startOfUtcDay(day));
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / startOfUtcDay(1));
}

export const inTime = ({ from, to }: Span): { readonly from: Instant; readonly to: Instant } => ({
  from: startOfUtcDay(from),
  to: startOfUtcDay(to),
});

/** `2026-03-02` */
export const isoDay = (day: number): string => utcDateAt(startOfUtcDay(day));
