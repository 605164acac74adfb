import { describe, expect, it } from '@jest/globals';
import { period } from '../../../src/domain/forms/day-parsers.ts';
import { parseAll } from '../../../src/domain/forms/parse.ts';

const startOf = (startDate: string) => parseAll(period, { startDate, endDate: '2026-12-31' });

describe('the date of a plan', () => {
  it.each([
    '2026-03-02',
    '2026-03-02T00:00:00Z',
    '2026-03-02T23:30:00.000+02:00',
    '2026-03-02T09:00',
    '2026-03-02 09:00:00',
  ])('can be given as %s', (text) => {
    expect(startOf(text)).toEqual({ value: { startDate: '2026-03-02', endDate: '2026-12-31' } });
  });

  it.each(['2026-02-30T00:00:00Z', '2026-03-02T', '2026-03-02Tnoon', '02.03.2026', '2026-3-2'])(
    'cannot be given as %s',
    (text) => {
      expect(startOf(text)).toEqual({ errors: [{ field: 'startDate', code: 'not-a-date' }] });
    },
  );
});
