import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/** Whether the directory shows an address for mail of a person; known from the next answer on. */
export async function directoryMail(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const type = dialect === 'sqlite' ? 'integer' : 'bigint';
  await sql.raw(`alter table directory_person add column has_mail ${type}`).execute(db);
}
