import { describe, expect, it } from '@jest/globals';
import { petra, program } from '../../../../support/samples/program.ts';
import {
  form,
  given,
  type Happened,
  requestAfter,
  returned,
  standard,
  submitted,
  submittedWithoutFpm,
  triaged,
  typed,
} from '../given.ts';

describe('a revision', () => {
  const submit = (fpm: string | null) =>
    ({ verb: 'form.submit', form: { ...form, fpm }, answers: 'Here.' }) as const;
  const revised = (named: string | null, fpm: string) =>
    ({
      kind: 'resubmitted',
      form: { ...form, fpm: named },
      routing: standard,
      fpm,
      answers: 'Here.',
    }) as const;

  it('needs an answer or a change', () => {
    const nothing = { verb: 'form.submit', form, answers: null } as const;
    given(submitted, returned).when(nothing, petra).thenNo({ code: 'nothing-changed' });
    given(submitted, returned)
      .when({ ...nothing, form: { ...form, seatCount: 450 } }, petra)
      .then(
        {
          ...revised(null, 'frank@fasttrack.example'),
          form: { ...form, seatCount: 450 },
          answers: null,
        },
        'partner',
      );
  });
  it('can be the answer alone', () => {
    given(submitted, returned)
      .when(typed('request.answer', { answers: 'Here.' }), petra)
      .then(revised(null, 'frank@fasttrack.example'), 'partner');
    given(submitted, returned)
      .when(typed('request.answer', { answers: null }), petra)
      .thenNo({ code: 'invalid', errors: [{ field: 'answers', code: 'required' }] });
  });
  it('before anybody has acted is a change of the same submission', () => {
    const changed = { ...form, seatCount: 450 };
    given(submitted)
      .when({ verb: 'form.submit', form: changed, answers: null }, petra)
      .then(
        { kind: 'edited', form: changed, routing: standard, fpm: 'frank@fasttrack.example' },
        'partner',
      );
    const edited: Happened = [
      petra,
      { kind: 'edited', form: changed, routing: standard, fpm: 'frank@fasttrack.example' },
    ];
    expect(requestAfter(submitted, edited)).toMatchObject({
      state: 'submitted',
      form: changed,
      round: 1,
      resubmittedAt: requestAfter(submitted).resubmittedAt,
    });
    given(submitted)
      .when({ verb: 'form.submit', form, answers: 'Here.' }, petra)
      .thenNo({ code: 'nothing-changed' });
    given(submitted, triaged)
      .when({ verb: 'form.submit', form: changed, answers: null }, petra)
      .thenNo({ code: 'not-now', state: 'triaged' });
  });
  it('goes to the same FPM', () => {
    given(submitted, returned)
      .when(submit(null), petra)
      .then(revised(null, 'frank@fasttrack.example'), 'partner');
  });
  it('goes to the FPM whom it names anew', () => {
    given(submitted, returned)
      .when(submit('fiona@fasttrack.example'), petra)
      .then(revised('fiona@fasttrack.example', 'fiona@fasttrack.example'), 'partner');
  });
  it('finds an FPM where there was none', () => {
    given(submittedWithoutFpm, returned)
      .when(submit(null), petra)
      .then(revised(null, 'frank@fasttrack.example'), 'partner');
  });
  it('stays with its FPM where the partner is no longer listed', () => {
    given(submitted, returned)
      .when(submit('fiona@fasttrack.example'), petra, { ...program, partners: [] })
      .then(revised('fiona@fasttrack.example', 'frank@fasttrack.example'), 'partner');
  });
  it('is routed anew, by what it says now', () => {
    const rule = {
      id: 'sc-aadp',
      workloads: ['aadp-p1'],
      regions: ['emea'],
      languages: 'any',
      limitedLanguage: true,
      limitedRegion: false,
      seats: '>150',
      outcome: 'sme',
      route: 'workload AADP',
      guide: null,
    } as const;
    const routing = {
      outcome: 'sme',
      rule: 'sc-aadp',
      route: 'workload AADP',
      guide: null,
      warnings: ['limited-language'],
      missed: [],
    } as const;
    given(submitted, returned)
      .when(submit(null), petra, { ...program, routing: [rule] })
      .then({ ...revised(null, 'frank@fasttrack.example'), routing }, 'partner');
  });
});
