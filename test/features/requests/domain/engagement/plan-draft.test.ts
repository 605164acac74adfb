import { describe, expect, it } from '@jest/globals';
import { timersOf } from '../../../../../src/features/requests/domain/clock/timers.ts';
import { parseCommand } from '../../../../../src/features/requests/domain/moves/commands.ts';
import { sample } from '../../../../support/app/desk.ts';
import { frank, petra, sam } from '../../../../support/samples/program.ts';
import { given, type Happened, onboarding, plan, planned, requestAfter, typed } from '../given.ts';

const part = { expectations: plan.expectations, startDate: plan.startDate };
const drafted: Happened = [sam, { kind: 'drafted', draft: part, party: 'sme' }];

describe('a plan that is not complete', () => {
  it('is kept as far as it is written, by any of the three who writes it', () => {
    given(...onboarding)
      .when(typed('plan.draft', part), sam)
      .then({ kind: 'drafted', draft: part, party: 'sme' }, 'sme');
    given(...onboarding, drafted)
      .when(typed('plan.draft', { learners: 'Petra' }), frank)
      .then({ kind: 'drafted', draft: { learners: 'Petra' }, party: 'fpm' }, 'fpm');
  });

  it('is nobody’s confirmation, and no clock goes by it', () => {
    const [before, after] = [requestAfter(...onboarding), requestAfter(...onboarding, drafted)];
    expect(after).toMatchObject({ state: 'onboarding', plan: null, confirmed: [] });
    expect(after).toMatchObject({ draft: { plan: part, by: 'Sam Smith' } });
    expect(timersOf(after, sample)).toEqual(timersOf(before, sample));
    given(...onboarding, drafted)
      .when({ verb: 'plan.confirm' }, petra)
      .thenNo({ code: 'no-plan' });
  });

  it('is no draft any more once all of it is saved', () => {
    const whole = requestAfter(...onboarding, drafted, planned);
    expect(whole).toMatchObject({ plan });
    expect(whole).not.toHaveProperty('draft');
  });

  it('is refused with what is missing where a plan is there already', () => {
    given(...onboarding, planned)
      .when(typed('plan.draft', { ...plan, learners: null }), petra)
      .thenNo({ code: 'invalid', errors: [{ field: 'learners', code: 'required' }] });
  });

  it.each([
    ['nothing is written', {}],
    ['a day does not exist', { ...part, startDate: '2026-02-30' }],
    ['it ends before it begins', { startDate: '2026-03-09', endDate: '2026-03-08' }],
    ['a text is too long', { expectations: 'x'.repeat(1501) }],
  ])('is no draft where %s', (_, inputs) => {
    expect(parseCommand('plan.draft', inputs)).toHaveProperty('errors');
  });
});
