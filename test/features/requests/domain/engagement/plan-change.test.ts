import { describe, expect, it } from '@jest/globals';
import { waits } from '../../../../../src/features/requests/domain/clock/waits.ts';
import { noticesOf } from '../../../../../src/features/requests/domain/notices/notices.ts';
import { recipientsOf } from '../../../../../src/features/requests/domain/notices/parties.ts';
import type { Plan, Request } from '../../../../../src/features/requests/domain/request.ts';
import {
  anna,
  fiona,
  frank,
  petra,
  program,
  sam,
  sofia,
} from '../../../../support/samples/program.ts';
import {
  completed,
  confirmedByFpm,
  confirmedByPartner,
  confirmedBySme,
  engaged,
  facts,
  given,
  type Happened,
  hour,
  monday,
  plan,
  recorded,
  releasedAndClosed,
  replanned,
  requestAfter,
  typed,
} from '../given.ts';

const confirm = { verb: 'plan.confirm' } as const;
const { endDate, ...texts } = plan;
const change = (but: Partial<Record<keyof Plan | 'newEndDate', string | null>> = {}) =>
  typed('plan.change', { ...texts, newEndDate: endDate, ...but });
const changed = { ...plan, outcomes: 'Two groups.' };
const again = [confirmedByPartner, confirmedByFpm, confirmedBySme];
const extended = (day: string): Happened => [sam, { kind: 'extended', endDate: day }];

/** The plan in force of a request at work. */
const inForce = (request: Request) => (request.state === 'engaged' ? request.plan : null);

/** Who gets which message about the last of these events. */
function told(...history: readonly Happened[]) {
  const event = recorded(history).at(-1);
  const request = requestAfter(...history);
  if (!event) throw new Error('nothing has happened');
  return noticesOf(request, event).flatMap(({ to, purpose }) =>
    recipientsOf(to, request, event, facts).map((who) => [who, purpose]),
  );
}

describe('a plan that all three have confirmed', () => {
  it.each([
    ['the partner', petra, 'partner'],
    ['the FPM', frank, 'fpm'],
    ['the SME', sam, 'sme'],
  ] as const)('can be changed by %s', (_, person, as) => {
    given(...engaged)
      .when(change({ outcomes: 'Two groups.' }), person)
      .then({ kind: 'replanned', plan: changed, dropped: false, party: as }, as);
  });
  it('is changed by nobody else', () => {
    given(...engaged)
      .when(change({ outcomes: 'Two groups.' }), anna)
      .thenNo({ code: 'not-yours' });
    for (const stranger of [fiona, sofia])
      given(...engaged)
        .when(change({ outcomes: 'Two groups.' }), stranger)
        .thenNo({ code: 'not-found', id: 'SME-1001' });
  });
  it('stays in force, and the work goes on, until all three have confirmed the change', () => {
    for (const count of [0, 1, 2]) {
      const request = requestAfter(...engaged, replanned, ...again.slice(0, count));
      expect([request.state, inForce(request)]).toEqual(['engaged', plan]);
    }
    const request = requestAfter(...engaged, replanned, ...again);
    expect([request.state, inForce(request), 'change' in request]).toEqual([
      'engaged',
      changed,
      false,
    ]);
  });
  it('with a change is confirmed by each once, no matter who has confirmed the plan before', () => {
    given(...engaged, replanned)
      .when(confirm, petra)
      .then({ kind: 'confirmed', party: 'partner' }, 'partner');
    given(...engaged, replanned, confirmedByPartner)
      .when(confirm, petra)
      .thenNo({ code: 'once-only' });
    given(...engaged, replanned, ...again)
      .when(confirm, petra)
      .thenNo({ code: 'not-now', state: 'engaged' });
  });
  it('with a change is confirmed by the one who proposed it: the other two are enough', () => {
    const proposed = [
      sam,
      { kind: 'replanned', plan: changed, dropped: false, party: 'sme' },
    ] as const;
    given(...engaged, proposed)
      .when(confirm, sam)
      .thenNo({ code: 'once-only' });
    const request = requestAfter(...engaged, proposed, confirmedByPartner, confirmedByFpm);
    expect([inForce(request), 'change' in request]).toEqual([changed, false]);
  });
  it('changed once more needs every confirmation again', () => {
    given(...engaged, replanned, confirmedByPartner)
      .when(change({ outcomes: 'One group.' }), sam)
      .then(
        {
          kind: 'replanned',
          plan: { ...plan, outcomes: 'One group.' },
          dropped: false,
          party: 'sme',
        },
        'sme',
      );
    given(...engaged, replanned, confirmedByPartner, replanned)
      .when(confirm, petra)
      .then({ kind: 'confirmed', party: 'partner' }, 'partner');
  });
  it('saved as it is changes nothing, and while a change waits drops the change', () => {
    given(...engaged)
      .when(change(), petra)
      .thenNo({ code: 'because', because: 'same-plan', values: {} });
    given(...engaged, replanned)
      .when(change({ outcomes: 'Two groups.' }), petra)
      .thenNo({ code: 'because', because: 'same-plan', values: {} });
    const dropped = { kind: 'replanned', plan, dropped: true, party: 'partner' } as const;
    given(...engaged, replanned)
      .when(change(), petra)
      .then(dropped, 'partner');
    const request = requestAfter(...engaged, replanned, confirmedByFpm, [petra, dropped]);
    expect([inForce(request), 'change' in request]).toEqual([plan, false]);
  });
  it('has a last day that is not over, at the input of its own', () => {
    for (const [newEndDate, code] of [
      ['2026-03-01', 'already-over'],
      [null, 'required'],
      ['soon', 'not-a-date'],
    ] as const)
      given(...engaged)
        .when(change({ startDate: '2026-02-20', newEndDate }), sam)
        .thenNo({ code: 'invalid', errors: [{ field: 'newEndDate', code }] });
    // The input of the extension beside it is not meant.
    given(...engaged)
      .when(change({ newEndDate: null, endDate: '2026-12-01' }), sam)
      .thenNo({ code: 'invalid', errors: [{ field: 'newEndDate', code: 'required' }] });
  });
  it('that is extended meanwhile ends no earlier by the change', () => {
    const later = requestAfter(...engaged, replanned, extended('2026-12-01'), ...again);
    expect(inForce(later)).toEqual({ ...changed, endDate: '2026-12-01' });
    const own: Happened = [
      frank,
      { kind: 'replanned', plan: { ...changed, endDate: '2026-12-24' }, dropped: false },
    ];
    const latest = requestAfter(...engaged, own, extended('2026-12-01'), ...again);
    expect(inForce(latest)?.endDate).toBe('2026-12-24');
  });
  it('is the one in force where the work ends before the change is confirmed', () => {
    for (const end of [completed, releasedAndClosed]) {
      const request = requestAfter(...engaged, replanned, confirmedByFpm, end);
      expect(JSON.stringify(request)).not.toContain('Two groups.');
    }
    expect(requestAfter(...engaged, replanned, completed)).toMatchObject({ plan });
  });
  it('tells the other two of a change, the SME once it holds, and nobody in between', () => {
    const work = 'engagement';
    expect(told(...engaged, replanned)).toEqual([
      [petra.id, work],
      [sam.mail, work],
    ]);
    expect(told(...engaged, replanned, confirmedByPartner)).toEqual([]);
    // What the partner and the FPM do stays the same: their cards say it.
    expect(told(...engaged, replanned, ...again)).toEqual([[sam.mail, work]]);
  });
  it('waits for the confirmations as the first one did', () => {
    const since = (...history: readonly Happened[]) =>
      waits.find(({ wait }) => wait === 'confirm')?.since(requestAfter(...history), program);
    expect(since(...engaged)).toBeNull();
    expect(since(...engaged, replanned)).toBe(monday + engaged.length * hour);
    expect(since(...engaged, replanned, ...again)).toBeNull();
  });
});
