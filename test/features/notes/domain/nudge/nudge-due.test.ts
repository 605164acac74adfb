import { describe, expect, it } from '@jest/globals';
import type { Nudge } from '../../../../../src/features/notes/domain/nudge/nudge.ts';
import { isNudged, nudgeDue } from '../../../../../src/features/notes/domain/nudge/nudge-due.ts';
import {
  ofCustomer,
  ofEngagement,
  ofRequest,
  ofRisk,
} from '../../../../../src/features/notes/domain/nudge/significant.ts';
import { timersOf } from '../../../../../src/features/notes/domain/nudge/timers.ts';
import { calendarFor } from '../../../../../src/features/notes/domain/order/timers.ts';
import { engaged, program } from '../../../customers/domain/given.ts';
import { monday } from '../../../requests/domain/given.ts';

const day = 24 * 3600 * 1000;
const march = Date.UTC(2026, 2, 1, 10);
const nothing = { significantAt: null, nudgedAt: null, notNeededAt: null };
const every = 30;

describe('the question whether a summary is due', () => {
  it.each([
    ['high', true],
    ['medium', true],
    ['low', false],
    ['unset', false],
  ] as const)('is asked of customers of priority %s: %s', (priority, asked) => {
    expect(isNudged(priority)).toBe(asked);
  });

  it('is asked once something significant has happened', () => {
    expect(nudgeDue(nothing, every)).toBeNull();
    expect(nudgeDue({ ...nothing, significantAt: march }, every)).toBe(march);
  });

  it('comes on the morning of the next business day', () => {
    const nudge = { ...nothing, significantAt: Date.UTC(2026, 4, 22, 10) } as Nudge;
    const [timer] = timersOf(nudge, calendarFor('emea', program), every);
    // Over the weekend and Whit Monday.
    expect(new Date(timer?.wanted ?? 0).toISOString()).toBe('2026-05-26T07:00:00.000Z');
  });

  it('is asked once where two things happen within ten days', () => {
    const second = march + 10 * day;
    const history = { ...nothing, significantAt: second, nudgedAt: march };
    expect(nudgeDue(history, every)).toBe(march + 30 * day);
  });

  it('rests for 90 days once it was answered with "not needed"', () => {
    const notNeededAt = march + day;
    const history = { ...nothing, significantAt: march, nudgedAt: march, notNeededAt };
    expect(nudgeDue(history, every)).toBe(notNeededAt + 90 * day);
  });

  it('rests no longer once something significant happens after that answer', () => {
    const notNeededAt = march + day;
    const significantAt = march + 40 * day;
    expect(nudgeDue({ ...nothing, significantAt, nudgedAt: march, notNeededAt }, every)).toBe(
      significantAt,
    );
  });

  it('is not asked before the 30 days are over, whatever happens after that answer', () => {
    const notNeededAt = march + day;
    const significantAt = march + 5 * day;
    expect(nudgeDue({ ...nothing, significantAt, nudgedAt: march, notNeededAt }, every)).toBe(
      march + 30 * day,
    );
  });
});

describe('what is significant', () => {
  const at = (event: object) => ({ at: monday, ...event }) as never;
  const { engagement } = engaged(['EXO', 'TEAMS']);
  const service = (state: 'reached' | 'onboarding', since: number) => ({
    ...engagement,
    services: engagement.services.map((one) => ({ ...one, state, since })),
  });

  it.each([
    ['engagement', engagement, { kind: 'begun' }],
    ['milestone', service('reached', monday), { kind: 'used', to: 'reached', service: 'EXO' }],
    [
      'deployment',
      service('onboarding', monday),
      { kind: 'used', to: 'onboarding', service: 'EXO' },
    ],
    [null, service('reached', 0), { kind: 'used', to: 'reached', service: 'EXO' }],
    ['milestone', engagement, { kind: 'finished', service: 'EXO' }],
    ['deployment', engagement, { kind: 'dropped', service: 'EXO' }],
    [null, engagement, { kind: 'prepared', service: 'EXO' }],
    [null, engagement, { kind: 'reminded' }],
  ] as const)('%s of an engagement', (what, state, event) => {
    expect(ofEngagement(state, at(event))).toBe(what);
  });

  it('is an SME who comes or has done, another FM, a risk', () => {
    expect(['assigned', 'completed', 'approved'].map((kind) => ofRequest({ kind }))).toEqual([
      ...['sme', 'sme', null],
    ]);
    expect(['given', 'described'].map((kind) => ofCustomer({ kind }))).toEqual(['fm', null]);
    expect(['risk-opened', 'risk-closed', 'risk-noted'].map((kind) => ofRisk({ kind }))).toEqual([
      ...['risk', 'risk', null],
    ]);
  });
});
