import { expect } from '@jest/globals';
import type {
  FieldId,
  FormInput,
} from '../../../../../src/features/requests/domain/form/fields/fields.ts';
import { validForm } from '../../../../../src/features/requests/domain/form/validate-form.ts';
import { customer, need, why } from '../../../../support/samples/form.ts';
import { program } from '../../../../support/samples/program.ts';

export const petra = 'petra@contoso.example';
export const typed: FormInput = { ...customer, ...need, ...why };
export const validated = (change: FormInput) => validForm({ ...typed, ...change }, program, petra);

export const errors = (change: FormInput) => {
  const result = validated(change);
  return 'errors' in result ? result.errors : [];
};

export const right = (field: FieldId, value: string) =>
  expect(errors({ [field]: value })).toEqual([]);

export const wrong = (field: FieldId, value: string, code: string) =>
  expect(errors({ [field]: value })).toEqual([{ field, code }]);
