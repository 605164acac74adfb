import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/**
 * Indexes that answer the product's queries among a million requests; nothing else changes. The
 * expressions are those of the queries in lists.ts, requests.ts, cards.ts and jobs.ts, word for
 * word: otherwise neither database uses them (test/store/database/plans).
 */
export async function indexesForMany(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  // In the migration's transaction: on a table that is full already it takes more than 10 s.
  if (dialect === 'postgres') await sql`set local statement_timeout = 0`.execute(db);
  for (const index of [
    `request_mine on request
       (requester, (case when state in ('returned', 'onboarding') then 0 else 1 end), number desc)`,
    `request_of_fpm on request
       (fpm, (case when state in ('submitted', 'triaged', 'completed') then 0 else 1 end), number)
       where state not in ('closed', 'denied', 'withdrawn', 'refused')`,
    `request_of_sme on request
       (sme, (case when state in ('assigned', 'onboarding', 'engaged') then 0 else 1 end), number)
       where sme is not null`,
    `request_for_team on request (number, state, fpm)
       where case when state in ('submitted', 'approved') or (state = 'triaged' and fpm is null)
         then 1 else 0 end = 1`,
    `request_at_work on request (sme) where state in ('assigned', 'onboarding', 'engaged')`,
    'card_undeliverable on card (recipient) where undeliverable is not null',
    `job_to_deliver on job (created_at) where state = 'ready' and kind in ('card', 'mail')`,
    `job_dead_by_route on job (route_key) where state = 'dead'`,
  ])
    await sql.raw(`create index ${index}`).execute(db);
}
