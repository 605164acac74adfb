import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type Calendar, weekdays } from '../../../src/domain/program/program.ts';
import {
  addBusinessDays,
  addCalendarDays,
  calendarFault,
  isBusinessDay,
} from '../../../src/domain/time/calendar.ts';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

const plain: Calendar = {
  timeZone: 'Europe/Berlin',
  weekend: ['sat', 'sun'],
  holidays: null,
  extra: [],
  except: [],
};
const emea: Calendar = { ...plain, holidays: 'DE', extra: ['2026-12-24', '2026-12-31'] };
const amer: Calendar = { ...plain, timeZone: 'America/New_York', holidays: 'US' };
const apj: Calendar = { ...plain, timeZone: 'Asia/Tokyo', holidays: 'JP' };
const gulf: Calendar = {
  ...plain,
  timeZone: 'Asia/Riyadh',
  weekend: ['fri', 'sat'],
  holidays: 'SA',
};
const allWeek: Calendar = { ...plain, weekend: [] };
const inZone = (timeZone: string): Calendar => ({ ...plain, timeZone });
const cairo: Calendar = { ...inZone('Africa/Cairo'), extra: ['2026-04-22'] };

describe('a business day later', () => {
  it.each([
    ['clocks forward in Berlin', emea, '2026-03-27T17:30+01:00', '2026-03-30T17:30+02:00'],
    ['clocks back in Berlin', emea, '2026-10-23T17:30+02:00', '2026-10-26T17:30+01:00'],
    ['clocks forward in New York', amer, '2026-03-06T09:00-05:00', '2026-03-09T09:00-04:00'],
    [
      'half an hour, Lord Howe',
      inZone('Australia/Lord_Howe'),
      '2026-10-02T09:00+10:30',
      '2026-10-05T09:00+11:00',
    ],
    [
      'west of the date line',
      inZone('America/Adak'),
      '2026-03-06T12:00-10:00',
      '2026-03-09T12:00-09:00',
    ],
    [
      'east of the date line',
      inZone('Pacific/Kiritimati'),
      '2026-03-06T17:00+14:00',
      '2026-03-09T17:00+14:00',
    ],
    [
      'a Saturday counts from Monday 00:00',
      emea,
      '2026-03-07T11:00+01:00',
      '2026-03-10T00:00+01:00',
    ],
    ['a Saturday begins at 00:00', emea, '2026-03-07T00:00+01:00', '2026-03-10T00:00+01:00'],
    [
      'the last instant of a Friday',
      emea,
      '2026-03-06T23:59:59.999+01:00',
      '2026-03-09T23:59:59.999+01:00',
    ],
    ['the first instant of a day', emea, '2026-03-04T00:00+01:00', '2026-03-05T00:00+01:00'],
    ['over Christmas', emea, '2026-12-23T16:00+01:00', '2026-12-28T16:00+01:00'],
    ['on 24 December, an extra day off', emea, '2026-12-24T10:00+01:00', '2026-12-29T00:00+01:00'],
    ['over the end of the year', emea, '2026-12-30T09:00+01:00', '2027-01-04T09:00+01:00'],
    ['over Easter', emea, '2026-04-02T12:00+02:00', '2026-04-07T12:00+02:00'],
    ['4 July on a Saturday', amer, '2026-07-02T10:00-04:00', '2026-07-06T10:00-04:00'],
    ['three holidays in a row in Tokyo', apj, '2026-09-18T09:00+09:00', '2026-09-24T09:00+09:00'],
    ['a Thursday in Riyadh', gulf, '2026-03-05T15:00+03:00', '2026-03-08T15:00+03:00'],
    ['a Friday in Riyadh', gulf, '2026-03-06T15:00+03:00', '2026-03-09T00:00+03:00'],
    ['a time that the clocks skip', allWeek, '2026-03-28T02:30+01:00', '2026-03-29T03:30+02:00'],
    ['a time that comes twice', allWeek, '2026-10-24T02:30+02:00', '2026-10-25T02:30+02:00'],
    ['a day that begins at 01:00', cairo, '2026-04-22T10:00+02:00', '2026-04-24T01:00+03:00'],
    [
      'a Saturday on which people work',
      { ...emea, except: ['2026-03-07'] },
      '2026-03-06T10:00+01:00',
      '2026-03-07T10:00+01:00',
    ],
  ])('%s', (_, calendar, from, due) => {
    expect(addBusinessDays(calendar, at(from), 1)).toBe(at(due));
  });

  it('is a week for five of them', () => {
    expect(addBusinessDays(emea, at('2026-03-02T10:00+01:00'), 5)).toBe(
      at('2026-03-09T10:00+01:00'),
    );
  });
});

describe('five calendar days later', () => {
  it.each([
    ['over a weekend', emea, '2026-03-05T10:00+01:00', '2026-03-10T10:00+01:00'],
    [
      'from a Saturday, which counts itself',
      emea,
      '2026-03-07T11:00+01:00',
      '2026-03-12T11:00+01:00',
    ],
    ['clocks forward in Berlin', emea, '2026-03-26T10:00+01:00', '2026-03-31T10:00+02:00'],
    ['clocks back in New York', amer, '2026-10-30T10:00-04:00', '2026-11-04T10:00-05:00'],
  ])('%s', (_, calendar, from, due) => {
    expect(addCalendarDays(calendar, at(from), 5)).toBe(at(due));
  });
});

describe('a business day', () => {
  it.each([
    ['2026-10-03', emea, false, 'a public holiday'],
    ['2026-11-11', emea, true, 'St Martin: observed, not off'],
    ['2026-12-24', { ...emea, extra: [] }, true, 'Christmas Eve is no public holiday'],
    ['2026-12-24', emea, false, 'unless the program says so'],
    ['2026-12-25', { ...emea, except: ['2026-12-25'] }, true, 'a holiday on which people work'],
    ['2026-12-24', { ...emea, except: ['2026-12-24'] }, true, 'an exception to an extra day off'],
    ['2026-12-31', { ...plain, holidays: 'IS' }, true, 'half a day off is a business day'],
    ['2027-01-06', emea, true, 'Epiphany in Germany'],
    ['2027-01-06', { ...emea, holidays: 'DE-BY' }, false, 'Epiphany in Bavaria'],
    ['2025-04-01', { ...plain, holidays: 'TR' }, false, 'the last day of a holiday of three'],
    ['2025-04-02', { ...plain, holidays: 'TR' }, true, 'the day after it'],
  ])('%s', (date, calendar: Calendar, isOne, _) => {
    expect(isBusinessDay(calendar, date)).toBe(isOne);
  });
});

describe('a calendar without business days', () => {
  const idle: Calendar = { ...plain, weekend: weekdays, except: ['2026-03-02'] };

  it('is a mistake in the program', () => {
    expect(calendarFault(idle)).toBe(
      'weekend: all seven days are days off, so that no deadline can be counted',
    );
  });

  it('fails with the reason when it is used all the same', () => {
    expect(() => addBusinessDays(idle, at('2026-03-02T10:00+01:00'), 1)).toThrow(
      'No business day near 2026-03-03 in Europe/Berlin: weekend: all seven days are days off',
    );
  });
});

describe('a country in the program', () => {
  it.each(['DE', 'DE-BY', 'DE-BY-A', 'US-NY', 'JP', 'SA'])('%s is known', (holidays) => {
    expect(calendarFault({ ...plain, holidays })).toBeNull();
  });

  it.each(['XX', 'DE-XX', 'DE-BY-XX', 'SA-XX'])('%s is a mistake', (holidays) => {
    expect(calendarFault({ ...plain, holidays })).toBe(
      `holidays: no public holidays are known for ${holidays}; leave it out and list them under extra`,
    );
  });
});
