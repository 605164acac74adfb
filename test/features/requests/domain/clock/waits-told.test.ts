import { describe, expect, it } from '@jest/globals';
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
  offered,
  onboarding,
  planned,
  proposed,
  ratedByPartner,
  released,
  returned,
  submitted,
} from '../given.ts';
import { answeredNever, contacted, letTimePass, notInFtop } from './let-time-pass.ts';

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
});
