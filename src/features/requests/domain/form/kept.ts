import { type FieldError, farTooLong } from '../../../../domain/forms/field-error.ts';
import type { Program } from '../../../../domain/program/program.ts';
import { longestDetail } from './fields/detail-fields.ts';
import { detailId, type FormInput, fieldIds, formFields } from './fields/fields.ts';

/** Without a limit of its own a field takes an address, a number or an entry of a list. */
const usual = 254;
/** A text up to this many times its limit is kept, so that its author can shorten it; more was not typed by hand. */
const times = 5;

/**
 * Keeps only the form's own fields, and those of the program's workloads: a client can send anything.
 * What is far too long is not kept, and is an error.
 */
export function kept(
  entered: FormInput,
  program: Program,
): { readonly typed: FormInput; readonly errors: readonly FieldError[] } {
  const limits = new Map<string, number>([
    ...fieldIds.map((id) => [id, limitOf(id)] as const),
    ...program.workloads.flatMap(({ details }) =>
      details.map(({ id }) => [detailId(id), longestDetail] as const),
    ),
  ]);
  const own = Object.entries(entered).filter(([field]) => limits.has(field));
  const most = (field: string): number => limits.get(field) ?? usual;
  const isFar = ([field, value = '']: readonly [string, string | undefined]): boolean =>
    isTooFar(value, most(field));
  return {
    typed: Object.fromEntries(own.filter((one) => !isFar(one))),
    errors: own.filter(isFar).map(([field, value = '']) => farTooLong(field, value, most(field))),
  };
}

/** Whether a text is so far over its limit that it is not kept to be shortened. */
export const isTooFar = (text: string, most: number): boolean => text.length > most * times;

const limitOf = (field: string): number =>
  formFields.find(({ id }) => id === field)?.longest ?? usual;
