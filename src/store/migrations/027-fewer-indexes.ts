import { type Kysely, sql } from 'kysely';

/**
 * What only lists in an order of earlier versions used: each change of a request wrote to them, too. The lists of a version
 * that still runs beside this one sort what they find.
 */
const unused = [
  'request_mine',
  'request_of_company',
  'request_of_fpm',
  'request_of_sme',
  'request_of_sme_first',
  'request_for_team',
];

export async function fewerIndexes(db: Kysely<unknown>): Promise<void> {
  for (const index of unused) await sql.raw(`drop index ${index}`).execute(db);
}
