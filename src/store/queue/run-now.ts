import { sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../database/tables.ts';

/** What waits on this route is due now: what it waited for has come. */
export async function runRouteNow(db: Db, routeKey: string, now: Instant): Promise<void> {
  await db
    .updateTable('job')
    .set({ due_at: now })
    .where('route_key', '=', routeKey)
    .where('state', '=', sql.lit('ready'))
    .where('lease_owner', 'is', null)
    .where('due_at', '>', now)
    .execute();
}

/** The job is due now, unless it waits because it has just failed. */
export async function runJobNow(db: Db, dedupeKey: string, now: Instant): Promise<void> {
  await db
    .updateTable('job')
    .set({ due_at: now })
    .where('dedupe_key', '=', dedupeKey)
    .where('state', '=', sql.lit('ready'))
    .where('lease_owner', 'is', null)
    .where('last_error', 'is', null)
    .where('due_at', '>', now)
    .execute();
}

/** What waits on this route to be done, the next first; enough of it to tell of. */
export async function waitingOn(db: Db, routeKey: string, kind: string) {
  const rows = await db
    .selectFrom('job')
    .select(['payload', 'created_at as createdAt'])
    .where('route_key', '=', routeKey)
    .where('kind', '=', kind)
    .where('state', '=', sql.lit('ready'))
    .orderBy('due_at')
    .orderBy('id')
    .limit(20)
    .execute();
  return rows;
}

/** What was given up on this route is tried again from now on. */
export async function revive(db: Db, routeKey: string, now: Instant): Promise<void> {
  await db
    .updateTable('job')
    .set({ state: 'ready', due_at: now, created_at: now, attempts: 0 })
    .where('route_key', '=', routeKey)
    .where('state', '=', sql.lit('dead'))
    .execute();
}
