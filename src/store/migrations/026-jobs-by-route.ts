import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/** Which job of a route is its first, and whether one of it is held, however many wait there. */
export async function jobsByRoute(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // On a table that is full already it takes longer than a statement may.
  if (dialect === 'postgres') await run('set local statement_timeout = 0');
  await run(`create index job_route_due on job (route_key, due_at, id) where state = 'ready'`);
  await run(`create index job_held on job (route_key)
     where state = 'ready' and lease_owner is not null`);
  await run('drop index job_by_route');
}
