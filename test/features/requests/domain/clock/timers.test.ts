import { describe, expect, it } from '@jest/globals';
import { stillDue, type Timer } from '../../../../../src/domain/time/timer.ts';
import { dueOf } from '../../../../../src/features/requests/domain/clock/due-of.ts';
import { timersOf } from '../../../../../src/features/requests/domain/clock/timers.ts';
import { program } from '../../../../support/samples/program.ts';
import {
  accepted,
  approved,
  assigned,
  closed,
  completed,
  consented,
  declined,
  denied,
  engaged,
  form,
  type Happened,
  plan,
  planned,
  proposed,
  refused,
  released,
  requestAfter,
  resubmitted,
  returned,
  standard,
  submitted,
  triaged,
  withdrawn,
} from '../given.ts';

/** Events happen once an hour from Monday 2 March 2026, 09:00 UTC, which is 10:00 in Berlin. */
const watched = (...history: readonly Happened[]) =>
  timersOf(requestAfter(...history), program).filter(({ does }) => does !== 'wait');
const told = (timers: readonly Timer[]) =>
  timers.map(
    ({ does, of, wanted, due }) =>
      `${does} ${of} ${new Date(wanted).toISOString()} for ${new Date(due).toISOString()}`,
  );
const at = (text: string): number => Date.parse(text);

const confirmation =
  'unconfirmed confirmation 2026-03-02T09:05:00.000Z for 2026-03-02T09:05:00.000Z';
const triage = [
  'remind triage 2026-03-02T21:00:00.000Z for 2026-03-03T09:00:00.000Z',
  'overdue triage 2026-03-03T09:00:00.000Z for 2026-03-03T09:00:00.000Z',
];
const decision = [
  'remind decision 2026-03-05T09:00:00.000Z for 2026-03-07T09:00:00.000Z',
  'remind decision 2026-03-06T09:00:00.000Z for 2026-03-07T09:00:00.000Z',
  'overdue decision 2026-03-07T09:00:00.000Z for 2026-03-07T09:00:00.000Z',
];

describe('what is watched', () => {
  it.each<readonly [string, readonly Happened[], readonly string[]]>([
    ['submitted: triage and decision', [submitted], [...triage, ...decision]],
    ['triaged: the decision', [submitted, triaged], decision],
    ['returned: nothing, no time counts', [submitted, returned], []],
    ['approved: that an SME is assigned in time', [submitted, approved], decision],
    ['assigned: nothing any more', [submitted, approved, assigned], []],
    ['declined: nothing, it was assigned once', [submitted, approved, assigned, declined], []],
    ['released: nothing, it was assigned once', [submitted, approved, assigned, released], []],
    ['onboarding: nothing', [submitted, approved, assigned, accepted], []],
    ['engaged: nothing', engaged, []],
    ['completed: nothing', [...engaged, completed], []],
    ['closed: nothing', [...engaged, completed, closed], []],
    ['denied: nothing', [submitted, denied], []],
    ['withdrawn: nothing', [submitted, withdrawn], []],
  ])('%s, beside the confirmation', (_, history, expected) => {
    expect(told(watched(...history))).toEqual([confirmation, ...expected]);
  });

  it('resubmitted: triage counts anew, the hour spent returned is added to the decision', () => {
    expect(told(watched(submitted, returned, resubmitted))).toEqual([
      confirmation,
      'remind triage 2026-03-02T23:00:00.000Z for 2026-03-03T11:00:00.000Z',
      'overdue triage 2026-03-03T11:00:00.000Z for 2026-03-03T11:00:00.000Z',
      'remind decision 2026-03-05T10:00:00.000Z for 2026-03-07T10:00:00.000Z',
      'remind decision 2026-03-06T10:00:00.000Z for 2026-03-07T10:00:00.000Z',
      'overdue decision 2026-03-07T10:00:00.000Z for 2026-03-07T10:00:00.000Z',
    ]);
  });
  it('returned twice: both hours are added', () => {
    const twice = [submitted, returned, resubmitted, returned, resubmitted];
    expect(dueOf(requestAfter(...twice), program)).toMatchObject({
      triage: at('2026-03-03T13:00:00Z'),
      decision: at('2026-03-07T11:00:00Z'),
    });
  });
  it('by the calendar of the region: a day off in Tokyo is a day off for all of its requests', () => {
    const inTokyo = { ...program.calendars.apj, extra: ['2026-03-03'] };
    const within = { ...program, calendars: { ...program.calendars, emea: inTokyo } };
    expect(dueOf(requestAfter(submitted), within).triage).toBe(at('2026-03-04T09:00:00Z'));
  });
  it('by the region that a revision names', () => {
    const american: Happened = [
      resubmitted[0],
      {
        kind: 'resubmitted',
        form: { ...form, region: 'amer' },
        routing: standard,
        fpm: null,
        answers: null,
      },
    ];
    const amer = { ...program.calendars.amer, extra: ['2026-03-03'] };
    const within = { ...program, calendars: { ...program.calendars, amer } };
    const due = dueOf(requestAfter(submitted, returned, american), within);
    expect(due.triage).toBe(at('2026-03-04T11:00:00Z'));
    expect(dueOf(requestAfter(submitted, returned, resubmitted), within).triage).toBe(
      at('2026-03-03T11:00:00Z'),
    );
  });
  it('by the settings: a decision after business days', () => {
    const within = {
      ...program,
      deadlines: { ...program.deadlines, decision: { businessDays: 5 } },
    };
    expect(dueOf(requestAfter(submitted), within).decision).toBe(at('2026-03-09T09:00:00Z'));
  });
});

describe('a proactive assignment', () => {
  const end = (instant: string) => [`end period ${instant} for ${instant}`];

  it('has no deadlines: nobody has asked', () => {
    expect(watched(proposed)).toEqual([]);
    expect(watched(proposed, refused)).toEqual([]);
  });
  it('is watched to the beginning of its last day, in the zone of the region', () => {
    expect(told(watched(proposed, consented))).toEqual(end('2026-06-29T22:00:00.000Z'));
  });
  it('goes by the plan, once there is one', () => {
    expect(told(watched(proposed, consented, planned))).toEqual(end('2026-04-29T22:00:00.000Z'));
    const longer: Happened = [
      planned[0],
      { kind: 'planned', plan: { ...plan, endDate: '2026-12-01' } },
    ];
    expect(told(watched(proposed, consented, planned, longer))).toEqual(
      end('2026-11-30T23:00:00.000Z'),
    );
  });
  it('is watched by the end of the plan while engaged, as any other', () => {
    const work = [proposed, consented, ...engaged.slice(4)];
    expect(watched(...work)).toEqual([]);
    expect(watched(...work, completed)).toEqual([]);
    expect(watched(...work, completed, closed)).toEqual([]);
    expect(watched(...work, released)).toEqual([]);
  });
});

describe('a timer that fires', () => {
  const open = watched(submitted);
  const pick = (timers: readonly Timer[], does: Timer['does'], of: Timer['of'], index = 0) => {
    const timer = timers.filter((one) => one.does === does && one.of === of)[index];
    if (!timer) throw new Error(`no ${does} ${of}`);
    return timer;
  };
  const twoDays = pick(open, 'remind', 'decision', 0);
  const oneDay = pick(open, 'remind', 'decision', 1);
  const late = pick(open, 'overdue', 'decision');
  const toTriage = pick(open, 'remind', 'triage');

  it('is another one if it does, watches, wants or is due anything else', () => {
    const timer: Timer = { does: 'remind', of: 'decision', wanted: 10, due: 20 };
    expect(stillDue(timer, [timer], 10)).toBe(true);
    expect(stillDue(timer, [{ ...timer, does: 'overdue' }], 10)).toBe(false);
    expect(stillDue(timer, [{ ...timer, of: 'triage' }], 10)).toBe(false);
    expect(stillDue(timer, [{ ...timer, wanted: 9 }], 10)).toBe(false);
    expect(stillDue(timer, [{ ...timer, due: 21 }], 10)).toBe(false);
  });
  it('is overtaken by a later one of the same deadline that is due, and by no other', () => {
    const timer: Timer = { does: 'remind', of: 'decision', wanted: 10, due: 20 };
    const beside = (more: Partial<Timer>) => stillDue(timer, [timer, { ...timer, ...more }], 15);
    expect(beside({ wanted: 15 })).toBe(false);
    expect(beside({ wanted: 16 })).toBe(true);
    expect(beside({ wanted: 9 })).toBe(true);
    expect(beside({ does: 'overdue' })).toBe(true);
    expect(beside({ of: 'triage', wanted: 15 })).toBe(true);
  });
  it('has something to say at its time', () => {
    expect(stillDue(twoDays, open, at('2026-03-05T09:00:00Z'))).toBe(true);
    expect(stillDue(oneDay, open, at('2026-03-06T09:00:00Z'))).toBe(true);
    expect(stillDue(late, open, at('2026-03-07T09:00:00Z'))).toBe(true);
  });
  it('has nothing to say when the next one about the same deadline is due as well', () => {
    const justBefore = at('2026-03-06T08:59:59.999Z');
    expect(stillDue(twoDays, open, justBefore)).toBe(true);
    expect(stillDue(twoDays, open, at('2026-03-06T09:00:00Z'))).toBe(false);
    expect(stillDue(oneDay, open, at('2026-03-06T09:00:00Z'))).toBe(true);
  });
  it('after a long time off leaves one message a deadline: that it is late', () => {
    const back = at('2026-03-20T09:00:00Z');
    const left = open.filter((timer) => stillDue(timer, open, back));
    expect(told(left)).toEqual([confirmation, triage[1], decision[2]]);
  });
  it('is not overtaken by another deadline', () => {
    expect(stillDue(twoDays, watched(submitted), at('2026-03-05T09:00:00Z'))).toBe(true);
    expect(stillDue(toTriage, open, at('2026-03-02T21:00:00Z'))).toBe(true);
  });
  it('has nothing to say once the request has moved on', () => {
    const now = at('2026-03-02T21:00:00Z');
    expect(stillDue(toTriage, watched(submitted, triaged), now)).toBe(false);
    expect(stillDue(toTriage, watched(submitted, approved), now)).toBe(false);
    expect(stillDue(late, watched(submitted, denied), at('2026-03-07T09:00:00Z'))).toBe(false);
    expect(stillDue(late, watched(submitted, approved), at('2026-03-07T09:00:00Z'))).toBe(true);
    expect(stillDue(late, watched(submitted, approved, assigned), late.due)).toBe(false);
  });
  it('has nothing to say while the request is returned, nor after it: the deadline is another', () => {
    expect(stillDue(late, watched(submitted, returned), late.due)).toBe(false);
    expect(stillDue(late, watched(submitted, returned, resubmitted), late.due)).toBe(false);
    const again = watched(submitted, returned, resubmitted);
    expect(stillDue(pick(again, 'overdue', 'decision'), again, at('2026-03-07T10:00:00Z'))).toBe(
      true,
    );
  });
  it('has nothing to say of a period whose end was moved', () => {
    const [old] = watched(proposed, consented);
    if (!old) throw new Error('nothing is watched');
    expect(stillDue(old, watched(proposed, consented), old.due)).toBe(true);
    expect(stillDue(old, watched(proposed, consented, planned), old.due)).toBe(false);
  });
});
