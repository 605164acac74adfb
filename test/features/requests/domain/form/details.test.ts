import { describe, expect, it } from '@jest/globals';
import type { DetailField, Program } from '../../../../../src/domain/program/program.ts';
import { detailsOf } from '../../../../../src/features/requests/domain/form/fields/detail-fields.ts';
import type { FormInput } from '../../../../../src/features/requests/domain/form/fields/fields.ts';
import {
  errorsIn,
  stepOf,
  typedAgain,
  validForm,
} from '../../../../../src/features/requests/domain/form/validate-form.ts';
import { customer, need, why } from '../../../../support/samples/form.ts';
import { program as plain } from '../../../../support/samples/program.ts';

const label = { en: 'Label', de: 'Beschriftung', es: 'Etiqueta' };
const platforms: DetailField = {
  id: 'platforms',
  kind: 'choice',
  label,
  required: true,
  choices: [
    { value: 'clients', label },
    { value: 'servers', label },
  ],
};
const machines: DetailField = {
  id: 'machines',
  kind: 'number',
  label,
  required: true,
  choices: [],
};
const antivirus: DetailField = {
  id: 'antivirus',
  kind: 'text',
  label,
  required: false,
  choices: [],
};

/** MDATP asks for three fields of its own, the other workloads for none. */
const program: Program = {
  ...plain,
  workloads: plain.workloads.map((workload) =>
    workload.id === 'mdatp' ? { ...workload, details: [platforms, machines, antivirus] } : workload,
  ),
};
const petra = 'petra@contoso.example';
const typed: FormInput = {
  ...customer,
  ...need,
  ...why,
  workload: 'mdatp',
  'detail-platforms': 'servers',
  'detail-machines': '40',
};
const errors = (change: FormInput) => {
  const result = validForm({ ...typed, ...change }, program, petra);
  return 'errors' in result ? result.errors : [];
};
const details = (change: FormInput) => {
  const result = validForm({ ...typed, ...change }, program, petra);
  return 'form' in result ? result.form.details : result.errors;
};

describe('what a workload asks besides', () => {
  it('is kept by its id, without what was left empty', () => {
    expect(details({})).toEqual({ platforms: 'servers', machines: '40' });
    expect(details({ 'detail-antivirus': 'Acme' })).toEqual({
      platforms: 'servers',
      machines: '40',
      antivirus: 'Acme',
    });
    expect(details({ 'detail-antivirus': '' })).toEqual({ platforms: 'servers', machines: '40' });
  });
  it('is required where the program says so', () => {
    expect(errors({ 'detail-platforms': '', 'detail-machines': '' })).toEqual([
      { field: 'detail-platforms', code: 'required' },
      { field: 'detail-machines', code: 'required' },
    ]);
    const { 'detail-platforms': _, ...without } = typed;
    expect(validForm(without, program, petra)).toEqual({
      errors: [{ field: 'detail-platforms', code: 'required' }],
    });
  });
  it.each(['Servers', 'macOS', 'servers,clients', '__proto__', 'constructor', ' servers'])(
    'is a choice of the list, not %p',
    (value) => {
      expect(errors({ 'detail-platforms': value })).toEqual([
        { field: 'detail-platforms', code: 'not-in-list' },
      ]);
    },
  );
  it.each(['0', '40', '999999999'])('is a number: %s', (value) => {
    expect(details({ 'detail-machines': value })).toEqual({
      platforms: 'servers',
      machines: value,
    });
  });
  it.each(['-1', '+1', '1.5', '1,5', '1e3', '４０', 'many', '1000000000', ' 4', '4\n', 'NaN'])(
    'is a number, not %p',
    (value) => {
      expect(errors({ 'detail-machines': value })).toEqual([
        { field: 'detail-machines', code: 'not-a-number' },
      ]);
    },
  );
  it('is a text of 200 characters and no more', () => {
    expect(errors({ 'detail-antivirus': 'x'.repeat(200) })).toEqual([]);
    expect(errors({ 'detail-antivirus': 'x'.repeat(201) })).toEqual([
      { field: 'detail-antivirus', code: 'too-long', most: 200, over: 1 },
    ]);
  });
  it('is not asked for another workload, and not kept from one chosen before', () => {
    expect(details({ workload: 'aadp-p1', 'detail-machines': 'many' })).toEqual({});
    expect(detailsOf(program, {})).toEqual([]);
    expect(detailsOf(program, { workload: 'mdatp' }).map(({ id }) => id)).toEqual([
      'platforms',
      'machines',
      'antivirus',
    ]);
  });
  it('takes nothing that the program does not know', () => {
    expect(details({ 'detail-shoe-size': '43', 'detail-__proto__': 'x' })).toEqual({
      platforms: 'servers',
      machines: '40',
    });
  });
  it('is asked with the why, after all other fields', () => {
    const change = { ...typed, topic: '', 'detail-platforms': '' };
    const fields = (step: Parameters<typeof errorsIn>[0]) =>
      errorsIn(step, change, program, petra).map(({ field }) => field);
    expect(fields('customer')).toEqual([]);
    expect(fields('need')).toEqual([]);
    expect(fields('why')).toEqual(['topic', 'detail-platforms']);
    expect(fields('review')).toEqual(['topic', 'detail-platforms']);
    expect(stepOf({ field: 'detail-platforms', code: 'required' })).toBe('why');
  });
  it('can be typed again to be revised', () => {
    const result = validForm(typed, program, petra);
    if ('errors' in result) throw new Error(JSON.stringify(result.errors));
    expect(typedAgain(result.form)).toMatchObject({
      'detail-platforms': 'servers',
      'detail-machines': '40',
    });
    expect(typedAgain(result.form)).not.toHaveProperty('details');
    expect(validForm(typedAgain(result.form), program, petra)).toEqual(result);
  });
});
