import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/**
 * To pass over the due jobs of busy routes, the relay reads their routes: from the index itself, where thousands wait
 * four times as fast as from their rows.
 */
export async function dueJobsByRoute(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // On a table that is full already it takes longer than a statement may.
  if (dialect === 'postgres') await run('set local statement_timeout = 0');
  await run('drop index job_due');
  await run(`create index job_due on job (due_at, id, route_key) where state = 'ready'`);
}
