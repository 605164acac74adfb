import { z } from 'zod';
import type { InEachLanguage } from '../people/people.ts';
import { type ErrorCode, errorCodes, type FieldError, tooLong } from './field-error.ts';

/** What a form holds, by the ids of its fields, right or wrong. */
export type Typed = Readonly<Partial<Record<string, string>>>;

/** Words that the program file has in each language; all other words have a key. */
export type OwnWords = InEachLanguage;

/** What erasure does with a value that somebody typed: `erase.ts` reads this. */
export type Personal = 'words' | 'address' | 'all';

/** The entries of a list. They differ in where their titles come from. */
export type Choices<Facts> =
  /** Always the same; the key of a title is `<words>.<value>`. */
  | { readonly words: string; readonly values: readonly string[] }
  /** The program gives them, and the card knows how it writes such a value. */
  | {
      readonly titles: 'deliveryTeam' | 'language' | 'partner' | 'person' | 'workload';
      valuesIn(facts: Facts): readonly string[];
    }
  /** The program gives them with their words. */
  | { readonly own: readonly { readonly value: string; readonly label: OwnWords }[] };

/** One field of a form: everything that is known about it. */
export interface Field<Facts> {
  readonly id: string;
  readonly input: 'choice' | 'choices' | 'email' | 'lines' | 'number' | 'text';
  /** A key, or the words. */
  readonly label: string | OwnWords;
  /** A key. */
  readonly hint?: string;
  readonly required: boolean;
  /** The most characters. */
  readonly longest?: number;
  /** Only for `choice`, and for `choices`: several of them, typed with commas between. */
  readonly choices?: Choices<Facts>;
  /** The key of the entry that chooses nothing. */
  readonly none?: string;
  /** The key of the entry for somebody who misses an entry; it is never right. */
  readonly missing?: string;
  /** What a value must be, and what becomes of it. Without it a choice must be one of the list. */
  rule?(typed: Typed, facts: Facts): z.ZodType;
  /** Without it the field is always asked. */
  isAsked?(typed: Typed): boolean;
  /** What a new form starts with. */
  start?(facts: Facts): string | null | undefined;
  /** Without it nothing of the value is erased, except names and addresses within it. */
  readonly personal?: Personal;
}

/** A code as the message of a zod rule. */
export const code = (one: ErrorCode): string => one;

/** What is typed must be one of these. */
const anyOf = (values: readonly string[]) =>
  z.string().refine((value) => values.includes(value), code('not-in-list'));

/** What is typed must be some of these, with commas between; what is kept has each once. */
export const someOf = <Value extends string>(values: readonly Value[]) =>
  z
    .string()
    .transform((typed) => [...new Set(chosenIn(typed))])
    .refine((chosen) => chosen.length > 0, code('required'))
    .refine((chosen) => chosen.every((one) => values.some((v) => v === one)), code('not-in-list'))
    .transform((chosen) => values.filter((value) => chosen.includes(value)));

/** The values that a client sends for several choices. */
export const chosenIn = (typed: string): string[] =>
  typed
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

export function valuesOf<Facts>(choices: Choices<Facts>, facts: Facts): readonly string[] {
  if ('values' in choices) return choices.values;
  return 'own' in choices ? choices.own.map(({ value }) => value) : choices.valuesIn(facts);
}

/** The value of a field as it is kept, null for nothing; or what is wrong with it. */
export function parseField<Facts>(
  field: Field<Facts>,
  typed: Typed,
  facts: Facts,
): { readonly value: unknown } | { readonly error: FieldError } {
  const { id, longest } = field;
  if (!isAsked(field, typed)) return { value: null };
  const value = typed[id] ?? '';
  if (value === '')
    return field.required ? { error: { field: id, code: 'required' } } : { value: null };
  const long = longest !== undefined && tooLong(id, value, longest);
  if (long) return { error: long };
  const { choices } = field;
  const rule = field.rule?.(typed, facts) ?? (choices && anyOf(valuesOf(choices, facts)));
  if (!rule) return { value };
  const parsed = rule.safeParse(value);
  return parsed.success
    ? { value: parsed.data }
    : { error: { field: id, code: codeOf(parsed.error) } };
}

export const isAsked = <Facts>(field: Field<Facts>, typed: Typed): boolean =>
  field.isAsked?.(typed) ?? true;

function codeOf({ issues }: z.ZodError): ErrorCode {
  const found = errorCodes.find((one) => one === issues[0]?.message);
  if (!found) throw new Error(`a rule has no code: ${issues[0]?.message}`);
  return found;
}
