import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../../../../src/domain/program/program.ts';
import {
  type Course,
  deadlinesFor,
} from '../../../../../src/features/requests/domain/clock/deadlines.ts';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

const calendar: Calendar = {
  timeZone: 'Europe/Berlin',
  weekend: ['sat', 'sun'],
  holidays: 'DE',
  extra: [],
  except: [],
};
const deadlines: Course['deadlines'] = {
  confirmation: 'PT5M',
  triage: { businessDays: 1 },
  decision: { days: 5 },
  remindBeforeDecision: ['P2D', 'P1D'],
  repeatLookBack: 'P12M',
};

/** Read on a clock in Berlin. */
const shown = (instant: number | null): string | null =>
  instant === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO('Europe/Berlin')
        .toString({ timeZoneName: 'never', smallestUnit: 'minute' });

const times = (...spells: [from: string, to: string | null][]): Course['returned'] =>
  spells.map(([from, to]) => ({ from: at(from), to: to === null ? null : at(to) }));

function due(submitted: string, more: Partial<Course> = {}) {
  const course = { submittedAt: at(submitted), returned: [], calendar, deadlines, ...more };
  const { confirmation, triage, decision, reminders } = deadlinesFor(course);
  return {
    confirmation: shown(confirmation),
    triage: shown(triage),
    decision: shown(decision),
    remindTriage: reminders.triage.map(shown),
    remindDecision: reminders.decision.map(shown),
  };
}

describe('a request submitted', () => {
  it('on a Monday morning', () => {
    expect(due('2026-03-02T10:00+01:00')).toEqual({
      confirmation: '2026-03-02T10:05+01:00',
      triage: '2026-03-03T10:00+01:00',
      decision: '2026-03-07T10:00+01:00',
      remindTriage: ['2026-03-02T22:00+01:00'],
      remindDecision: ['2026-03-05T10:00+01:00', '2026-03-06T10:00+01:00'],
    });
  });

  it('on a Friday before the clocks go forward', () => {
    expect(due('2026-03-27T17:30+01:00')).toEqual({
      confirmation: '2026-03-27T17:35+01:00',
      triage: '2026-03-30T17:30+02:00',
      decision: '2026-04-01T17:30+02:00',
      remindTriage: ['2026-03-30T05:30+02:00'],
      remindDecision: ['2026-03-30T17:30+02:00', '2026-03-31T17:30+02:00'],
    });
  });

  it('on a Saturday: triage counts from Monday, the decision from the submission', () => {
    expect(due('2026-03-07T11:00+01:00')).toMatchObject({
      triage: '2026-03-10T00:00+01:00',
      decision: '2026-03-12T11:00+01:00',
      remindTriage: ['2026-03-09T12:00+01:00'],
    });
  });

  it('on a Friday at noon: half of the triage time is over when Monday begins', () => {
    expect(due('2026-03-06T12:00+01:00')).toMatchObject({
      triage: '2026-03-09T12:00+01:00',
      remindTriage: ['2026-03-09T00:00+01:00'],
    });
  });

  it('before Easter, to be decided within five business days', () => {
    const inBusinessDays = { ...deadlines, decision: { businessDays: 5 } };
    expect(due('2026-04-02T10:00+02:00', { deadlines: inBusinessDays }).decision).toBe(
      '2026-04-13T10:00+02:00',
    );
  });

  it('and due within a day: no reminder at or before the submission, none at the deadline', () => {
    const short = {
      ...deadlines,
      decision: { days: 1 },
      remindBeforeDecision: ['P2D', 'P1D', 'PT2H', 'PT0S', 'PT120M'],
    };
    expect(due('2026-03-02T10:00+01:00', { deadlines: short }).remindDecision).toEqual([
      '2026-03-03T08:00+01:00',
    ]);
  });

  it('at a time that the clocks skip a day before it is due: reminded an hour later', () => {
    expect(due('2026-03-25T02:30+01:00').remindDecision).toEqual([
      '2026-03-28T02:30+01:00',
      '2026-03-29T03:30+02:00',
    ]);
  });
});

describe('a request returned', () => {
  const submitted = '2026-03-05T10:00+01:00';

  it('from Friday evening to Monday morning gets these 63 hours more', () => {
    const returned = times(['2026-03-06T18:00+01:00', '2026-03-09T09:00+01:00']);
    expect(due(submitted, { returned })).toMatchObject({
      confirmation: '2026-03-05T10:05+01:00',
      triage: '2026-03-10T09:00+01:00',
      decision: '2026-03-13T01:00+01:00',
      remindDecision: ['2026-03-11T01:00+01:00', '2026-03-12T01:00+01:00'],
    });
  });

  it('over the night on which the clocks go forward gets an hour less', () => {
    const returned = times(['2026-03-27T18:00+01:00', '2026-03-30T09:00+02:00']);
    expect(due('2026-03-26T10:00+01:00', { returned }).decision).toBe('2026-04-03T00:00+02:00');
  });

  it('and not yet resubmitted has only its confirmation due', () => {
    const returned = times(['2026-03-06T18:00+01:00', null]);
    expect(due(submitted, { returned })).toEqual({
      confirmation: '2026-03-05T10:05+01:00',
      triage: null,
      decision: null,
      remindTriage: [],
      remindDecision: [],
    });
  });

  it('twice gets both times; times that overlap or touch count once', () => {
    const returned = times(
      ['2026-03-09T10:00+01:00', '2026-03-09T14:00+01:00'],
      ['2026-03-06T10:00+01:00', '2026-03-06T12:00+01:00'],
      ['2026-03-06T11:00+01:00', '2026-03-06T13:00+01:00'],
      ['2026-03-06T13:00+01:00', '2026-03-06T14:00+01:00'],
      ['2026-03-06T10:30+01:00', '2026-03-06T11:00+01:00'],
    );
    expect(due(submitted, { returned }).decision).toBe('2026-03-10T18:00+01:00');
  });

  it('gets nothing for what was before the submission', () => {
    const returned = times(
      ['2026-03-01T10:00+01:00', '2026-03-04T10:00+01:00'],
      ['2026-03-05T09:00+01:00', '2026-03-05T11:00+01:00'],
    );
    expect(due(submitted, { returned }).decision).toBe('2026-03-10T11:00+01:00');
  });

  it('after it was due was late before and is as late afterwards', () => {
    const returned = times(['2026-03-11T10:00+01:00', '2026-03-12T10:00+01:00']);
    expect(due(submitted, { returned }).decision).toBe('2026-03-11T10:00+01:00');
  });

  it('is to be triaged a business day after the resubmission', () => {
    const resubmittedAt = at('2026-03-06T16:00+01:00');
    const returned = times(['2026-03-06T15:00+01:00', '2026-03-06T16:00+01:00']);
    expect(due(submitted, { returned, resubmittedAt })).toMatchObject({
      triage: '2026-03-09T16:00+01:00',
      decision: '2026-03-10T11:00+01:00',
    });
  });
});
