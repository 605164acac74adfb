import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/**
 * By which id the channel knows a person: cards refresh themselves for those whom they name. And
 * the orders in which a search goes through what an FPM and an SME may see.
 */
export async function channelUsers(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  // In the migration's transaction: on a table that is full already it takes more than 10 s.
  if (dialect === 'postgres') await sql`set local statement_timeout = 0`.execute(db);
  await sql.raw('alter table person add column user_id text').execute(db);
  for (const index of [
    'request_fpm_newest on request (fpm, number)',
    'request_sme_newest on request (sme, number) where sme is not null',
  ])
    await sql.raw(`create index ${index}`).execute(db);
}
