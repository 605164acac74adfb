import { day } from '../../../../domain/forms/day-parsers.ts';
import type { Typed } from '../../../../domain/forms/field.ts';
import type { FieldError } from '../../../../domain/forms/field-error.ts';
import { parseAll } from '../../../../domain/forms/parse.ts';
import {
  needed,
  type Parser,
  type Parsers,
  text,
  wrong,
} from '../../../../domain/forms/parsers.ts';
import { dayOf } from '../../../../domain/time/local-days.ts';

/** The inputs of an order: contract, section 6. */
export const orderInputIds = ['wishedFor', 'reason', 'comment'] as const;

/** A wish lies within these days from today. */
const furthest = 90;

const wishedFor: Parser<string | null> = (inputs, today) => {
  if (!inputs.wishedFor) return { value: null };
  const read = day('wishedFor')(inputs);
  if ('errors' in read) return read;
  const away = dayOf(read.value) - dayOf(today);
  return away < 1 || away > furthest ? wrong('wishedFor', 'not-within-days', furthest) : read;
};

const longest = 1000;

const fields = {
  'summary.ask': { wishedFor, reason: text('reason', longest) },
  'summary.decline': { comment: needed('comment', longest, 'comment-required') },
  'summary.withdraw': {},
} satisfies Readonly<Record<string, Parsers>>;

export type OrderVerb = keyof typeof fields;
export const orderVerbs = Object.keys(fields) as OrderVerb[];

/** What somebody wants of an order. */
export type OrderCommand =
  | {
      readonly verb: 'summary.ask';
      readonly wishedFor: string | null;
      readonly reason: string | null;
    }
  | { readonly verb: 'summary.decline'; readonly comment: string }
  | { readonly verb: 'summary.withdraw' };

export type OrderCommandOf<Verb> = Extract<OrderCommand, { readonly verb: Verb }>;

interface Wrong<Verb> {
  readonly verb: Verb;
  readonly errors: readonly FieldError[];
}

/** `decide` tells what is wrong to those only who may do it. */
export type ParsedOrderCommand = OrderCommand | Wrong<OrderVerb>;

/** `today` is the date where the person is. */
export function parseOrder<Verb extends OrderVerb>(
  verb: Verb,
  inputs: Typed,
  today: string,
): OrderCommandOf<Verb> | Wrong<Verb> {
  const parsers: Parsers = fields[verb];
  const parsed = parseAll(parsers, inputs, today);
  if ('errors' in parsed) return { verb, errors: parsed.errors };
  return { verb, ...parsed.value } as OrderCommandOf<Verb>;
}
