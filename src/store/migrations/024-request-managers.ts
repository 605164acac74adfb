import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/**
 * The customer whom a request is about, who takes care of them, or did last, and their region: by these FMs and
 * those who lead them find it. What was there before is filled in where customers are kept.
 */
export async function requestManagers(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // On a table that is full already an index takes longer than a statement may.
  if (dialect === 'postgres') await run('set local statement_timeout = 0');
  await run(
    `alter table request add column customer_number ${dialect === 'sqlite' ? 'integer' : 'bigint'}`,
  );
  for (const column of ['customer_fm', 'customer_last_fm', 'customer_region']) {
    await run(`alter table request add column ${column} text`);
    await run(
      `create index request_by_${column} on request (${column}, number) where ${column} is not null`,
    );
  }
}
