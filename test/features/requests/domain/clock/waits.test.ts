import { describe, expect, it } from '@jest/globals';
import { type Every, usualWaits } from '../../../../../src/domain/program/waits.ts';
import { stillDue } from '../../../../../src/domain/time/timer.ts';
import { timersOf } from '../../../../../src/features/requests/domain/clock/timers.ts';
import type { WaitTimer } from '../../../../../src/features/requests/domain/clock/wait-timers.ts';
import { waits } from '../../../../../src/features/requests/domain/clock/waits.ts';
import type { Request } from '../../../../../src/features/requests/domain/request.ts';
import { program } from '../../../../support/samples/program.ts';
import {
  approved,
  assigned,
  completed,
  declined,
  engaged,
  type Happened,
  monday,
  onboarding,
  planned,
  requestAfter,
  returned,
  submitted,
} from '../given.ts';
import { answeredNever, contacted, waited } from './let-time-pass.ts';

/** docs/process.md, "Waits", copied by hand: who is told at each step, and again and again. */
// biome-ignore format: a table is read by its columns
const process: readonly (readonly [wait: string, steps: readonly string[], then: string, after: string])[] = [
  ['assigned',    ['sme', 'sme team'],                                      'sme team',         '1, 2 then 2 business'],
  ['again',       ['team', 'team fpm'],                                     'team fpm',         '0.5, 1 then 1 business'],
  ['contact',     ['sme', 'fpm'],                                           'fpm',              '2, 5 then 7'],
  ['plan',        ['requester fpm sme', 'fpm'],                             'fpm',              '2, 5 then 7'],
  ['confirm',     ['unconfirmed', 'fpm'],                                   '',                 '2, 5'],
  ['end',         ['requester fpm sme', 'requester fpm sme'],               'sme fpm',          '1, 0 then 7'],
  ['close',       ['fpm', 'fpm'],                                           '',                 '3, 5'],
  ['ftop',        ['sme', 'sme'],                                           '',                 '3, 5'],
  ['feedback',    ['unrated', 'unrated'],                                   '',                 '3, 5'],
  ['returned',    ['requester', 'requester', 'requester fpm'],              '',                 '2, 5, 10'],
  ['question',    ['fpm', 'standIn'],                                       '',                 '1, 2'],
  ['offered',     ['sme', 'sme team'],                                      'sme team',         '1, 2 then 2 business'],
  ['offeredLong', ['proposer'],                                             '',                 '5'],
  ['proposed',    ['requester', 'requester', 'proposer'],                   '',                 '2, 5, 10'],
  ['late',        ['fpm awayFpm team'],                                     'fpm awayFpm team', '1 then 1 business'],
  ['latePartner', ['requester'],                                            'requester',        '3 then 7'],
];

describe('what a request waits for', () => {
  it('is the table of the process', () => {
    const pace = ({ after, every }: (typeof usualWaits)['end']) => {
      const then = every && ('days' in every ? every.days : `${every.businessDays} business`);
      return `${after.join(', ')}${then ? ` then ${then}` : ''}`;
    };
    expect(
      waits.map(({ wait, steps, onward }) => [
        wait,
        steps.map((told) => told.join(' ')),
        onward?.join(' ') ?? '',
        pace(usualWaits[wait]),
      ]),
    ).toEqual(process);
  });

  it('ends where the row does, or where the program gives no further pace', () => {
    const left = (wait: 'assigned' | 'close', every: Every | null, ...history: Happened[]) => {
      const figures = { ...program.deadlines.waits, [wait]: { after: [1, 2], every } };
      const within = { ...program, deadlines: { ...program.deadlines, waits: figures } };
      const timersIn = (request: Request) =>
        timersOf(request, within).filter(({ of, does }) => does === 'wait' && of === wait);
      const [first] = timersIn(requestAfter(...history)) as readonly WaitTimer[];
      if (!first) throw new Error('it waits');
      const told: Happened = [null, { kind: 'waited', of: wait, since: first.since, step: 2 }];
      return timersIn(requestAfter(...history, told)).length;
    };
    expect(left('assigned', { days: 7 }, ...answeredNever)).toBe(1);
    expect(left('assigned', null, ...answeredNever)).toBe(0);
    expect(left('close', { days: 7 }, ...engaged, completed)).toBe(0);
    expect(left('close', null, ...engaged, completed)).toBe(0);
  });

  describe('goes on only while it is about something', () => {
    const since = (wait: string, ...history: readonly Happened[]) =>
      waits.find((row) => row.wait === wait)?.since(requestAfter(...history), program);
    const late: Happened = [null, { kind: 'overdue', of: 'decision', due: monday }];

    it('a plan is waited for from the first contact until it is saved', () => {
      expect(since('plan', ...onboarding, contacted)).not.toBeNull();
      expect(since('plan', ...onboarding, contacted, planned)).toBeNull();
      expect(since('plan', ...engaged)).toBeNull();
      expect(since('plan', submitted, approved, assigned)).toBeNull();
    });
    it('a plan is confirmed from when it was saved until the work begins', () => {
      expect(since('confirm', ...onboarding)).toBeNull();
      expect(since('confirm', ...onboarding, planned)).not.toBeNull();
      expect(since('confirm', ...engaged, completed)).toBeNull();
    });
    it('a decision stays late until it is taken, whatever comes after it', () => {
      expect(since('late', submitted, late)).not.toBeNull();
      expect(since('late', submitted, approved, late)).not.toBeNull();
      expect(since('late', submitted, late, returned)).toBeNull();
      expect(since('late', submitted, late, approved, assigned)).toBeNull();
      expect(since('late', submitted, late, approved, assigned, declined)).toBeNull();
    });
  });
  it('leaves one message a wait after a long time off', () => {
    const open = waited(requestAfter(submitted, returned));
    const back = Date.parse('2026-06-01T09:00:00Z');
    expect(open.filter((one) => stillDue(one, open, back)).map(({ step }) => step)).toEqual([3]);
  });
});
