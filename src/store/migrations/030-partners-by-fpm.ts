import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/**
 * The index by which is found what of a partner's requests is with another FPM, as the requests' elsewhere.ts asks: few of very
 * many. It is written when a request begins and when it is handed over.
 */
export async function partnersByFpm(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // On a table that is full already it takes longer than a statement may.
  if (dialect === 'postgres') await run('set local statement_timeout = 0');
  await run('create index request_partner_fpm on request (partner_id, fpm, number)');
}
