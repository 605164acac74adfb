import { describe, expect, it } from '@jest/globals';
import type {
  FieldId,
  FormInput,
} from '../../../../../src/features/requests/domain/form/fields.ts';
import {
  errorsIn,
  prefilled,
  stepOf,
  typedAgain,
  validForm,
} from '../../../../../src/features/requests/domain/form/validate-form.ts';
import { customer, need, why } from '../../../../support/samples/form.ts';
import { program } from '../../../../support/samples/program.ts';
import { form } from '../given.ts';

const petra = 'petra@contoso.example';
const typed: FormInput = { ...customer, ...need, ...why };
const validated = (change: FormInput) => validForm({ ...typed, ...change }, program, petra);
const errors = (change: FormInput) => {
  const result = validated(change);
  return 'errors' in result ? result.errors : [];
};
const right = (field: FieldId, value: string) => expect(errors({ [field]: value })).toEqual([]);
const wrong = (field: FieldId, value: string, code: string) =>
  expect(errors({ [field]: value })).toEqual([{ field, code }]);

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

describe('a tenant ID', () => {
  it('is a GUID in either case, kept in lower case', () => {
    const result = validated({ tenantId: '8A1C9D6E-4B7F-4C1D-9A52-0F3E6B7C8D90' });
    expect(result).toMatchObject({ form: { tenantId: '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90' } });
  });
  it.each([
    '8a1c9d6e4b7f4c1d9a520f3e6b7c8d90',
    '{8A1C9D6E-4B7F-4C1D-9A52-0F3E6B7C8D90}',
    '"8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90"',
    '„8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90“',
    '("{8a1c9d6e4b7f4c1d9a520f3e6b7c8d90}")',
    '8a1c9d6e\u20114b7f\u20114c1d\u20119a52\u20110f3e6b7c8d90',
  ])('may be copied as %p', (tenantId) => {
    expect(validated({ tenantId })).toMatchObject({
      form: { tenantId: '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90' },
    });
  });
  it.each([
    'contoso.onmicrosoft.com',
    '8a1c9d6e4b7f4c1d9a520f3e6b7c8d9',
    '8a1c9d6e-4b7f-4c1d9a520f3e6b7c8d90',
    '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d9',
    '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d900',
    '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d9g',
    '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90\n',
    '８a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90',
  ])('is not %p', (value) => wrong('tenantId', value, 'not-a-guid'));
});

describe('a seat count', () => {
  it.each(['1', '150', '999999999'])('can be %s', (value) => right('seatCount', value));
  it.each([
    '0',
    '-1',
    '+1',
    '1.5',
    '1,5',
    '1.000',
    '1e3',
    '１',
    '٣',
    '007',
    '0x10',
    'many',
    ' 5',
    '5 ',
    '1000000000',
    '9'.repeat(400),
    'NaN',
    'Infinity',
    '1n',
  ])('cannot be %p', (value) => wrong('seatCount', value, 'not-a-whole-number'));
});

describe('an e-mail address', () => {
  it.each([
    'petra@contoso.example',
    "o'brien+sme@mail.contoso.example",
    'jürgen@bücher.example',
    'a@b.co',
  ])('can be %s', (value) => right('partnerEmail', value));
  it.each([
    'petra',
    'petra@',
    '@contoso.example',
    'petra@contoso',
    'petra@.example',
    'petra@contoso.',
    'pe tra@contoso.example',
    'a@b@contoso.example',
    'a@contoso.example, b@contoso.example',
    'Petra <petra@contoso.example>',
    'mailto:petra@contoso.example',
    'petra@contoso.example\nbcc@evil.example',
  ])('cannot be %p', (value) => wrong('partnerEmail', value, 'not-an-email'));
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

describe('the kind of help', () => {
  it('is one or more of the list, each once and in its order', () => {
    const kept = (help: string) => validated({ help });
    expect(kept('practice')).toMatchObject({ form: { help: ['practice'] } });
    expect(kept(' value, problem,value ')).toMatchObject({ form: { help: ['problem', 'value'] } });
  });
  it('is none that the list has not, nor nothing at all', () => {
    wrong('help', 'coaching,other', 'not-in-list');
    wrong('help', ' , ', 'required');
  });
  it('can be missing in what an earlier version took', () => {
    const { help: _, agreed: __, ...earlier } = form;
    expect(validForm(typedAgain(earlier), program, petra)).toEqual({
      errors: [
        { field: 'help', code: 'required' },
        { field: 'agreed', code: 'required' },
      ],
    });
  });
});

describe('the partner', () => {
  it.each(['contoso', 'Contoso Consulting', 'CONTOSO CONSULTING', ' contoso consulting '])(
    'can be %p',
    (value) => {
      expect(validated({ partnerName: value })).toMatchObject({
        form: { partnerName: 'contoso' },
        partner: { id: 'contoso' },
      });
    },
  );
  it.each(['fabrikam', 'Fabrikam Iberia', 'Contoso', 'not-listed', '__proto__'])(
    '%p is not listed for this contact',
    (value) => wrong('partnerName', value, 'partner-not-listed'),
  );
  it('is never listed for somebody without an address', () => {
    expect(validForm(typed, program, null)).toEqual({
      errors: [{ field: 'partnerName', code: 'partner-not-listed' }],
    });
  });
  it('is filled in where there is only one', () => {
    expect(prefilled(program, petra)).toEqual({
      deliveryTeam: 'ftp-partner',
      partnerName: 'contoso',
      partnerEmail: petra,
    });
    const two = [
      { id: 'a', name: 'A', contacts: [petra] },
      { id: 'b', name: 'B', contacts: [petra] },
    ];
    expect(prefilled({ ...program, partners: two }, petra)).toEqual({
      deliveryTeam: 'ftp-partner',
      partnerEmail: petra,
    });
  });
});

describe('the mail source', () => {
  const migration = { role: 'migration', workload: 'exo' };
  it('is required for migration', () => {
    expect(errors(migration)).toEqual([{ field: 'migrationSource', code: 'required' }]);
    expect(validated({ ...migration, migrationSource: 'Lotus Notes' })).toMatchObject({
      form: { migrationSource: 'Lotus Notes', migrationVersion: null, migrationMailboxes: null },
    });
  });
  it('holds 1,000 characters', () => {
    expect(errors({ ...migration, migrationSource: 'x'.repeat(1000) })).toEqual([]);
    expect(errors({ ...migration, migrationSource: 'x'.repeat(1001) })).toEqual([
      { field: 'migrationSource', code: 'too-long', most: 1000, over: 1 },
    ]);
  });
  it('comes with version, mailboxes and volume, where the partner knows them', () => {
    const source = { ...migration, migrationSource: 'Lotus Notes' };
    const known = { migrationVersion: '9.0.1', migrationVolume: '4 TB' };
    expect(validated({ ...source, ...known, migrationMailboxes: '1200' })).toMatchObject({
      form: { ...known, migrationMailboxes: 1200 },
    });
    expect(errors({ ...source, migrationMailboxes: 'many' })).toEqual([
      { field: 'migrationMailboxes', code: 'not-a-whole-number' },
    ]);
  });
  it('is asked only with a workload that migrates mail', () => {
    const source = { ...migration, migrationSource: 'Lotus Notes' };
    const wrongly = [{ field: 'workload', code: 'no-migration' }];
    expect(errors({ ...source, workload: 'mdatp' })).toEqual(wrongly);
    expect(errors({ ...source, workload: 'win11' })).toEqual([
      { field: 'workload', code: 'not-in-list' },
    ]);
    const others = program.workloads.map((one) => ({ ...one, migratesMail: one.id === 'mdatp' }));
    const other = { ...program, workloads: others };
    const asked = { ...typed, ...source };
    expect(validForm(asked, other, petra)).toEqual({ errors: wrongly });
    expect(validForm({ ...asked, workload: 'mdatp' }, other, petra)).toMatchObject({ form: {} });
  });
  it('is left out otherwise, even if it was typed before', () => {
    expect(validated({ migrationSource: 'x'.repeat(5000) })).toMatchObject({
      form: { migrationSource: null },
    });
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
