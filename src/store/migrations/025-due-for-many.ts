import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/** What is due first of all requests of a company, and of a region, however many there are. */
export async function dueForMany(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // On a table that is full already it takes longer than a statement may.
  if (dialect === 'postgres') await run('set local statement_timeout = 0');
  for (const [name, column] of [
    ['request_of_company_due', 'partner_id'],
    ['request_of_region_due', 'customer_region'],
  ])
    await run(
      `create index ${name} on request (${column}, due_at, number) where due_at < 8640000000000000`,
    );
}
