import fc from 'fast-check';
import type { Calendar, Weekday } from '../../../src/domain/program/program.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';

import { type DaysOff, firstMinuteOf, type Wall, wallOf } from './minute-oracle.ts';

/** Seven weeks around everything that can go wrong with a clock, on both sides of the date line. */
const windows = [
  ['Europe/Berlin', '2026-03-10'],
  ['Europe/Berlin', '2026-10-06'],
  ['Europe/Berlin', '2026-12-08'],
  ['America/New_York', '2026-02-18'],
  ['America/Adak', '2026-10-14'],
  ['Australia/Lord_Howe', '2026-03-18'],
  ['Australia/Lord_Howe', '2026-09-16'],
  ['Asia/Tokyo', '2026-04-14'],
  ['Asia/Riyadh', '2026-12-08'],
  ['Pacific/Kiritimati', '2026-12-08'],
  // Where a day begins at 01:00 and another one has 23:00 twice.
  ['Africa/Cairo', '2026-04-08'],
  ['Africa/Cairo', '2026-10-12'],
  ['America/Santiago', '2026-08-20'],
  ['America/Santiago', '2026-03-18'],
] as const;

const weekends: Weekday[][] = [['sat', 'sun'], ['fri', 'sat'], ['sun'], ['wed'], []];

/** What the laws say for these windows, not what a library says. */
const german = [
  ...['2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25'],
  ...['2026-10-03', '2026-12-25', '2026-12-26', '2027-01-01'],
];
const lawful = {
  DE: german,
  'DE-BY': [...german, '2026-06-04', '2026-11-01', '2027-01-06'],
  US: [
    ...['2026-05-25', '2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26'],
    ...['2026-12-25', '2027-01-01', '2027-01-18'],
  ],
  JP: [
    ...['2026-02-23', '2026-03-20', '2026-04-29', '2026-05-03', '2026-05-04', '2026-05-05'],
    ...['2026-05-06', '2026-09-21', '2026-09-22', '2026-09-23', '2026-10-12', '2026-11-03'],
    ...['2026-11-23', '2027-01-01', '2027-01-11'],
  ],
};

export interface Case {
  readonly wall: Wall;
  readonly off: DaysOff;
  readonly calendar: Calendar;
  readonly at: Instant;
}

const walls = new Map<string, Wall>();

function wallFor(zone: string, firstDay: string): Wall {
  const key = `${zone} ${firstDay}`;
  const wall = walls.get(key) ?? wallOf(zone, firstDay, 52);
  walls.set(key, wall);
  return wall;
}

const dayNumbers = (from: number, to: number, most: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: from, max: to }), { maxLength: most });

/** A calendar and an instant 9 to 21 days after the beginning of a wall of 52 days. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    window: fc.constantFrom(...windows),
    weekend: fc.constantFrom(...weekends),
    holidays: fc.constantFrom(null, 'DE', 'DE-BY', 'US', 'JP'),
    inARow: fc.record({ from: fc.integer({ min: 8, max: 26 }), length: fc.nat(5) }),
    extra: dayNumbers(5, 30, 3),
    except: dayNumbers(5, 30, 4),
    day: fc.integer({ min: 9, max: 21 }),
    minute: fc.oneof(
      fc.nat(1439),
      // Midnight, the hours that clocks skip and repeat, and the edges of working hours.
      fc.constantFrom(0, 1, 30, 60, 105, 119, 120, 135, 150, 179, 180, 539, 540, 720, 1020, 1439),
    ),
    rest: fc.constantFrom(0, 0, 1, 30_000, 59_999),
  })
  .map(({ window: [timeZone, firstDay], weekend, holidays, inARow, ...rest }) => {
    const wall = wallFor(timeZone, firstDay);
    const dates = (days: number[]): string[] => days.map((day) => wall.days[day]?.date ?? '');
    const row = Array.from({ length: inARow.length }, (_, i) => inARow.from + i);
    const extra = dates([...rest.extra, ...row]);
    const except = dates(rest.except);
    const calendar: Calendar = { timeZone, weekend, holidays, extra, except };
    const off: DaysOff = {
      weekend,
      holidays: holidays === null ? [] : lawful[holidays],
      extra,
      except,
    };
    const at = wall.start + (firstMinuteOf(wall, rest.day) + rest.minute) * 60_000 + rest.rest;
    return { wall, off, calendar, at };
  });
