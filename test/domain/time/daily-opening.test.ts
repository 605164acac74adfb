import { describe, expect, it } from '@jest/globals';
import { dailyOpening } from '../../../src/domain/time/daily-opening.ts';
import { sample } from '../../support/app/desk.ts';

const calendars = Object.values(sample.calendars);
const at = (text: string): number => Date.parse(text);
const opening = (after: string, zone: string): string =>
  new Date(dailyOpening(at(after), zone, calendars)).toISOString();

describe('what comes once a day', () => {
  it('comes at nine by the clock of its reader, today if that is to come', () => {
    expect(opening('2026-03-02T07:59:59Z', 'Europe/Berlin')).toBe('2026-03-02T08:00:00.000Z');
    expect(opening('2026-03-02T08:00:00Z', 'Europe/Berlin')).toBe('2026-03-03T08:00:00.000Z');
    expect(opening('2026-03-02T08:00:00Z', 'America/New_York')).toBe('2026-03-02T14:00:00.000Z');
    expect(opening('2026-03-02T08:00:00Z', 'Asia/Tokyo')).toBe('2026-03-03T00:00:00.000Z');
  });

  it('comes at nine also when the clocks were put forward over the weekend', () => {
    expect(opening('2026-03-27T12:00:00Z', 'Europe/Berlin')).toBe('2026-03-30T07:00:00.000Z');
  });

  it('comes on no weekend, and on no holiday of the region whose clock is nearest', () => {
    expect(opening('2026-03-06T12:00:00Z', 'Europe/Madrid')).toBe('2026-03-09T08:00:00.000Z');
    expect(opening('2026-04-30T12:00:00Z', 'Europe/Berlin')).toBe('2026-05-04T07:00:00.000Z');
  });

  it('comes in a program without a calendar too', () => {
    expect(new Date(dailyOpening(at('2026-03-06T12:00:00Z'), 'UTC', [])).toISOString()).toBe(
      '2026-03-07T09:00:00.000Z',
    );
  });
});
