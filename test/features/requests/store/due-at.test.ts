import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestTimer } from '../../../../src/features/requests/domain/clock/timers.ts';
import type { Request } from '../../../../src/features/requests/domain/request.ts';
import { dueAt } from '../../../../src/features/requests/store/lists/due-at.ts';
import { rememberPerson } from '../../../../src/store/people/people.ts';
import { anEngine, idOf, type TestEngine } from '../../../support/app/engine.ts';
import {
  approved,
  assigned,
  declined,
  onboarding,
  requestAfter,
  returned,
  submitted,
  submittedWithoutFpm,
} from '../domain/given.ts';

/** 05:00 on a Wednesday in the region: each of them has another next working hour. */
const wanted = Date.parse('2026-03-04T04:00:00Z');
const hours = {
  region: Date.parse('2026-03-04T08:00:00Z'),
  sme: wanted,
  fpm: Date.parse('2026-03-04T14:00:00Z'),
  requester: Date.parse('2026-03-04T09:00:00Z'),
  exact: wanted,
} as const;
const zones = { frank: 'America/New_York', sam: 'Asia/Tokyo', petra: 'Europe/Lisbon' } as const;

describe('a timer of a request', () => {
  let test: TestEngine;
  beforeAll(async () => {
    test = await anEngine('sqlite');
    for (const name of ['frank', 'sam', 'petra'] as const) {
      const seen = { name, locale: null, timeZone: zones[name] };
      await rememberPerson(test.store.db, idOf(name), seen);
    }
  });
  afterAll(() => test.stop());

  const late = Date.parse('2026-03-09T12:00:00Z');
  const wait = (of: string, step: number) =>
    ({ does: 'wait', of, step, since: 1, wanted, due: wanted }) as RequestTimer;
  const other = (does: string, of: string) => ({ does, of, wanted, due: late }) as RequestTimer;
  const isAssigned = [submitted, approved, assigned];

  it.each([
    ['asks the SME in their own hours', isAssigned, wait('assigned', 1), 'sme'],
    ['asks the FPM in theirs', onboarding, wait('contact', 2), 'fpm'],
    ['asks the partner in theirs', [submitted, returned], wait('returned', 1), 'requester'],
    ['asks the team in those of the region', [...isAssigned, declined], wait('again', 1), 'region'],
    ['asks a proposer in those of the region', isAssigned, wait('offeredLong', 1), 'region'],
    ['reminds the FPM of a decision', [submitted], other('remind', 'decision'), 'fpm'],
    ['reminds the team of a triage', [submitted], other('remind', 'triage'), 'region'],
    [
      'reminds the team, once approved',
      [submitted, approved],
      other('remind', 'decision'),
      'region',
    ],
    ['says the end of a period', onboarding, other('end', 'period'), 'fpm'],
    ['says at once that it is late', [submitted], other('overdue', 'decision'), 'exact'],
    [
      'says at once that nothing arrived',
      [submitted],
      other('unconfirmed', 'confirmation'),
      'exact',
    ],
    [
      'reminds the team in place of an FPM',
      [submittedWithoutFpm],
      other('remind', 'decision'),
      'region',
    ],
  ] as const)('%s', async (_, history, timer, whose) => {
    const state = requestAfter(...history);
    const request = { ...state, requester: { ...state.requester, id: idOf('petra') } } as Request;
    const due = await dueAt(test.store.db, test.desk, request);
    expect(new Date(due(timer)).toISOString()).toBe(new Date(hours[whose]).toISOString());
  });

  it('reminds before its deadline, where the next opening would be too late', async () => {
    const due = await dueAt(test.store.db, test.desk, requestAfter(submitted));
    const soon = { ...other('remind', 'decision'), due: hours.fpm + 3_599_999 };
    expect(due(soon)).toBeLessThan(wanted);
    expect(due({ ...soon, due: hours.fpm + 3_600_000 })).toBe(hours.fpm);
    // The end of a period is no deadline: it is said at the next opening.
    expect(due({ ...other('end', 'period'), due: wanted })).toBe(hours.fpm);
  });
});
