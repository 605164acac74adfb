import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/**
 * An index that holds a request's state is written at each step of it. What waits for the partner is little, and has an
 * index of its own; the rest of their lists is read from the indexes by number, which no step changes. Of a region only those that have one.
 */
export async function listsInTwoParts(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // On a table that is full already an index takes longer than a statement may.
  if (dialect === 'postgres') await run('set local statement_timeout = 0');
  for (const [name, column] of [
    ['request_mine_waiting', 'requester'],
    ['request_of_company_waiting', 'partner_id'],
  ])
    await run(
      `create index ${name} on request (${column}, number)
         where state in ('proposed', 'returned', 'onboarding')`,
    );
  for (const index of unused) await run(`drop index ${index}`);
  await run(
    `create index request_of_region_due on request (customer_region, due_at, number)
       where due_at < 8640000000000000 and customer_region is not null`,
  );
}

/** The lists of a version that still runs beside this one sort what they find. */
const unused = [
  'request_mine_first',
  'request_of_company_first',
  'request_by_fpm',
  'request_open',
  'request_of_region_due',
];
