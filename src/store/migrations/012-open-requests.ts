import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/** The index by which open requests are found that nobody holds, as the requests' holders.ts asks. */
export async function openRequests(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  // On a table that is full already it takes longer than a statement may.
  if (dialect === 'postgres') await sql`set local statement_timeout = 0`.execute(db);
  await sql
    .raw(
      `create index request_open on request (number, fpm, sme, partner_id, state)
       where case when state not in ('closed', 'denied', 'withdrawn', 'refused')
         then 1 else 0 end = 1`,
    )
    .execute(db);
}
