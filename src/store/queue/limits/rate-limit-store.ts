import { Kysely, sql } from 'kysely';
import type { Instant } from '../../../domain/time/instant.ts';

import type { Store } from '../../database/open.ts';
import { memoryDialect } from '../../database/sqlite/sqlite-dialect.ts';
import type { Db } from '../../database/tables.ts';
import { pace } from '../../migrations/008-pace.ts';

/** Where it is written down how much of Teams' limits is used. */
export type Book = Pick<Store, 'db' | 'dialect' | 'transaction'> & {
  /** Before that, all that Teams allows may have been used: nothing is known of it. */
  readonly since?: Instant;
};

/**
 * The book of all instances on a PostgreSQL; on the embedded database, which one process has for
 * itself, one in memory: two writes to the disk a message are saved. A process that starts takes
 * the limits of the seconds before for used up. Only those of the hour begin anew.
 */
export async function rateLimitStore(store: Store): Promise<Book> {
  if (store.dialect === 'postgres') return store;
  const empty = new Kysely<unknown>({ dialect: memoryDialect() });
  await pace(empty, 'sqlite');
  const db = empty as unknown as Db;
  const now = sql<{ at: number }>`select cast(unixepoch('subsec') * 1000 as integer) as at`;
  const since = (await now.execute(db)).rows[0]?.at ?? 0;
  return { db, dialect: 'sqlite', since, transaction: (work) => db.transaction().execute(work) };
}
