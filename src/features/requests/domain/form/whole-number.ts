import type { Program } from '../../../../domain/program/program.ts';
import { detailId, type FormInput } from './fields.ts';
import { detailsOf } from './validate-form.ts';

const grouped = /^[1-9]\d{0,2}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*$/u;

/**
 * What was typed with its whole numbers as digits alone: people write “1.200”, “1,200” or “1 200”, by
 * their language. Where a whole number is asked for that cannot mean anything else.
 */
export function ungrouped(typed: FormInput, program: Program): FormInput {
  const numbers = detailsOf(program, typed).filter(({ kind }) => kind === 'number');
  const fields = ['seatCount', ...numbers.map(({ id }) => detailId(id))] as const;
  const meant = fields.flatMap((field) => {
    const value = typed[field];
    return value && grouped.test(value) ? [[field, value.replaceAll(/\D/g, '')]] : [];
  });
  return meant.length > 0 ? { ...typed, ...Object.fromEntries(meant) } : typed;
}
