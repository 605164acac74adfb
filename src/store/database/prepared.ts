import type { Compilable, CompiledQuery } from 'kysely';
import { forAnyLength } from './postgres/any-length.ts';
import { pipelineBehind } from './postgres/pipeline.ts';
import { embeddedBehind } from './sqlite/raw-sqlite.ts';
import type { Db } from './tables.ts';
import { type Item, placesFor, type Template, templateOf, type Value } from './template.ts';

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
  const run = preparedFor<Item, Args, Row>((db, _, ...args) => build(db, ...args), {
    places: build.length - 1,
    list: false,
  });
  return Object.assign((db: Db, ...args: Args) => run(db, [], ...args), {
    send: (db: Db, ...args: Args) => run.send(db, [], ...args),
  });
}

/** The same for a query with many values: they come by name, in one object. */
export function preparedRow<One extends Item, Row>(
  build: (db: Db, values: One) => Compilable<Row>,
): Prepared<[values: One], Row> {
  const run = preparedFor<One, readonly [], Row>((db, [one]) => build(db, one as One), {
    places: 0,
    list: false,
  });
  return Object.assign((db: Db, values: One) => run(db, [values]), {
    send: (db: Db, values: One) => run.send(db, [values]),
  });
}

/**
 * The same for a query about a list: built once for lists of any length where a server has such a form of it, else
 * once for each length. All items have the same keys.
 */
export const preparedList = <One extends Item, Args extends readonly Value[], Row>(
  build: (db: Db, items: readonly One[], ...args: Args) => Compilable<Row>,
): Prepared<[items: readonly One[], ...args: Args], Row> =>
  preparedFor(build, { places: build.length - 2, list: true });

/** A statement for more items than this is built each time it is wanted. */
const mostItems = 64;

function preparedFor<One extends Item, Args extends readonly Value[], Row>(
  build: (db: Db, items: readonly One[], ...args: Args) => Compilable<Row>,
  { places, list }: { readonly places: number; readonly list: boolean },
): Prepared<[items: readonly One[], ...args: Args], Row> {
  type Known = Map<number | 'any', Template<Row> | undefined>;
  const compiled = new WeakMap<object, Known>();
  const make = (db: Db, known: Known, length: number | 'any', items: readonly One[]) => {
    const { named, args } = placesFor(items, places);
    const query = build(db, named, ...(args as unknown as Args)).compile();
    const any = length === 'any' ? forAnyLength(db, query, named) : query;
    const made = any && templateOf(any, named, args);
    known.set(length, made);
    return made;
  };
  const templateFor = (db: Db, items: readonly One[]): Template<Row> | undefined => {
    // A transaction shares the adapter of its database.
    const { adapter } = db.getExecutor();
    const known: Known = compiled.get(adapter) ?? new Map();
    compiled.set(adapter, known);
    if (list && items.length > 0 && !embeddedBehind(adapter)) {
      const any = known.has('any') ? known.get('any') : make(db, known, 'any', items.slice(0, 1));
      if (any) return any;
    }
    if (items.length > mostItems) return undefined;
    return known.get(items.length) ?? make(db, known, items.length, items);
  };
  const filled = (db: Db, items: readonly One[], args: Args): CompiledQuery<Row> => {
    const template = templateFor(db, items);
    if (!template) return build(db, items, ...args).compile();
    return { ...template.query, parameters: template.fill.map((one) => one(items, args)) };
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
