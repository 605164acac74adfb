import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addBusinessDays,
  addCalendarDays,
  isBusinessDay,
} from '../../../../../src/domain/time/calendar.ts';
import { nextWorkingTime, reminderTime } from '../../../../../src/domain/time/working-hours.ts';
import {
  deadlinesFor,
  type Returned,
} from '../../../../../src/features/requests/domain/clock/deadlines.ts';
import { type Case, cases } from '../../../../domain/time/calendar-cases.ts';
import {
  businessDaysLater,
  calendarDaysLater,
  halfOfBusinessMinutes,
  isBusinessDate,
  lastHourBefore,
  minutesWithin,
  nextWorkingMinute,
} from '../../../../domain/time/minute-oracle.ts';

const minute = 60_000;
let compared = 0;

/** So that a failure can be read. */
const utc = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

function holds<T>(cases: fc.Arbitrary<T>, numRuns: number, compare: (it: T) => void): void {
  const property = fc.property(cases, (it) => {
    compared++;
    compare(it);
  });
  fc.assert(property, { numRuns });
}

const withCount = fc.tuple(cases, fc.integer({ min: 1, max: 6 }));

/** Times `returned`, in minutes from the submission on: before it too, overlapping, touching. */
const spells = fc.array(
  fc.record({ from: fc.integer({ min: -2000, max: 5000 }), length: fc.nat(4 * 1440) }),
  { maxLength: 4 },
);

const courses = fc.record({
  base: cases,
  spells,
  open: fc.option(fc.integer({ min: -500, max: 9000 }), { freq: 6 }),
  triageDays: fc.integer({ min: 1, max: 2 }),
  decisionDays: fc.integer({ min: 1, max: 5 }),
  inBusinessDays: fc.boolean(),
});
type Course = typeof courses extends fc.Arbitrary<infer T> ? T : never;

function expectedOf({ base, spells, open, triageDays, decisionDays, inBusinessDays }: Course) {
  const { wall, off, at } = base;
  if (open !== null)
    return { triage: null, decision: null, reminders: { triage: [], decision: [] } };
  const times = spells.map(({ from, length }) => ({
    from: at + from * minute,
    to: at + (from + length) * minute,
  }));
  const last = Math.max(at, ...times.filter((time) => time.from < time.to).map((time) => time.to));
  const triage = businessDaysLater(wall, off, last, triageDays);
  const never = inBusinessDays
    ? businessDaysLater(wall, off, at, decisionDays)
    : calendarDaysLater(wall, at, decisionDays);
  const decision = never + minutesWithin(at, times) * minute;
  const reminders = [-2, -1].map((days) => calendarDaysLater(wall, decision, days));
  return {
    triage: utc(triage),
    decision: utc(decision),
    reminders: {
      triage: [utc(halfOfBusinessMinutes(wall, off, last, triage))],
      decision: reminders.filter((reminder) => reminder > at).map(utc),
    },
  };
}

function foundOf({ base, spells, open, triageDays, decisionDays, inBusinessDays }: Course) {
  const { calendar, at: submittedAt } = base;
  const returned: Returned[] = spells.map(({ from, length }) => ({
    from: submittedAt + from * minute,
    to: submittedAt + (from + length) * minute,
  }));
  if (open !== null) returned.push({ from: submittedAt + open * minute, to: null });
  const { triage, decision, reminders } = deadlinesFor({
    submittedAt,
    returned,
    calendar,
    deadlines: {
      confirmation: 'PT5M',
      triage: { businessDays: triageDays },
      decision: inBusinessDays ? { businessDays: decisionDays } : { days: decisionDays },
      remindBeforeDecision: ['P1D', 'P2D'],
      repeatLookBack: 'P12M',
    },
  });
  return {
    triage: utc(triage),
    decision: utc(decision),
    reminders: { triage: reminders.triage.map(utc), decision: reminders.decision.map(utc) },
  };
}

/** A reader whose wall this is; the calendar may be that of a region elsewhere. */
const zoneOf = ({ calendar }: Case): string => calendar.timeZone;
const elsewhere = ({ calendar }: Case) => ({ ...calendar, timeZone: 'Pacific/Honolulu' });

describe('somebody who walks along a clock minute by minute finds the same', () => {
  afterAll(() => {
    process.stdout.write(`${compared} cases compared minute by minute, none left out\n`);
  });

  it('instant a number of business days later', () => {
    holds(withCount, 4000, ([{ wall, off, calendar, at }, count]) => {
      const found = addBusinessDays(calendar, at, count);
      expect(utc(found)).toBe(utc(businessDaysLater(wall, off, at, count)));
    });
  }, 120_000);

  it('instant a number of calendar days later', () => {
    holds(withCount, 1500, ([{ wall, calendar, at }, count]) => {
      const found = addCalendarDays(calendar, at, count);
      expect(utc(found)).toBe(utc(calendarDaysLater(wall, at, count)));
    });
  }, 120_000);

  it('business days in the whole window', () => {
    holds(cases, 200, ({ wall, off, calendar }) => {
      const found = wall.days.filter(({ date }) => isBusinessDay(calendar, date));
      expect(found).toEqual(wall.days.filter((day) => isBusinessDate(off, day)));
    });
  }, 120_000);

  it('deadlines and reminders, whenever it was returned', () => {
    holds(courses, 2500, (course) => {
      expect(foundOf(course)).toEqual(expectedOf(course));
    });
  }, 120_000);

  it('working hours of a reader', () => {
    holds(cases, 1500, (base) => {
      const { wall, off, at } = base;
      const found = nextWorkingTime(at, zoneOf(base), elsewhere(base));
      expect(utc(found)).toBe(utc(nextWorkingMinute(wall, off, at)));
    });
  }, 120_000);

  it('time for a reminder, always before the deadline', () => {
    holds(fc.tuple(cases, fc.integer({ min: 1, max: 6000 })), 2000, ([base, minutes]) => {
      const { wall, off, at } = base;
      const due = at + minutes * minute;
      const found = reminderTime(at, due, zoneOf(base), elsewhere(base));
      const next = nextWorkingMinute(wall, off, at);
      const waits = next === at || next + 60 * minute <= due;
      expect(utc(found)).toBe(utc(waits ? next : lastHourBefore(wall, off, at)));
      expect(found).toBeLessThan(due);
    });
  }, 120_000);
});
