import { describe, it } from '@jest/globals';
import { petra, program } from '../../../../support/samples/program.ts';
import { form, given, returned, standard, submitted, submittedWithoutFpm } from '../given.ts';

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
