import { describe, expect, it } from '@jest/globals';
import {
  prefilled,
  typedAgain,
  validForm,
} from '../../../../../src/features/requests/domain/form/validate-form.ts';
import { program } from '../../../../support/samples/program.ts';
import { form } from '../given.ts';
import { errors, petra, right, typed, validated, wrong } from './validated.ts';

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
      role: 'engineer',
    });
    const two = [
      { id: 'a', name: 'A', contacts: [petra] },
      { id: 'b', name: 'B', contacts: [petra] },
    ];
    expect(prefilled({ ...program, partners: two }, petra)).toEqual({
      deliveryTeam: 'ftp-partner',
      partnerEmail: petra,
      role: 'engineer',
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
