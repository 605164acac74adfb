import { dayIn } from '../../../domain/forms/day.ts';
import { type ErrorCode, tooLong } from '../../../domain/forms/field-error.ts';
import type { Parsed, ParserOf, ParsersOf } from '../../../domain/forms/parse.ts';
import { copiedGuid, isGuid } from '../../../domain/guid.ts';
import { isAddress } from '../../../domain/people/address.ts';
import type { Mail } from '../../../domain/people/people.ts';
import { digitsOf } from '../../requests/domain/form/whole-number.ts';
import { isServiceCode, type ServiceCode, serviceCodes } from './workloads.ts';

/** What a card has sent, by the ids of its inputs: text, trimmed, nothing that is empty. */
export type CustomerInputs = Readonly<Partial<Record<string, string>>>;

/** Reads one value; `today` is the date where the writer is. */
export type Parser<Value> = ParserOf<[inputs: CustomerInputs, today: string], Value>;
export type Parsers = ParsersOf<[inputs: CustomerInputs, today: string]>;

export const wrong = (field: string, code: ErrorCode, most?: number) => ({
  errors: [{ field, code, ...(most === undefined ? {} : { most }) }],
});

/** A text; empty: null. */
export const text =
  (field: string, most: number): Parser<string | null> =>
  (inputs) => {
    const value = inputs[field] ?? null;
    return value === null ? { value } : fitting(field, value, most);
  };

export const needed =
  (field: string, most: number, missing: ErrorCode = 'required'): Parser<string> =>
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
  (field: string): Parser<boolean> =>
  (inputs) => ({ value: inputs[field] === 'true' });

/** A box without which nothing goes on. */
export const mustTick =
  (field: string): Parser<true> =>
  (inputs) =>
    inputs[field] === 'true' ? { value: true } : wrong(field, 'required');

export const oneOf =
  <Choice extends string>(field: string, choices: readonly Choice[]): Parser<Choice> =>
  (inputs) => {
    const value = choices.find((choice) => choice === inputs[field]);
    if (value !== undefined) return { value };
    return wrong(field, inputs[field] ? 'not-in-list' : 'required');
  };

/** The same where nothing may be chosen. */
export const maybeOneOf =
  <Choice extends string>(field: string, choices: readonly Choice[]): Parser<Choice | null> =>
  (inputs, today) =>
    inputs[field] ? oneOf(field, choices)(inputs, today) : { value: null };

/** A day that is not after today. */
export const pastDay =
  (field: string): Parser<string> =>
  (inputs, today) => {
    const typed = inputs[field];
    if (!typed) return wrong(field, 'required');
    const value = dayIn(typed);
    if (!value) return wrong(field, 'not-a-date');
    return value > today ? wrong(field, 'in-the-future') : { value };
  };

export const maybePastDay =
  (field: string): Parser<string | null> =>
  (inputs, today) =>
    inputs[field] ? pastDay(field)(inputs, today) : { value: null };

/** A GUID as somebody copied it, in lower case. */
export const tenantGuid =
  (field: string): Parser<string> =>
  (inputs) => {
    const value = copiedGuid(inputs[field] ?? '');
    if (isGuid(value)) return { value };
    return wrong(field, inputs[field] ? 'not-a-guid' : 'required');
  };

/** A whole number of these bounds, however its groups are written. */
export const count =
  (field: string, least: number, most: number): Parser<number> =>
  (inputs) => {
    const typed = inputs[field];
    if (!typed) return wrong(field, 'required');
    const digits = digitsOf(typed);
    const value = Number(digits);
    return digits === undefined || value < least || value > most
      ? wrong(field, 'not-a-number-between', most)
      : { value };
  };

export const serviceCode =
  (field: string): Parser<ServiceCode> =>
  (inputs) => {
    const value = inputs[field] ?? '';
    return isServiceCode(value) ? { value } : wrong(field, value ? 'not-in-list' : 'required');
  };

/** Several codes, as a choice of several gives them; each once, in the order of the playbook. */
export const codes =
  (field: string): Parser<readonly ServiceCode[]> =>
  (inputs) => {
    const typed = (inputs[field] ?? '').split(/[,;\s]+/).filter(Boolean);
    if (typed.length === 0) return wrong(field, 'required');
    if (!typed.every(isServiceCode)) return wrong(field, 'not-in-list');
    return { value: serviceCodes.filter((one) => typed.includes(one)) };
  };

/** Addresses, with blanks, commas or lines between them. */
export const mails =
  (field: string, least: number, most: number): Parser<readonly Mail[]> =>
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
