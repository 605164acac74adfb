import { digitsOf } from '../../../../domain/forms/digits.ts';
import type { Program } from '../../../../domain/program/program.ts';
import { detailRow, detailsOf } from './fields/detail-fields.ts';
import { type FormInput, formFields } from './fields/fields.ts';

/**
 * What was typed with its whole numbers as digits alone: people write “1.200”, “1,200” or “1 200”, by
 * their language. Where a whole number is asked for that cannot mean anything else.
 */
export function ungrouped(typed: FormInput, program: Program): FormInput {
  const fields = [...formFields, ...detailsOf(program, typed).map(detailRow)];
  const meant = fields.flatMap(({ id, input }) => {
    const digits = input === 'number' ? digitsOf(typed[id] ?? '') : undefined;
    return digits === undefined ? [] : [[id, digits]];
  });
  return meant.length > 0 ? { ...typed, ...Object.fromEntries(meant) } : typed;
}
