import { isAddress } from '../people/address.ts';
import type { Mail } from '../people/people.ts';
import { digitsOf } from './digits.ts';
import type { Typed } from './field.ts';
import { type ErrorCode, tooLong } from './field-error.ts';
import type { Parsed, ParserOf, ParsersOf } from './parse.ts';

/** Reads one value; `today` is the date where the writer is. */
export type Parser<Value> = ParserOf<[inputs: Typed, today: string], Value>;
export type Parsers = ParsersOf<[inputs: Typed, today: string]>;

/** The same where no date matters. */
export type UndatedParser<Value> = ParserOf<[inputs: Typed], Value>;
export type UndatedParsers = ParsersOf<[inputs: Typed]>;

/** `most` is the number that the sentence of the code names, where it names one. */
export const wrong = (field: string, code: ErrorCode, most?: number) => ({
  errors: [{ field, code, ...(most === undefined ? {} : { most }) }],
});

/** A text; empty: null. */
export const text =
  (field: string, most: number): UndatedParser<string | null> =>
  (inputs) => {
    const value = inputs[field] ?? null;
    return value === null ? { value } : fitting(field, value, most);
  };

/** `missing`: the sentence for an empty input, where "required" is not clear enough. */
export const needed =
  (field: string, most: number, missing: ErrorCode = 'required'): UndatedParser<string> =>
  (inputs) => {
    const value = inputs[field];
    if (!value) return wrong(field, missing);
    return fitting(field, value, most);
  };

function fitting(field: string, value: string, most: number): Parsed<string> {
  const long = tooLong(field, value, most);
  return long ? { errors: [long] } : { value };
}

export const ticked =
  (field: string): UndatedParser<boolean> =>
  (inputs) => ({ value: inputs[field] === 'true' });

/** A box without which nothing goes on. */
export const mustTick =
  (field: string): UndatedParser<true> =>
  (inputs) =>
    inputs[field] === 'true' ? { value: true } : wrong(field, 'required');

/** `unknown`: the sentence for what is not one of the choices. */
export const oneOf =
  <Choice extends string | number>(
    field: string,
    choices: readonly Choice[],
    unknown: ErrorCode = 'not-in-list',
  ): UndatedParser<Choice> =>
  (inputs) => {
    const value = choices.find((choice) => String(choice) === inputs[field]);
    if (value !== undefined) return { value };
    return wrong(field, inputs[field] ? unknown : 'required');
  };

/** The same where nothing may be chosen. */
export const maybeOneOf =
  <Choice extends string>(
    field: string,
    choices: readonly Choice[],
  ): UndatedParser<Choice | null> =>
  (inputs) =>
    inputs[field] ? oneOf(field, choices)(inputs) : { value: null };

/** A whole number of these bounds, however its groups are written. */
export const count =
  (field: string, least: number, most: number): UndatedParser<number> =>
  (inputs) => {
    const typed = inputs[field];
    if (!typed) return wrong(field, 'required');
    const digits = digitsOf(typed);
    const value = Number(digits);
    return digits === undefined || value < least || value > most
      ? wrong(field, 'not-a-number-between', most)
      : { value };
  };

/** Addresses, with blanks, commas or lines between them. */
export const mails =
  (field: string, least: number, most: number): UndatedParser<readonly Mail[]> =>
  (inputs) => {
    const typed = (inputs[field] ?? '')
      .toLowerCase()
      .split(/[,;\s]+/)
      .filter(Boolean);
    const value = [...new Set(typed)];
    if (value.length < least) return wrong(field, 'required');
    if (!value.every(isAddress)) return wrong(field, 'not-an-email');
    return value.length > most ? wrong(field, 'too-many-people', most) : { value };
  };
