import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/**
 * When something is next due of a request, and the indexes of the lists that show what is due first, as
 * lists.ts asks; nothing due is the last instant that there is. Those without the column stay, for a version that still runs beside this one.
 */
export async function dueFirst(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // On a table that is full already it takes longer than a statement may.
  if (dialect === 'postgres') await run('set local statement_timeout = 0');
  const type = dialect === 'sqlite' ? 'integer' : 'bigint';
  await run(`alter table request add column due_at ${type} not null default 8640000000000000`);
  const first = (states: string) => `(case when state in (${states}) then 0 else 1 end)`;
  for (const index of [
    `request_of_fpm_due on request
       (fpm, ${first(`'submitted', 'triaged', 'completed'`)}, due_at, number)
       where state not in ('closed', 'denied', 'withdrawn', 'refused')`,
    `request_of_sme_due on request
       (sme, ${first(`'offered', 'assigned', 'onboarding', 'engaged'`)}, due_at, number)
       where sme is not null`,
    `request_for_team_due on request (due_at, number, state, fpm)
       where case when state in ('submitted', 'approved') or (state = 'triaged' and fpm is null)
         then 1 else 0 end = 1`,
    `request_open_due on request (due_at, number, fpm, sme, partner_id, state)
       where case when state not in ('closed', 'denied', 'withdrawn', 'refused')
         then 1 else 0 end = 1`,
  ])
    await run(`create index ${index}`);
}
