import { describe, expect, it } from '@jest/globals';
import { isOver, periodBetween } from '../../../src/domain/time/period.ts';

const between = (startDate: string, endDate: string, zone: string) => {
  const { from, to } = periodBetween(startDate, endDate, zone);
  return [new Date(from).toISOString(), new Date(to).toISOString()];
};

describe('a period', () => {
  it.each([
    ['one day', '2026-03-02', '2026-03-02', 'Europe/Berlin', '03-01T23:00', '03-02T23:00'],
    ['in UTC', '2026-03-02', '2026-03-06', 'UTC', '03-02T00:00', '03-07T00:00'],
    ['west', '2026-03-02', '2026-03-06', 'America/New_York', '03-02T05:00', '03-07T05:00'],
    ['east', '2026-03-02', '2026-03-06', 'Asia/Tokyo', '03-01T15:00', '03-06T15:00'],
    ['clocks forward', '2026-03-29', '2026-03-29', 'Europe/Berlin', '03-28T23:00', '03-29T22:00'],
    ['clocks back', '2026-10-25', '2026-10-25', 'Europe/Berlin', '10-24T22:00', '10-25T23:00'],
    ['over the end of a month', '2026-02-28', '2026-02-28', 'UTC', '02-28T00:00', '03-01T00:00'],
    [
      'a day that begins at 01:00',
      '2026-04-24',
      '2026-04-24',
      'Africa/Cairo',
      '04-23T22:00',
      '04-24T21:00',
    ],
  ])('holds its last day: %s', (_, startDate, endDate, zone, from, to) => {
    expect(between(startDate, endDate, zone)).toEqual([
      `2026-${from}:00.000Z`,
      `2026-${to}:00.000Z`,
    ]);
  });
  it.each([
    ['2026-03-02T22:59:59Z', 'Europe/Berlin', false],
    ['2026-03-02T23:00:00Z', 'Europe/Berlin', true],
    ['2026-03-02T23:00:00Z', 'America/New_York', false],
  ])('with 2 March as its last day is at %s in %s over: %s', (now, zone, over) => {
    expect(isOver('2026-03-02', zone, Date.parse(now))).toBe(over);
  });
  it('runs over the end of a year', () => {
    expect(between('2026-12-31', '2026-12-31', 'UTC')).toEqual([
      '2026-12-31T00:00:00.000Z',
      '2027-01-01T00:00:00.000Z',
    ]);
  });
});
