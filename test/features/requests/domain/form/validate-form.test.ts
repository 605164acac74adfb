import { describe, expect, it } from '@jest/globals';
import {
  errorsIn,
  prefilled,
  stepOf,
  typedAgain,
  validForm,
} from '../../../../../src/features/requests/domain/form/validate-form.ts';
import { program } from '../../../../support/samples/program.ts';
import { form } from '../given.ts';
import { errors, petra, right, typed, validated, wrong } from './validated.ts';

describe('a form with everything right', () => {
  it('becomes a request, with types of its own', () => {
    expect(validated({ seatCount: '400', secondaryLanguage: '' })).toEqual({
      form: {
        tenantId: '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90',
        tenantName: 'Bäckerei Brandl GmbH',
        tenantSegment: 'enterprise',
        seatCount: 400,
        deliveryTeam: 'ftp-partner',
        partnerName: 'contoso',
        region: 'emea',
        partnerEmail: 'petra@contoso.example',
        role: 'engineer',
        workload: 'aadp-p1',
        help: ['coaching', 'unblocking'],
        primaryLanguage: 'de',
        secondaryLanguage: null,
        fpm: null,
        justification: 'Der Kunde führt bedingten Zugriff ein und wir haben das noch nie gemacht.',
        topic: 'Conditional Access für Außendienst',
        additionalInfo: null,
        agreed: 'yes',
        migrationSource: null,
        migrationVersion: null,
        migrationMailboxes: null,
        migrationVolume: null,
        details: {},
      },
      partner: program.partners[0],
    });
  });
  it('can be typed again to be revised', () => {
    expect(validForm(typedAgain(form), program, petra)).toMatchObject({ form });
  });
});

describe('every field that is required', () => {
  it.each([
    'tenantId',
    'tenantName',
    'tenantSegment',
    'seatCount',
    'deliveryTeam',
    'partnerName',
    'region',
    'partnerEmail',
    'role',
    'workload',
    'help',
    'primaryLanguage',
    'justification',
    'topic',
    'agreed',
  ] as const)('%s', (field) => {
    wrong(field, '', 'required');
    const { [field]: _, ...without } = typed;
    expect(validForm(without, program, petra)).toEqual({ errors: [{ field, code: 'required' }] });
  });
  it.each(['secondaryLanguage', 'fpm', 'additionalInfo', 'answers'] as const)('not %s', (field) => {
    right(field, '');
  });
  it('all at once, in the order of the form', () => {
    const result = validForm({}, program, petra);
    expect('errors' in result && result.errors.map(({ field }) => field)).toEqual([
      'tenantName',
      'tenantId',
      'tenantSegment',
      'region',
      'partnerName',
      'deliveryTeam',
      'partnerEmail',
      'role',
      'workload',
      'help',
      'seatCount',
      'primaryLanguage',
      'topic',
      'justification',
      'agreed',
    ]);
  });
});

describe('a list', () => {
  it.each([
    ['tenantSegment', 'smc'],
    ['region', 'apj'],
    ['role', 'engineer'],
    ['workload', 'exo'],
    ['primaryLanguage', 'pt-BR'],
    ['secondaryLanguage', 'es'],
    ['fpm', 'fiona@fasttrack.example'],
    ['deliveryTeam', 'ftp-partner'],
  ] as const)('%s has %s', (field, value) => right(field, value));
  it.each([
    ['tenantSegment', 'SMC'],
    ['tenantSegment', 'medium'],
    ['region', 'EMEA'],
    ['region', 'latam'],
    ['role', 'admin'],
    ['workload', 'win11'],
    ['workload', 'Azure AD Premium P1'],
    ['primaryLanguage', 'fr'],
    ['primaryLanguage', 'DE'],
    ['secondaryLanguage', 'klingon'],
    ['fpm', 'petra@contoso.example'],
    ['fpm', 'Frank Fischer'],
    ['deliveryTeam', 'microsoft'],
    ['region', '__proto__'],
    ['role', 'constructor'],
    ['workload', 'toString'],
  ] as const)('%s has no %s', (field, value) => wrong(field, value, 'not-in-list'));
  it('has the delivery teams of the program', () => {
    const words = { en: 'Own team', de: 'Eigenes Team', es: 'Equipo propio' };
    const other = { ...program, deliveryTeams: [{ id: 'own-team', label: words }] };
    expect(validForm(typed, other, petra)).toEqual({
      errors: [{ field: 'deliveryTeam', code: 'not-in-list' }],
    });
    expect(validForm({ ...typed, deliveryTeam: 'own-team' }, other, petra)).toMatchObject({
      form: { deliveryTeam: 'own-team' },
    });
    expect(prefilled(other, petra)).toMatchObject({ deliveryTeam: 'own-team' });
  });
  it('has no second language that is the first one', () => {
    wrong('secondaryLanguage', 'de', 'same-language');
  });
});

describe('a text', () => {
  it.each([
    ['tenantName', 120],
    ['topic', 120],
    ['justification', 2000],
    ['additionalInfo', 2000],
    ['answers', 1500],
  ] as const)('%s holds %i characters and no more', (field, most) => {
    right(field, 'x'.repeat(most));
    expect(errors({ [field]: 'x'.repeat(most + 1) })).toEqual([
      { field, code: 'too-long', most, over: 1 },
    ]);
  });
});

describe('a step', () => {
  it('looks at its own fields only; the review at all', () => {
    const change = { ...typed, tenantId: 'x', seatCount: '0', topic: '' };
    const fields = (step: Parameters<typeof errorsIn>[0]) =>
      errorsIn(step, change, program, petra).map(({ field }) => field);
    expect(fields('customer')).toEqual(['tenantId']);
    expect(fields('need')).toEqual(['seatCount']);
    expect(fields('why')).toEqual(['topic']);
    expect(fields('review')).toEqual(['tenantId', 'seatCount', 'topic']);
    expect(stepOf({ field: 'seatCount', code: 'required' })).toBe('need');
    expect(stepOf({ field: 'topic', code: 'required' })).toBe('why');
  });
});
