import type { CompiledQuery } from 'kysely';

export type Value = string | number | null;
export type Item = Readonly<Record<string, Value>>;

/** What a parameter is, of the values at hand. */
type Fill = (items: readonly Item[], args: readonly Value[]) => unknown;

/** A query that was compiled with names in the place of its values. */
export interface Template<Row> {
  readonly query: CompiledQuery<Row>;
  readonly fill: readonly Fill[];
}

/** A parameter that is made of all items; `one` are the names of what it wants of each. */
export class OfAll {
  readonly one: Readonly<Record<string, unknown>>;
  readonly made: (all: readonly Readonly<Record<string, unknown>>[]) => unknown;

  constructor(one: OfAll['one'], made: OfAll['made']) {
    this.one = one;
    this.made = made;
  }
}

/** Names for the values of these items, and for as many arguments. */
export function placesFor<One extends Item>(
  items: readonly One[],
  places: number,
): { named: One[]; args: string[] } {
  const named = items.map((item, at) =>
    Object.fromEntries(Object.keys(item).map((key) => [key, `\u0000${at} ${key}`])),
  ) as unknown as One[];
  return { named, args: Array.from({ length: places }, (_, at) => `\u0000argument ${at}`) };
}

export function templateOf<Row>(
  query: CompiledQuery<Row>,
  named: readonly Item[],
  args: readonly string[],
): Template<Row> {
  const where = new Map<unknown, Fill>();
  for (const [at, item] of named.entries())
    for (const [key, name] of Object.entries(item)) where.set(name, (items) => items[at]?.[key]);
  for (const [at, name] of args.entries()) where.set(name, (_, given) => given[at]);
  const one = (value: unknown): Fill => where.get(value) ?? (() => value);
  const all = ({ one: wanted, made }: OfAll): Fill => {
    const columns = Object.entries(wanted).map(([column, value]) => [column, one(value)] as const);
    return (items, given) =>
      made(
        items.map((item) =>
          Object.fromEntries(columns.map(([column, fill]) => [column, fill([item], given)])),
        ),
      );
  };
  return {
    query,
    fill: query.parameters.map((value) => (value instanceof OfAll ? all(value) : one(value))),
  };
}
