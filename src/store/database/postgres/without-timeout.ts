import { sql } from 'kysely';
import type { Dialect } from '../dialect.ts';
import type { Db } from '../tables.ts';
import { liftLimit } from './answering.ts';

/** In this transaction a statement may take longer than a click's may: it goes through everything. */
export async function unbounded(db: Db, dialect: Dialect): Promise<Db> {
  if (dialect === 'postgres') await sql.raw(liftLimit).execute(db);
  return db;
}

/** Nor does it end while others are waited for between its statements, such as a file. */
export async function unhurried(db: Db): Promise<Db> {
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(db);
  return unbounded(db, 'postgres');
}
