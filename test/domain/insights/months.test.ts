import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstDayOf, inMonths, monthOf } from '../../../src/domain/insights/months.ts';
import { isoDay } from '../../../src/domain/insights/spans.ts';
import { utcDay } from '../../../src/domain/sums.ts';

const dayOf = (text: string): number => utcDay(Date.parse(`${text}T00:00:00Z`));

describe('months', () => {
  it('begin on their first day', () => {
    for (const [day, first] of [
      ['2026-03-02', '2026-03-01'],
      ['2026-12-31', '2026-12-01'],
      ['2027-01-01', '2027-01-01'],
      ['2028-02-29', '2028-02-01'],
    ] as const)
      expect(isoDay(firstDayOf(monthOf(dayOf(day))))).toBe(first);
  });

  it('and the days around them hold each day once', () => {
    const days = fc.integer({ min: dayOf('2020-01-01'), max: dayOf('2031-01-01') });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 1098 }), (from, length) => {
        const to = from + length;
        const { months, around } = inMonths({ from, to });
        const within = (day: number): boolean =>
          months !== null && monthOf(day) <= months.first && monthOf(day) >= months.last;
        for (let day = from - 40; day < to + 40; day += 1) {
          const single = around.filter((span) => day >= span.from && day < span.to).length;
          expect(single + (within(day) ? 1 : 0)).toBe(day >= from && day < to ? 1 : 0);
        }
      }),
    );
  });
});
