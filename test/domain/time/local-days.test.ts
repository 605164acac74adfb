import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { after, before } from '../../../src/domain/time/local-days.ts';

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const durations = ['PT5M', 'PT26H', 'P1D', 'P2DT3H', 'P1W', 'P1M', 'P1Y2M3DT4H', 'PT0.25S', 'P0D'];
/** Both changes of the clocks lie within it, in each of the zones that has any. */
const hours = Array.from(
  { length: 24 * 40 },
  (_, hour) => Date.UTC(2026, 0, 1) + (hour * 9 + 1 / 3) * 3_600_000,
);

describe.each(zones)('in %s', (zone) => {
  it.each(durations)('%s later and earlier is what Temporal says, all through a year', (text) => {
    for (const instant of hours) {
      const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
      expect(after(zone, instant, text)).toBe(at.add(text).epochMilliseconds);
      expect(before(zone, instant, text)).toBe(at.subtract(text).epochMilliseconds);
    }
  });
});

it('refuses what is no duration', () => {
  expect(() => after('UTC', 0, 'soon')).toThrow(RangeError);
});
