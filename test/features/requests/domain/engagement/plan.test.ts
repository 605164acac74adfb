import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../../../../../src/features/requests/domain/request.ts';
import {
  adam,
  anna,
  fiona,
  frank,
  petra,
  program,
  sam,
  sofia,
} from '../../../../support/samples/program.ts';
import {
  accepted,
  approved,
  assigned,
  confirmedByFpm,
  confirmedByPartner,
  confirmedBySme,
  engaged,
  given,
  onboarding,
  plan,
  planned,
  requestAfter,
  submittedWithoutFpm,
  typed,
} from '../given.ts';

const confirm = { verb: 'plan.confirm' } as const;
const save = (but: Partial<Record<keyof Plan, string | null>> = {}) =>
  typed('plan.save', { ...plan, ...but });

describe('a plan', () => {
  it.each([
    ['the partner', petra, 'partner'],
    ['the FPM', frank, 'fpm'],
    ['the SME', sam, 'sme'],
  ] as const)('is written by %s, and again by any of them', (_, person, role) => {
    given(...onboarding)
      .when(save(), person)
      .then({ kind: 'planned', plan, party: role }, role);
    given(...onboarding, planned)
      .when(save({ learners: 'Nobody yet.' }), person)
      .then({ kind: 'planned', plan: { ...plan, learners: 'Nobody yet.' }, party: role }, role);
  });
  it.each([
    ['the partner', petra, 'partner'],
    ['the FPM', frank, 'fpm'],
    ['the SME', sam, 'sme'],
  ] as const)('is confirmed by %s once', (_, person, party) => {
    const own = { partner: confirmedByPartner, fpm: confirmedByFpm, sme: confirmedBySme }[party];
    given(...onboarding, planned)
      .when(confirm, person)
      .then({ kind: 'confirmed', party }, party);
    given(...onboarding, planned, own)
      .when(confirm, person)
      .thenNo({ code: 'once-only' });
  });
  it('may end today, as long as it is today in the customer’s region, and not before', () => {
    // It is Monday in Berlin.
    given(...onboarding)
      .when(save({ startDate: '2026-03-02', endDate: '2026-03-02' }), sam)
      .then(
        {
          kind: 'planned',
          plan: { ...plan, startDate: '2026-03-02', endDate: '2026-03-02' },
          party: 'sme',
        },
        'sme',
      );
    given(...onboarding)
      .when(save({ startDate: '2026-02-02', endDate: '2026-03-01' }), sam)
      .thenNo({ code: 'invalid', errors: [{ field: 'endDate', code: 'already-over' }] });
  });
  it('is extended to a later day that is not over', () => {
    const until = (endDate: string) => ({ verb: 'plan.extend', endDate }) as const;
    const over = [frank, { kind: 'planned', plan: { ...plan, endDate: '2026-02-20' } }] as const;
    const work = [...onboarding, over, confirmedByPartner, confirmedByFpm, confirmedBySme];
    const no = (code: 'already-over' | 'not-later') =>
      ({ code: 'invalid', errors: [{ field: 'endDate', code }] }) as const;
    given(...work)
      .when(until('2026-02-20'), sam)
      .thenNo(no('not-later'));
    given(...work)
      .when(until('2026-03-01'), sam)
      .thenNo(no('already-over'));
    given(...work)
      .when(until('2026-03-02'), sam)
      .then({ kind: 'extended', endDate: '2026-03-02' }, 'sme');
  });
  it('is confirmed by the one who saves it: the other two are enough', () => {
    const saved = [sam, { kind: 'planned', plan, party: 'sme' }] as const;
    given(...onboarding, saved)
      .when(confirm, sam)
      .thenNo({ code: 'once-only' });
    const request = requestAfter(...onboarding, saved, confirmedByPartner, confirmedByFpm);
    expect(request.state).toBe('engaged');
  });
  it('that nobody has written cannot be confirmed', () => {
    for (const person of [petra, frank, sam])
      given(...onboarding)
        .when(confirm, person)
        .thenNo({ code: 'no-plan' });
  });
  it('once edited needs every confirmation again', () => {
    const edited = [frank, { kind: 'planned', plan: { ...plan, endDate: '2026-05-31' } }] as const;
    given(...onboarding, planned, confirmedByPartner, confirmedBySme, edited)
      .when(confirm, petra)
      .then({ kind: 'confirmed', party: 'partner' }, 'partner');
    given(...onboarding, planned, confirmedByPartner, confirmedBySme, edited)
      .when(confirm, sam)
      .then({ kind: 'confirmed', party: 'sme' }, 'sme');
  });
  it('saved again without a change takes the confirmations back as well', () => {
    given(...onboarding, planned, confirmedByPartner, planned)
      .when(confirm, petra)
      .then({ kind: 'confirmed', party: 'partner' }, 'partner');
  });
  it('is not written anew once all three have confirmed it: it is changed', () => {
    given(...engaged)
      .when(save(), petra)
      .thenNo({ code: 'not-now', state: 'engaged' });
    given(...engaged)
      .when(confirm, petra)
      .thenNo({ code: 'not-now', state: 'engaged' });
  });
  it('is not for the assignment team, another SME or another FPM', () => {
    given(...onboarding, planned)
      .when(confirm, anna)
      .thenNo({ code: 'not-yours' });
    given(...onboarding, planned)
      .when(save(), anna)
      .thenNo({ code: 'not-yours' });
    for (const stranger of [sofia, fiona])
      given(...onboarding, planned)
        .when(confirm, stranger)
        .thenNo({ code: 'not-found', id: 'SME-1001' });
  });
  it('of a request without an FPM is confirmed by the team, once', () => {
    const history = [submittedWithoutFpm, approved, assigned, accepted, planned];
    given(...history)
      .when(confirm, anna)
      .then({ kind: 'confirmed', party: 'fpm' }, 'fpm');
    given(...history, confirmedByFpm)
      .when(confirm, adam)
      .thenNo({ code: 'once-only' });
  });
  it('is confirmed by somebody in two roles in each of them', () => {
    const both = {
      ...program,
      fpms: [...program.fpms, { mail: sam.mail, regions: [] }],
    };
    const toSam = [frank, { kind: 'handed-over', from: frank.mail, to: sam.mail }] as const;
    const history = [...onboarding, toSam, planned];
    given(...history)
      .when(confirm, sam, both)
      .then({ kind: 'confirmed', party: 'fpm' }, 'fpm');
    given(...history, confirmedByFpm)
      .when(confirm, sam, both)
      .then({ kind: 'confirmed', party: 'sme' }, 'sme');
    given(...history, confirmedByFpm, confirmedBySme)
      .when(confirm, sam, both)
      .thenNo({ code: 'once-only' });
  });
});
