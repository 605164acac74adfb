import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './tables.ts';

type Value = string | number | null;

/**
 * A query that is built and compiled once for each database, then run with other values: building
 * one costs five times what a lookup by key does, and a click makes twenty of them. `build` must
 * use its arguments as values only, and must not look at them.
 */
export function prepared<Args extends readonly Value[], Row>(
  build: (db: Db, ...args: Args) => Compilable<Row>,
): (db: Db, ...args: Args) => Promise<{ rows: Row[]; changed: number }> {
  const compiled = new WeakMap<object, CompiledQuery<Row>>();
  const places = Array.from({ length: build.length - 1 }, (_, at) => `\u0000argument ${at}`);
  return async (db, ...args) => {
    // A transaction shares the adapter of its database.
    const { adapter } = db.getExecutor();
    const query = compiled.get(adapter) ?? build(db, ...(places as unknown as Args)).compile();
    compiled.set(adapter, query);
    const parameters = query.parameters.map((value) => {
      const at = places.indexOf(String(value));
      return at < 0 ? value : args[at];
    });
    const { rows, numAffectedRows } = await db.executeQuery<Row>({ ...query, parameters });
    return { rows, changed: Number(numAffectedRows ?? 0n) };
  };
}
