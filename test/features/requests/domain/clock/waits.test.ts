import { describe, expect, it } from '@jest/globals';
import { type Every, usualWaits } from '../../../../../src/domain/program/waits.ts';
import { stillDue } from '../../../../../src/domain/time/timer.ts';
import {
  timersOf,
  type WaitTimer,
} from '../../../../../src/features/requests/domain/clock/timers.ts';
import { waits } from '../../../../../src/features/requests/domain/clock/waits.ts';
import type { Request } from '../../../../../src/features/requests/domain/request.ts';
import { program } from '../../../../support/samples/program.ts';
import {
  accepted,
  agreed,
  approved,
  asked,
  assigned,
  completed,
  confirmedByPartner,
  declined,
  engaged,
  type Happened,
  monday,
  offered,
  onboarding,
  planned,
  proposed,
  ratedByPartner,
  released,
  requestAfter,
  returned,
  submitted,
} from '../given.ts';
import { answeredNever, contacted, letTimePass, notInFtop, waited } from './let-time-pass.ts';

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

const dates = (history: readonly Happened[], wait: string, most = 4) =>
  letTimePass(history)
    .told.filter((one) => one.wait === wait)
    .slice(0, most)
    .map(({ at, to }) => `${new Date(at).toISOString().slice(0, 16)} ${to.map(short).join(' ')}`);

const short = (recipient: string): string =>
  recipient === 'contoso/101'
    ? 'petra'
    : recipient === 'fasttrack/301'
      ? 'anna'
      : (recipient.split('@')[0] ?? '');

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

  /** The first event is on Monday 2 March 2026, 09:00 UTC, the others an hour apart. */
  it.each<readonly [string, string, readonly Happened[], readonly string[]]>([
    [
      'an SME who does not answer',
      'assigned',
      answeredNever,
      [
        '2026-03-03T11:00 sam',
        '2026-03-04T11:00 sam anna adam',
        '2026-03-06T11:00 sam anna adam',
        '2026-03-10T11:00 sam anna adam',
      ],
    ],
    [
      'a request that an SME has declined',
      'again',
      [...answeredNever, declined],
      [
        '2026-03-03T00:00 anna adam',
        '2026-03-03T12:00 anna adam frank',
        '2026-03-04T12:00 anna adam frank',
        '2026-03-05T12:00 anna adam frank',
      ],
    ],
    [
      'a request whose SME was released',
      'again',
      [...answeredNever, released],
      [
        '2026-03-03T00:00 anna adam',
        '2026-03-03T12:00 anna adam frank',
        '2026-03-04T12:00 anna adam frank',
        '2026-03-05T12:00 anna adam frank',
      ],
    ],
    [
      'an SME who does not make contact',
      'contact',
      onboarding,
      [
        '2026-03-04T12:00 sam',
        '2026-03-09T12:00 frank',
        '2026-03-16T12:00 frank',
        '2026-03-23T12:00 frank',
      ],
    ],
    [
      'a plan that nobody writes',
      'plan',
      [...onboarding, contacted],
      [
        '2026-03-04T13:00 petra frank sam',
        '2026-03-09T13:00 frank',
        '2026-03-16T13:00 frank',
        '2026-03-23T13:00 frank',
      ],
    ],
    [
      'a plan that two have not confirmed',
      'confirm',
      [...onboarding, planned, confirmedByPartner],
      ['2026-03-04T13:00 frank sam', '2026-03-09T13:00 frank'],
    ],
    [
      'the end of the plan, on 30 April',
      'end',
      engaged,
      ['2026-04-28T22:00 petra frank sam', '2026-04-29T22:00 petra frank sam'],
    ],
    [
      'a completed request that nobody closes',
      'close',
      [...engaged, completed],
      ['2026-03-05T17:00 frank', '2026-03-09T17:00 frank'],
    ],
    [
      'a summary that is not in FTOP',
      'ftop',
      [...engaged, notInFtop],
      ['2026-03-05T17:00 sam', '2026-03-09T17:00 sam'],
    ],
    [
      'feedback that both owe',
      'feedback',
      [...engaged, completed],
      ['2026-03-05T17:00 petra sam', '2026-03-09T17:00 petra sam'],
    ],
    [
      'feedback that the SME owes',
      'feedback',
      [...engaged, completed, ratedByPartner],
      ['2026-03-05T17:00 sam', '2026-03-09T17:00 sam'],
    ],
    [
      'questions that the requester leaves open',
      'returned',
      [submitted, returned],
      ['2026-03-04T10:00 petra', '2026-03-09T10:00 petra', '2026-03-16T10:00 petra frank'],
    ],
    [
      'a question that the FPM leaves open',
      'question',
      [submitted, approved, assigned, asked],
      ['2026-03-03T12:00 frank', '2026-03-04T12:00 anna adam'],
    ],
    [
      'an SME who does not answer an offer',
      'offered',
      [offered],
      [
        '2026-03-03T09:00 sam',
        '2026-03-04T09:00 sam anna adam',
        '2026-03-06T09:00 sam anna adam',
        '2026-03-10T09:00 sam anna adam',
      ],
    ],
    [
      'an SME who does not answer an offer, to the proposer',
      'offeredLong',
      [offered],
      ['2026-03-09T09:00 anna'],
    ],
    [
      'a proposal that is not answered, from the SME’s agreement on',
      'proposed',
      [offered, agreed],
      ['2026-03-04T10:00 petra', '2026-03-09T10:00 petra', '2026-03-16T10:00 anna'],
    ],
    [
      'a proposal of an earlier version that is not answered',
      'proposed',
      [proposed],
      ['2026-03-04T09:00 petra', '2026-03-09T09:00 petra', '2026-03-16T09:00 anna'],
    ],
    [
      'a decision that is late',
      'late',
      [submitted],
      [
        '2026-03-09T23:00 frank anna adam',
        '2026-03-10T23:00 frank anna adam',
        '2026-03-11T23:00 frank anna adam',
        '2026-03-12T23:00 frank anna adam',
      ],
    ],
    [
      'a decision that is late, to the partner',
      'latePartner',
      [submitted],
      [
        '2026-03-11T23:00 petra',
        '2026-03-18T23:00 petra',
        '2026-03-25T23:00 petra',
        '2026-04-01T22:00 petra',
      ],
    ],
  ])('%s: who is told, and when', (_, wait, history, expected) => {
    expect(dates(history, wait)).toEqual(expected);
  });

  it('counts anew for another SME, and not for one who has answered', () => {
    const again: readonly Happened[] = [...answeredNever, declined, assigned];
    expect(dates(again, 'assigned', 1)).toEqual(['2026-03-03T13:00 sam']);
    expect(dates([...answeredNever, accepted], 'assigned')).toEqual([]);
    expect(dates([...engaged, completed], 'ftop')).toEqual([]);
  });
  it('goes by the new last day of an extended plan, and on every week after it', () => {
    const extended: Happened = [accepted[0], { kind: 'extended', endDate: '2026-03-20' }];
    expect(dates([...engaged, extended], 'end')).toEqual([
      '2026-03-18T23:00 petra frank sam',
      '2026-03-19T23:00 petra frank sam',
      '2026-03-26T23:00 sam frank',
      '2026-04-02T22:00 sam frank',
    ]);
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
