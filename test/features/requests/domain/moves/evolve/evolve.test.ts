import { describe, expect, it } from '@jest/globals';
import { evolve } from '../../../../../../src/features/requests/domain/moves/evolve.ts';
import type { Request } from '../../../../../../src/features/requests/domain/request.ts';
import { clockKinds } from '../../../../../../src/features/requests/domain/request-events.ts';
import {
  accepted,
  agreed,
  approved,
  asked,
  assigned,
  closed,
  completed,
  consented,
  core,
  declined,
  denied,
  engaged,
  hour,
  monday,
  offered,
  onboarding,
  planned,
  proposed,
  ratedByPartner,
  ratedBySme,
  recorded,
  released,
  releasedAndClosed,
  requestAfter,
  resubmitted,
  returned,
  submitted,
  triaged,
  turnedDown,
  withdrawn,
} from '../../given.ts';

describe('a request is what its events made of it', () => {
  it('submitted', () => {
    expect(requestAfter(submitted)).toEqual({
      ...core,
      version: 1,
      changedAt: monday,
      state: 'submitted',
      answers: null,
    });
  });
  it('returned and resubmitted: a new round, the first submission keeps its time', () => {
    expect(requestAfter(submitted, returned)).toEqual({
      ...core,
      version: 2,
      changedAt: monday + hour,
      state: 'returned',
      undo: expect.objectContaining({ of: 'returned' }),
      returns: [{ from: monday + hour, to: null }],
      questions: { by: 'Frank Fischer', at: monday + hour, comment: 'Which tenant?' },
    });
    expect(requestAfter(submitted, returned, resubmitted)).toEqual({
      ...core,
      version: 3,
      round: 2,
      resubmittedAt: monday + 2 * hour,
      returns: [{ from: monday + hour, to: monday + 2 * hour }],
      changedAt: monday + 2 * hour,
      state: 'submitted',
      answers: 'The first one.',
    });
  });
  it('triaged and denied', () => {
    expect(requestAfter(submitted, triaged, denied)).toEqual({
      ...core,
      version: 3,
      changedAt: monday + 2 * hour,
      state: 'denied',
      undo: expect.objectContaining({ of: 'denied' }),
      decision: {
        by: 'Frank Fischer',
        at: monday + 2 * hour,
        comment: null,
        reason: 'repeat',
      },
    });
  });
  it('declined and assigned again: the decision is kept, the attempt counts', () => {
    const again = requestAfter(submitted, approved, assigned, declined);
    expect(again).toEqual({
      ...core,
      version: 4,
      attempt: 1,
      changedAt: monday + 3 * hour,
      state: 'approved',
      decision: { by: 'Frank Fischer', at: monday + hour, comment: 'Go.' },
      declined: {
        by: 'Sam Smith',
        at: monday + 3 * hour,
        comment: 'On leave.',
        sme: 'sam@fasttrack.example',
        released: false,
      },
    });
    const whole = requestAfter(submitted, approved, assigned, declined, assigned, accepted);
    expect(whole).toEqual({
      ...core,
      version: 6,
      attempt: 2,
      changedAt: monday + 5 * hour,
      state: 'onboarding',
      decision: { by: 'Frank Fischer', at: monday + hour, comment: 'Go.' },
      sme: 'sam@fasttrack.example',
      assigned: { by: 'Adam Adler', at: monday + 4 * hour, comment: null },
      accepted: { by: 'Sam Smith', at: monday + 5 * hour, comment: null },
      plan: null,
      confirmed: [],
    });
  });
  it('withdrawn', () => {
    expect(requestAfter(submitted, withdrawn)).toMatchObject({
      version: 2,
      state: 'withdrawn',
      withdrawn: { by: 'Petra Partner', at: monday + hour, comment: null },
    });
  });
  it.each([
    { kind: 'reminded', of: 'decision', due: monday },
    { kind: 'overdue', of: 'triage', due: monday },
    { kind: 'unconfirmed' },
    { kind: 'period-ended', due: monday },
  ] as const)('what the clock does changes nothing but the version: %j', (event) => {
    expect(clockKinds).toContain(event.kind);
    expect(requestAfter(submitted, [null, event])).toEqual({
      ...core,
      version: 2,
      changedAt: monday + hour,
      state: 'submitted',
      answers: null,
    });
  });
  it.each([
    ['a request', [submitted, returned, resubmitted, triaged, approved, assigned]],
    ['an engagement', [...engaged, asked, completed, ratedByPartner, closed, ratedBySme]],
    ['an offer', [offered, agreed, consented, planned]],
    ['an offer that is turned down', [offered, turnedDown]],
    ['a proposal of an earlier version', [proposed, consented, planned]],
  ] as const)('and replaying %s after a trip through JSON gives the same', (_, happened) => {
    const history = recorded(happened);
    const stored = JSON.parse(JSON.stringify(history)) as typeof history;
    expect(stored.reduce<Request | undefined>(evolve, undefined)).toEqual(
      requestAfter(...happened),
    );
  });
  it('an event that the table does not allow is a bug and throws', () => {
    expect(() => requestAfter(approved)).toThrow('approved before submitted in SME-1001');
    expect(() => requestAfter(submitted, assigned)).toThrow('SME-1001 is submitted');
    expect(() => requestAfter(submitted, approved, accepted)).toThrow('SME-1001 is approved');
    expect(() => requestAfter(...onboarding, completed)).toThrow('SME-1001 is onboarding');
    expect(() => requestAfter(submitted, approved, released)).toThrow('SME-1001 is approved');
    expect(() => requestAfter(submitted, consented)).toThrow('SME-1001 is submitted');
    expect(() => requestAfter(submitted, approved, triaged)).toThrow('SME-1001 is approved');
    expect(() => requestAfter(...engaged, releasedAndClosed, ratedByPartner)).toThrow(
      'SME-1001 ended without work: there is nothing to rate',
    );
  });
});
