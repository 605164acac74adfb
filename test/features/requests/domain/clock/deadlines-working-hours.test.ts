import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../../../../src/domain/program/program.ts';
import {
  nextWorkingTime,
  openingFor,
  reminderTime,
} from '../../../../../src/domain/time/working-hours.ts';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

const emea: Calendar = {
  timeZone: 'Europe/Berlin',
  weekend: ['sat', 'sun'],
  holidays: 'DE',
  extra: [],
  except: [],
};

describe('the next working time', () => {
  it.each([
    [
      'during the day is now',
      'Europe/Berlin',
      '2026-03-06T12:34:56.789+01:00',
      '2026-03-06T12:34:56.789+01:00',
    ],
    ['begins at 09:00', 'Europe/Berlin', '2026-03-06T09:00+01:00', '2026-03-06T09:00+01:00'],
    [
      'early in the morning is 09:00',
      'Europe/Berlin',
      '2026-03-06T05:30+01:00',
      '2026-03-06T09:00+01:00',
    ],
    [
      'at 17:00 is the next morning',
      'Europe/Berlin',
      '2026-03-05T17:00+01:00',
      '2026-03-06T09:00+01:00',
    ],
    [
      'on a Friday evening is Monday',
      'Europe/Berlin',
      '2026-03-06T17:00+01:00',
      '2026-03-09T09:00+01:00',
    ],
    ['over Easter is Tuesday', 'Europe/Berlin', '2026-04-03T10:00+02:00', '2026-04-07T09:00+02:00'],
    [
      'after the clocks went forward',
      'Europe/Berlin',
      '2026-03-28T10:00+01:00',
      '2026-03-30T09:00+02:00',
    ],
    [
      'of a reader in New York',
      'America/New_York',
      '2026-03-06T22:30+01:00',
      '2026-03-06T16:30-05:00',
    ],
    ['of a reader in Tokyo', 'Asia/Tokyo', '2026-03-06T10:00+01:00', '2026-03-09T09:00+09:00'],
    [
      'of a reader for whom the holiday is over',
      'Pacific/Kiritimati',
      '2026-05-01T22:00+02:00',
      '2026-05-04T09:00+14:00',
    ],
  ])('%s', (_, zone, instant, found) => {
    expect(nextWorkingTime(at(instant), zone, emea)).toBe(at(found));
  });
});

describe('a reminder', () => {
  it.each([
    [
      'waits for Monday',
      '2026-03-08T10:00+01:00',
      '2026-03-10T10:00+01:00',
      '2026-03-09T09:00+01:00',
    ],
    [
      'waits if an hour is left',
      '2026-03-08T10:00+01:00',
      '2026-03-09T10:00+01:00',
      '2026-03-09T09:00+01:00',
    ],
    [
      'goes out on Friday if less is left',
      '2026-03-08T10:00+01:00',
      '2026-03-09T09:59+01:00',
      '2026-03-06T16:00+01:00',
    ],
    [
      'goes out on Friday if it would be late',
      '2026-03-08T10:00+01:00',
      '2026-03-09T00:00+01:00',
      '2026-03-06T16:00+01:00',
    ],
    [
      'goes out an hour before closing the same day',
      '2026-03-05T17:30+01:00',
      '2026-03-06T05:00+01:00',
      '2026-03-05T16:00+01:00',
    ],
    [
      'goes out an hour before closing, wanted at closing itself',
      '2026-03-05T17:00+01:00',
      '2026-03-06T05:00+01:00',
      '2026-03-05T16:00+01:00',
    ],
    [
      'goes out the day before',
      '2026-03-05T06:00+01:00',
      '2026-03-05T08:00+01:00',
      '2026-03-04T16:00+01:00',
    ],
    [
      'goes out before a holiday',
      '2026-04-06T12:00+02:00',
      '2026-04-07T08:00+02:00',
      '2026-04-02T16:00+02:00',
    ],
    [
      'within working hours stays, however little is left',
      '2026-03-05T16:55+01:00',
      '2026-03-05T17:00+01:00',
      '2026-03-05T16:55+01:00',
    ],
  ])('%s', (_, wanted, due, sent) => {
    expect(reminderTime(at(wanted), at(due), 'Europe/Berlin', emea)).toBe(at(sent));
  });
});

describe('a message for somebody else than who is waited for', () => {
  const friday = at('2026-03-06T12:00+01:00');
  const tokyo = at('2026-03-09T01:00+01:00');

  it('waits for its reader’s own hours', () => {
    expect(openingFor(friday, 'Europe/Berlin', { calendar: emea })).toBe(friday);
    expect(openingFor(friday, 'Asia/Tokyo', { calendar: emea })).toBe(tokyo);
  });

  it('does not wait where less than an hour would be left to act', () => {
    const until = (due: number) => openingFor(friday, 'Asia/Tokyo', { calendar: emea, due });
    expect(until(tokyo + 3_600_000)).toBe(tokyo);
    expect(until(tokyo + 3_599_999)).toBe(friday);
  });
});
