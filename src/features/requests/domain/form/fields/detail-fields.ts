import { z } from 'zod';
import { code, type Field } from '../../../../../domain/forms/field.ts';
import {
  type DetailField,
  type Program,
  workloadOf,
} from '../../../../../domain/program/program.ts';
import { type DetailId, detailId, type FormInput } from './fields.ts';

/** The most characters of a workload's own text field. */
export const longestDetail = 200;

const number = z.string().regex(/^\d{1,9}$/, code('not-a-number'));

/** The chosen workload's own fields, as the program file has them. */
export const detailsOf = (program: Program, typed: FormInput): readonly DetailField[] =>
  workloadOf(program, typed.workload ?? '')?.details ?? [];

/** A workload's own field as a row of the form. */
export const detailRow = ({
  id,
  kind,
  label,
  required,
  choices,
}: DetailField): Field<unknown> & { readonly id: DetailId } => ({
  id: detailId(id),
  input: kind,
  label,
  required,
  ...(kind === 'text' ? { longest: longestDetail } : {}),
  ...(kind === 'number' ? { hint: 'hint.number', rule: () => number } : {}),
  ...(kind === 'choice' ? { choices: { own: choices } } : {}),
  ...(kind === 'choice' && !required ? { none: 'choice.none' } : {}),
});
