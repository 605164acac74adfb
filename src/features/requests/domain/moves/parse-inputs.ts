import { dayIn } from '../../../../domain/forms/day.ts';
import { type FieldError, tooLong } from '../../../../domain/forms/field-error.ts';
import type { Parsed, ParserOf, ParsersOf } from '../../../../domain/forms/parse.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import { type Inputs, longestComment } from '../form/decision-inputs.ts';

/** Reads one value from the inputs of a card. */
export type Parser<Value> = ParserOf<[inputs: Inputs], Value>;
export type Parsers = ParsersOf<[inputs: Inputs]>;

export const errorsOf = (parsed: Parsed<unknown>): readonly FieldError[] =>
  'errors' in parsed ? parsed.errors : [];

type InputId = keyof Inputs;

export const optional =
  (field: InputId): Parser<string | null> =>
  (inputs) =>
    fits(field, inputs[field] ?? null);

/** `missing`: the sentence for an empty input, where "required" is not clear enough. */
export const required =
  (field: InputId, missing: FieldError['code'] = 'required'): Parser<string> =>
  (inputs) => {
    const text = inputs[field];
    return text ? fits(field, text) : wrong(field, missing);
  };

export const oneOf =
  <Choice extends string | number>(field: InputId, choices: readonly Choice[]): Parser<Choice> =>
  (inputs) => {
    const value = choices.find((choice) => String(choice) === inputs[field]);
    return value === undefined ? wrong(field, 'required') : { value };
  };

export const mail =
  (field: InputId): Parser<Mail> =>
  (inputs) => {
    const text = inputs[field];
    return text ? { value: text.toLowerCase() } : wrong(field, 'required');
  };

export const checked =
  (field: InputId): Parser<boolean> =>
  (inputs) => ({ value: inputs[field] === 'true' });

/** Two ISO dates; a period may end on the day it begins. */
export const period = {
  startDate: day('startDate'),
  endDate: (inputs) => {
    const start = day('startDate')(inputs);
    const end = day('endDate')(inputs);
    if ('errors' in start || 'errors' in end) return end;
    return end.value < start.value ? wrong('endDate', 'end-before-start') : end;
  },
} satisfies Readonly<Record<'startDate' | 'endDate', Parser<string>>>;

/** An ISO date. */
export function day(field: 'startDate' | 'endDate'): Parser<string> {
  return (inputs) => {
    const text = inputs[field];
    if (!text) return wrong(field, 'required');
    const date = dayIn(text);
    return date ? { value: date } : wrong(field, 'not-a-date');
  };
}

const wrong = (field: InputId, code: FieldError['code']) => ({ errors: [{ field, code }] });

/** Every text beside a decision has the same limit. */
function fits<Text extends string | null>(field: InputId, value: Text): Parsed<Text> {
  const long = value !== null && tooLong(field, value, longestComment);
  return long ? { errors: [long] } : { value };
}
