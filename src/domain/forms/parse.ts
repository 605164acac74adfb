import type { FieldError } from './field-error.ts';

/** A value of its full type, or everything that is wrong with the inputs it is read from. */
export type Parsed<Value> = { readonly value: Value } | { readonly errors: readonly FieldError[] };

/** What is wrong, if anything is. */
export const errorsOf = (parsed: Parsed<unknown>): readonly FieldError[] =>
  'errors' in parsed ? parsed.errors : [];

/** Reads one value. It gets all inputs, since some rules look at two of them. */
export type ParserOf<Given extends readonly unknown[], Value> = (...given: Given) => Parsed<Value>;

export type ParsersOf<Given extends readonly unknown[]> = Readonly<
  Record<string, ParserOf<Given, unknown>>
>;
export type ValuesOf<Parsers> = {
  readonly [Name in keyof Parsers]: Parsers[Name] extends (...given: never) => Parsed<infer Value>
    ? Value
    : never;
};

/** Reads all values, or tells all errors at once, in the order of the parsers. */
export function parseAll<Given extends readonly unknown[], P extends ParsersOf<Given>>(
  parsers: P,
  ...given: Given
): Parsed<ValuesOf<P>> {
  const values: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const [name, parse] of Object.entries(parsers)) {
    const parsed = parse(...given);
    if ('errors' in parsed) errors.push(...parsed.errors);
    else values[name] = parsed.value;
  }
  return errors.length > 0 ? { errors } : { value: values as ValuesOf<P> };
}
