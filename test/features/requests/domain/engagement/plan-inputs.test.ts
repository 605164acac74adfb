import { describe, expect, it } from '@jest/globals';
import { isDate } from '../../../../../src/domain/forms/day.ts';
import type { Plan } from '../../../../../src/features/requests/domain/request.ts';
import { petra } from '../../../../support/samples/program.ts';
import { given, onboarding, plan, typed } from '../given.ts';

const save = (but: Partial<Record<keyof Plan, string | null>> = {}) =>
  typed('plan.save', { ...plan, ...but });

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
        .then({ kind: 'planned', plan: { ...plan, [field]: words }, party: 'partner' }, 'partner');
      given(...onboarding)
        .when(save({ [field]: `${words}x` }), petra)
        .thenNo({ code: 'invalid', errors: [{ field, code: 'too-long', most: 1500, over: 1 }] });
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
      .then(
        { kind: 'planned', plan: { ...plan, endDate: '2026-03-09' }, party: 'partner' },
        'partner',
      );
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
