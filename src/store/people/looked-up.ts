import type { Selectable } from 'kysely';
import { type Pipeline, pipelineBehind } from '../database/postgres/pipeline.ts';
import { preparedList } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import type { PersonTable } from './people-tables.ts';

export type StoredPerson = Selectable<PersonTable>;

/** By id or address, those who have been looked up. */
type LookedUp = Map<string, Promise<readonly StoredPerson[]>>;

const lookedUp = new WeakMap<Pipeline, LookedUp>();

/**
 * In a transaction on a server: looks up everybody of these ids and addresses by one statement, beside what
 * else is asked for just now. Until the returned function is called those who ask for one of them go to
 * the server no more; in between nobody may change a person. The embedded database answers at once.
 */
export function lookUpPeople(db: Db, keys: Iterable<string>): () => void {
  const pipeline = pipelineBehind(db);
  if (!pipeline) return () => undefined;
  const known: LookedUp = lookedUp.get(pipeline) ?? new Map();
  lookedUp.set(pipeline, known);
  const asked = [...new Set(keys)].filter((key) => !known.has(key)).toSorted();
  if (asked.length > 0) {
    const found = rowsOf(db, asked);
    for (const key of asked) {
      const theirs = found.then((rows) => rows.filter((row) => row.id === key || row.mail === key));
      // Told to those who ask for it.
      theirs.catch(() => undefined);
      known.set(key, theirs);
    }
    // A person found by an address is known by their id as well.
    found.then(
      (rows) => {
        for (const row of rows) known.set(row.id, Promise.resolve([row]));
      },
      () => undefined,
    );
  }
  return () => void lookedUp.delete(pipeline);
}

/** The people of this id or address, where they were looked up; else undefined. */
export function foundBy(db: Db, key: string): Promise<readonly StoredPerson[]> | undefined {
  const pipeline = pipelineBehind(db);
  return pipeline && lookedUp.get(pipeline)?.get(key);
}

async function rowsOf(db: Db, keys: readonly string[]): Promise<readonly StoredPerson[]> {
  const { rows } = await withKeys(
    db,
    keys.map((key) => ({ key })),
  );
  return rows;
}

const withKeys = preparedList((db, keys: readonly { readonly key: string }[]) => {
  const all = keys.map(({ key }) => key);
  return db
    .selectFrom('person')
    .selectAll()
    .where((row) => row.or([row('id', 'in', all), row('mail', 'in', all)]));
});
