import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/** A form in which an ended request is taken up again becomes a request of its own. */
export async function draftsAgain(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const big = dialect === 'sqlite' ? 'integer' : 'bigint';
  await sql.raw(`alter table draft add column again ${big} not null default 0`).execute(db);
}
