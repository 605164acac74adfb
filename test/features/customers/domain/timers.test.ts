import { describe, expect, it } from '@jest/globals';
import { stillDue } from '../../../../src/domain/time/timer.ts';
import { nextWorkingTime } from '../../../../src/domain/time/working-hours.ts';
import { timersOf } from '../../../../src/features/customers/domain/engagement/timers.ts';
import { anna } from '../../../support/samples/program.ts';
import { type Closing, completes, engaged, program, ticks, usage } from './given.ts';

const at = (text: string): number => Date.parse(text);
const wanted = ({ engagement }: Closing): string[] =>
  timersOf(engagement, program).map(
    ({ of, wanted }) => `${of} ${new Date(wanted).toISOString().slice(0, 16)}`,
  );
const calendar = program.calendars.emea;

describe('the clock of an engagement', () => {
  it('reminds of the talk ten business days after the milestone, and again every ten', () => {
    const monday = at('2026-03-02T09:00:00Z');
    const reached = engaged(['EXO'], 'rfa', monday).does('closing.usage', {
      ...{ ...usage, service: 'EXO' },
    });
    expect(wanted(reached)).toEqual([
      'talk:EXO 2026-03-16T09:00',
      // The clocks were put forward in between.
      'talk:EXO 2026-03-30T08:00',
      'talk:EXO 2026-04-15T08:00',
      'talk:EXO 2026-04-29T08:00',
    ]);
    const reminded = reached.happens(
      { kind: 'reminded', of: 'talk', service: 'EXO', step: 1 },
      null,
    );
    expect(wanted(reminded)[0]).toBe('talk:EXO 2026-03-30T08:00');
  });

  it('asks on Monday 15:00 for the queue: a reminder on Tuesday 09:00, due at 15:00', () => {
    const asked = at('2026-03-02T14:00:00Z');
    const engagement = completes(engaged(['EXO'], 'rfa', asked), 'EXO').does(
      'closing.askQueue',
      ticks,
    );
    const timers = timersOf(engagement.engagement, program);
    const [half, due, next] = timers.map((timer) => timer.wanted);
    // Three o'clock at night: the message waits for the opening.
    expect(half).toBe(at('2026-03-03T02:00:00Z'));
    expect(nextWorkingTime(half ?? 0, 'Europe/Berlin', calendar)).toBe(at('2026-03-03T08:00:00Z'));
    expect(due).toBe(at('2026-03-03T14:00:00Z'));
    expect(next).toBe(at('2026-03-04T14:00:00Z'));
  });

  it('reminds the FM to leave after three business days, then every five', () => {
    const monday = at('2026-03-02T09:00:00Z');
    const queued = completes(engaged(['EXO'], 'rfa', monday), 'EXO')
      .does('closing.askQueue', ticks)
      .does('closing.queued', {}, { by: anna });
    expect(wanted(queued).slice(0, 2)).toEqual([
      'leave 2026-03-05T09:00',
      'leave 2026-03-12T09:00',
    ]);
  });

  it('tells of the next action on its day at nine, or on the next business day', () => {
    const closed = completes(engaged(), 'EXO')
      .does('closing.askQueue', ticks)
      .does('closing.queued', {}, { by: anna })
      .does('closing.leave', { unassignedInFtop: 'true' });
    expect(wanted(closed)).toEqual(['next-action 2027-12-31T08:00']);
    const done = closed.does('closing.nextDone', { comment: 'Called them.' }, { by: anna });
    expect(wanted(done)).toEqual([]);
    const moved = closed.does('closing.nextMove', { date: '2028-01-01', comment: 'Later.' });
    expect(wanted(moved)).toEqual(['next-action 2028-01-03T08:00']);
  });

  it('fires once after an outage of many steps', () => {
    const monday = at('2026-03-02T09:00:00Z');
    const { engagement } = engaged(['EXO'], 'rfa', monday).does('closing.usage', {
      ...{ ...usage, service: 'EXO' },
    });
    const now = at('2026-04-20T09:00:00Z');
    const timers = timersOf(engagement, program);
    expect(timers.filter((timer) => stillDue(timer, timers, now)).map(({ step }) => step)).toEqual([
      3, 4,
    ]);
  });
});
