import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/**
 * The indexes of lists in which an offer waits for the SME, and a proposal for the partner, as
 * lists.ts asks. Those without them stay, for a version that still runs beside this one.
 */
export async function offers(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  // On a table that is full already it takes longer than a statement may.
  if (dialect === 'postgres') await sql`set local statement_timeout = 0`.execute(db);
  const first = (states: string) => `(case when state in (${states}) then 0 else 1 end)`;
  const forPartner = first(`'proposed', 'returned', 'onboarding'`);
  for (const index of [
    `request_mine_first on request (requester, ${forPartner}, number desc)`,
    `request_of_company_first on request (partner_id, ${forPartner}, number desc)`,
    `request_of_sme_first on request
       (sme, ${first(`'offered', 'assigned', 'onboarding', 'engaged'`)}, number)
       where sme is not null`,
  ])
    await sql.raw(`create index ${index}`).execute(db);
}
