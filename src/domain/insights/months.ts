import { startOfUtcDay, utcDay } from '../sums.ts';
import type { Span } from './spans.ts';

/**
 * Months are kept among the days, and sort before all of them: below zero, the later the lower. So the sums of a month are kept
 * like those of a day.
 */
export const monthOf = (day: number): number => {
  const date = new Date(startOfUtcDay(day));
  return -(date.getUTCFullYear() * 12 + date.getUTCMonth() + 1);
};

/** The first of its days. */
export const firstDayOf = (month: number): number =>
  utcDay(Date.UTC(Math.floor((-month - 1) / 12), (-month - 1) % 12, 1));

/** The months that lie within these days as a whole, and the days around them. */
export interface InMonths {
  /** From this one down to the other; null: no month is whole. */
  readonly months: { readonly first: number; readonly last: number } | null;
  readonly around: readonly Span[];
}

export function inMonths({ from, to }: Span): InMonths {
  const first = firstDayOf(monthOf(from)) === from ? monthOf(from) : monthOf(from) - 1;
  // The month in which `to` lies is not whole, as `to` is no longer counted.
  const last = monthOf(to) + 1;
  if (last > first) return { months: null, around: [{ from, to }] };
  const spans = [
    { from, to: firstDayOf(first) },
    { from: firstDayOf(last - 1), to },
  ];
  return { months: { first, last }, around: spans.filter((span) => span.from < span.to) };
}
