import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../../src/domain/people/people.ts';
import type { WaitName } from '../../../../../src/domain/program/waits.ts';
import { noticesFor } from '../../../../../src/features/requests/domain/notices/notice-views.ts';
import type { Purpose } from '../../../../../src/features/requests/domain/notices/notices.ts';
import { isSuperseded } from '../../../../../src/features/requests/domain/notices/superseded.ts';
import * as people from '../../../../support/samples/program.ts';
import {
  approved,
  asked,
  assigned,
  declined,
  facts,
  type Happened,
  handedOver,
  monday,
  onboarding,
  planned,
  recorded,
  requestAfter,
  resubmitted,
  returned,
  submitted,
  triaged,
} from '../given.ts';
import { clock, fiona, frank, overdue, reminded } from './told.ts';

describe('an older card gives way', () => {
  const givesWay = (
    purpose: Purpose | 'status' | 'shown',
    sentWith: number,
    reader: Person,
    ...history: readonly Happened[]
  ) =>
    isSuperseded({ purpose, sentWith }, reader, requestAfter(...history), recorded(history), facts);

  it('to the same work posted again, and to nothing else', () => {
    const again = [submitted, returned, resubmitted];
    expect(givesWay('decide', 1, people.frank, ...again)).toBe(true);
    expect(givesWay('triage', 1, people.anna, ...again)).toBe(true);
    expect(givesWay('decide', 3, people.frank, ...again)).toBe(false);
    expect(givesWay('status', 1, people.petra, ...again)).toBe(false);
    expect(givesWay('shown', 1, people.frank, ...again)).toBe(false);
    expect(givesWay('decide', 1, people.frank, submitted, triaged)).toBe(false);
  });
  it('to the next assignment', () => {
    const history = [submitted, approved, assigned, declined, assigned];
    expect(givesWay('answer', 3, people.sam, ...history)).toBe(true);
    expect(givesWay('answer', 5, people.sam, ...history)).toBe(false);
    expect(givesWay('assign', 2, people.adam, ...history)).toBe(true);
    expect(givesWay('assign', 4, people.adam, ...history)).toBe(false);
  });
  it('to a newer plan, but not with those who have made it: they were sent nothing', () => {
    const history = [...onboarding, planned];
    expect(givesWay('plan', 4, people.frank, ...history)).toBe(true);
    expect(givesWay('plan', 4, people.petra, ...history)).toBe(false);
  });
  it('only with who got the newer one: after a hand-over that is the new FPM', () => {
    expect(givesWay('decide', 1, people.fiona, submitted, handedOver)).toBe(true);
    expect(givesWay('decide', 1, people.frank, submitted, handedOver)).toBe(false);
  });
  it('to nothing that the clock does, but another reminder', () => {
    expect(givesWay('decide', 1, people.frank, submitted, reminded('decision'))).toBe(false);
    const late = [submitted, reminded('decision'), overdue];
    expect(givesWay('reminder', 2, people.frank, ...late)).toBe(true);
  });
});

describe('a message that shares its place with others', () => {
  const gathered = (history: readonly Happened[], delegate: string | null = null) => {
    const event = recorded(history).at(-1);
    if (!event) throw new Error('nothing has happened');
    const all = noticesFor(requestAfter(...history), event, { ...facts, delegate });
    return all.map((one) => one.gather === 'reminders');
  };
  const late = clock({ kind: 'overdue', of: 'decision', due: monday });
  const waited = (of: WaitName, step: number, since = monday) =>
    clock({ kind: 'waited', of, since, step });

  it('is each reminder, and that a triage is late', () => {
    expect(gathered([submitted, clock({ kind: 'reminded', of: 'decision', due: monday })])).toEqual(
      [true],
    );
    const triage = gathered([submitted, clock({ kind: 'overdue', of: 'triage', due: monday })]);
    expect(triage.slice(0, -1)).not.toContain(false);
    expect(gathered([submitted, returned, waited('returned', 3)])).toEqual([true, true]);
    expect(gathered([submitted, asked, waited('question', 1)])).toEqual([true]);
  });

  it('is never a late decision, nor what somebody is to take over from a colleague', () => {
    expect(gathered([submitted, late])).not.toContain(true);
    for (const row of ['late', 'latePartner'] as const)
      expect(gathered([submitted, late, waited(row, 1)])).not.toContain(true);
    for (const delegate of [null, fiona])
      expect(gathered([submitted, asked, waited('question', 2)], delegate)).not.toContain(true);
    const unreached = clock({ kind: 'unreached', who: frank, of: 1, to: 'team' });
    expect(gathered([submitted, unreached])).not.toContain(true);
    expect(gathered([submitted, handedOver])).not.toContain(true);
  });
});
