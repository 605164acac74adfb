import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/** The indexes by which a company's requests are listed and searched, as lists.ts and search.ts ask. */
export async function companyLists(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  // On a table that is full already it takes longer than a statement may.
  if (dialect === 'postgres') await sql`set local statement_timeout = 0`.execute(db);
  for (const index of [
    `request_of_company on request
       (partner_id, (case when state in ('returned', 'onboarding') then 0 else 1 end), number desc)`,
    'request_company_newest on request (partner_id, number)',
  ])
    await sql.raw(`create index ${index}`).execute(db);
}
