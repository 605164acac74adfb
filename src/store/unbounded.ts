import { sql } from 'kysely';
import type { Dialect } from './migrations.ts';
import type { Db } from './tables.ts';

/** In this transaction a statement may take longer than a click's may: it goes through everything. */
export async function unbounded(db: Db, dialect: Dialect): Promise<Db> {
  if (dialect === 'postgres') await sql`set local statement_timeout = 0`.execute(db);
  return db;
}
