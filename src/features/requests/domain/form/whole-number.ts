import type { Program } from '../../../../domain/program/program.ts';
import { detailRow, detailsOf } from './detail-fields.ts';
import { type FormInput, rows } from './fields.ts';

const grouped = /^[1-9]\d{0,2}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*$/u;

/**
 * What was typed with its whole numbers as digits alone: people write “1.200”, “1,200” or “1 200”, by
 * their language. Where a whole number is asked for that cannot mean anything else.
 */
export function ungrouped(typed: FormInput, program: Program): FormInput {
  const fields = [...rows, ...detailsOf(program, typed).map(detailRow)];
  const meant = fields.flatMap(({ id, input }) => {
    const value = typed[id];
    const isMeant = input === 'number' && value && grouped.test(value);
    return isMeant ? [[id, value.replaceAll(/\D/g, '')]] : [];
  });
  return meant.length > 0 ? { ...typed, ...Object.fromEntries(meant) } : typed;
}
