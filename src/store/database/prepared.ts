import type { Compilable, CompiledQuery } from 'kysely';
import { pipelineBehind } from './postgres/pipeline.ts';
import { embeddedBehind } from './sqlite/raw-sqlite.ts';
import type { Db } from './tables.ts';

type Value = string | number | null;
type Item = Readonly<Record<string, Value>>;

/** A statement that is ready to be run. */
export interface Prepared<Args extends readonly unknown[], Row> {
  (db: Db, ...args: Args): Promise<Done<Row>>;
  /**
   * The same for a write in a transaction whose answer nobody needs: on a server the work goes on without it. Where it
   * fails the transaction does, at its end.
   */
  readonly send: (db: Db, ...args: Args) => Promise<void>;
}

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
): Prepared<Args, Row> {
  const run = preparedList<Item, Args, Row>(
    (db, _, ...args) => build(db, ...args),
    build.length - 1,
  );
  return Object.assign((db: Db, ...args: Args) => run(db, [], ...args), {
    send: (db: Db, ...args: Args) => run.send(db, [], ...args),
  });
}

/** The same for a query with many values: they come by name, in one object. */
export function preparedRow<One extends Item, Row>(
  build: (db: Db, values: One) => Compilable<Row>,
): Prepared<[values: One], Row> {
  const run = preparedList<One, readonly [], Row>((db, [one]) => build(db, one as One), 0);
  return Object.assign((db: Db, values: One) => run(db, [values]), {
    send: (db: Db, values: One) => run.send(db, [values]),
  });
}

/** A statement for more items than this is built each time it is wanted. */
const mostItems = 64;

/** The same for a query about a list: built once for each length. All items have the same keys. */
export function preparedList<One extends Item, Args extends readonly Value[], Row>(
  build: (db: Db, items: readonly One[], ...args: Args) => Compilable<Row>,
  places = build.length - 2,
): Prepared<[items: readonly One[], ...args: Args], Row> {
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
  const filled = (db: Db, items: readonly One[], args: Args): CompiledQuery<Row> => {
    if (items.length > mostItems) return build(db, items, ...args).compile();
    const { query, fill } = templateFor(db, items);
    return { ...query, parameters: fill.map((one) => one(items, args)) };
  };
  return Object.assign(
    (db: Db, items: readonly One[], ...args: Args) => runOn(db, filled(db, items, args)),
    {
      async send(db: Db, items: readonly One[], ...args: Args): Promise<void> {
        const query = filled(db, items, args);
        const leave = pipelineBehind(db)?.leave;
        if (leave) leave(query);
        else await runOn(db, query);
      },
    },
  );
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
  // Asked for past kysely it goes out before anything that is asked for later.
  const pipeline = pipelineBehind(db);
  const { rows, numAffectedRows } = await (pipeline?.ask(query) ?? db.executeQuery<Row>(query));
  return { rows, changed: Number(numAffectedRows ?? 0n) };
}
