import { describe, expect, it } from '@jest/globals';
import { isDate } from '../../../../src/features/requests/domain/parse-inputs.ts';
import type { Plan } from '../../../../src/features/requests/domain/request.ts';
import {
  adam,
  anna,
  fiona,
  frank,
  petra,
  program,
  sam,
  sofia,
} from '../../../support/samples/program.ts';
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
  submittedWithoutFpm,
  typed,
} from './given.ts';

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
      .then({ kind: 'planned', plan }, role);
    given(...onboarding, planned)
      .when(save({ learners: 'Nobody yet.' }), person)
      .then({ kind: 'planned', plan: { ...plan, learners: 'Nobody yet.' } }, role);
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
  it('cannot be changed once all three have confirmed it', () => {
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

describe('what is wrong with a plan', () => {
  const wrong = (but: Parameters<typeof save>[0], ...errors: { field: string; code: string }[]) =>
    given(...onboarding)
      .when(save(but), petra)
      .thenNo({ code: 'invalid', errors } as never);

  it.each([
    'expectations',
    'outcomes',
    'exitCriteria',
    'learners',
    'releaseCriteria',
    'startDate',
    'endDate',
  ] as const)('%s is left out', (field) => {
    wrong({ [field]: null }, { field, code: 'required' });
    wrong({ [field]: '' }, { field, code: 'required' });
  });
  it('everything is left out: all at once', () => {
    const nothing = Object.fromEntries(Object.keys(plan).map((field) => [field, null]));
    wrong(
      nothing,
      { field: 'expectations', code: 'required' },
      { field: 'outcomes', code: 'required' },
      { field: 'exitCriteria', code: 'required' },
      { field: 'learners', code: 'required' },
      { field: 'releaseCriteria', code: 'required' },
      { field: 'startDate', code: 'required' },
      { field: 'endDate', code: 'required' },
    );
  });
  it.each(['expectations', 'outcomes', 'exitCriteria', 'learners', 'releaseCriteria'] as const)(
    '%s holds 1500 characters and no more',
    (field) => {
      const words = 'x'.repeat(1500);
      given(...onboarding)
        .when(save({ [field]: words }), petra)
        .then({ kind: 'planned', plan: { ...plan, [field]: words } }, 'partner');
      given(...onboarding)
        .when(save({ [field]: `${words}x` }), petra)
        .thenNo({ code: 'invalid', errors: [{ field, code: 'too-long', most: 1500 }] });
    },
  );
  it('it ends before it begins', () => {
    wrong({ endDate: '2026-03-08' }, { field: 'endDate', code: 'end-before-start' });
    wrong(
      { startDate: '2027-01-01', endDate: '2026-12-31' },
      { field: 'endDate', code: 'end-before-start' },
    );
  });
  it('but it may end on the day it begins', () => {
    given(...onboarding)
      .when(save({ endDate: '2026-03-09' }), petra)
      .then({ kind: 'planned', plan: { ...plan, endDate: '2026-03-09' } }, 'partner');
  });
  it('both days do not exist', () => {
    wrong(
      { startDate: '2026-02-30', endDate: 'soon' },
      { field: 'startDate', code: 'not-a-date' },
      { field: 'endDate', code: 'not-a-date' },
    );
  });
  it.each(['2026-03-09', '2028-02-29', '2026-12-31'])('%s is a day', (text) => {
    expect(isDate(text)).toBe(true);
  });
  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-3-9',
    '09.03.2026',
    '03/09/2026',
    '2026-03-09T00:00:00Z',
    ' 2026-03-09',
    '2026-03-09\n',
    '２０２６-03-09',
    '',
  ])('%p is none', (text) => {
    expect(isDate(text)).toBe(false);
  });
});
