import type { Compilable, CompiledQuery } from 'kysely';
import { embeddedBehind } from './sqlite/raw-sqlite.ts';
import type { Db } from './tables.ts';

type Value = string | number | null;
type Item = Readonly<Record<string, Value>>;
interface Done<Row> {
  readonly rows: Row[];
  readonly changed: number;
}

/**
 * A query that is built and compiled once for each database, then run with other values: building
 * one costs five times what a lookup by key does, and a click makes twenty of them. `build` must
 * use its arguments as values only, and must not look at them.
 */
export function prepared<Args extends readonly Value[], Row>(
  build: (db: Db, ...args: Args) => Compilable<Row>,
): (db: Db, ...args: Args) => Promise<Done<Row>> {
  const run = preparedList<Item, Args, Row>(
    (db, _, ...args) => build(db, ...args),
    build.length - 1,
  );
  return (db, ...args) => run(db, [], ...args);
}

/** The same for a query with many values: they come by name, in one object. */
export function preparedRow<One extends Item, Row>(
  build: (db: Db, values: One) => Compilable<Row>,
): (db: Db, values: One) => Promise<Done<Row>> {
  const run = preparedList<One, readonly [], Row>((db, [one]) => build(db, one as One), 0);
  return (db, values) => run(db, [values]);
}

/** A statement for more items than this is built each time it is wanted. */
const mostItems = 64;

/** The same for a query about a list: built once for each length. All items have the same keys. */
export function preparedList<One extends Item, Args extends readonly Value[], Row>(
  build: (db: Db, items: readonly One[], ...args: Args) => Compilable<Row>,
  places = build.length - 2,
): (db: Db, items: readonly One[], ...args: Args) => Promise<Done<Row>> {
  const compiled = new WeakMap<object, Map<number, Template<Row>>>();
  const templateFor = (db: Db, items: readonly One[]): Template<Row> => {
    // A transaction shares the adapter of its database.
    const { adapter } = db.getExecutor();
    const known = compiled.get(adapter) ?? new Map<number, Template<Row>>();
    compiled.set(adapter, known);
    const found = known.get(items.length);
    if (found) return found;
    const named = items.map((item, at) =>
      Object.fromEntries(Object.keys(item).map((key) => [key, `\u0000${at} ${key}`])),
    ) as unknown as One[];
    const args = Array.from({ length: places }, (_, at) => `\u0000argument ${at}`);
    const made = templateOf(build(db, named, ...(args as unknown as Args)).compile(), named, args);
    known.set(items.length, made);
    return made;
  };
  return async (db, items, ...args) => {
    if (items.length > mostItems) return runOn(db, build(db, items, ...args).compile());
    const { query, fill } = templateFor(db, items);
    return runOn(db, { ...query, parameters: fill.map((one) => one(items, args)) });
  };
}

interface Template<Row> {
  readonly query: CompiledQuery<Row>;
  /** What each parameter is, of the values at hand. */
  readonly fill: readonly ((items: readonly Item[], args: readonly Value[]) => unknown)[];
}

function templateOf<Row>(
  query: CompiledQuery<Row>,
  named: readonly Item[],
  args: readonly string[],
): Template<Row> {
  const where = new Map<unknown, Template<Row>['fill'][number]>();
  for (const [at, item] of named.entries())
    for (const [key, name] of Object.entries(item)) where.set(name, (items) => items[at]?.[key]);
  for (const [at, name] of args.entries()) where.set(name, (_, given) => given[at]);
  return { query, fill: query.parameters.map((value) => where.get(value) ?? (() => value)) };
}

/**
 * The embedded database answers at once, so that nothing can come between: where nobody else is in
 * a transaction the statement needs no place in the line of those who wait for the connection.
 */
async function runOn<Row>(db: Db, query: CompiledQuery<Row>): Promise<Done<Row>> {
  const { adapter, plugins } = db.getExecutor();
  const embedded = embeddedBehind(adapter);
  if (embedded && plugins.length === 0 && (db.isTransaction || !embedded.inTransaction())) {
    const statement = embedded.prepare(query.sql);
    if (statement.reader) return { rows: statement.all(query.parameters) as Row[], changed: 0 };
    return { rows: [], changed: Number(statement.run(query.parameters).changes) };
  }
  const { rows, numAffectedRows } = await db.executeQuery<Row>(query);
  return { rows, changed: Number(numAffectedRows ?? 0n) };
}
