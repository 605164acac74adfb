import { sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../database/tables.ts';

/** Nothing waiting on this route is tried before `until`: a throttled chat waits alone, in order. */
export async function postponeRoute(db: Db, routeKey: string, until: Instant): Promise<void> {
  await db
    .updateTable('job')
    .set({ due_at: until })
    .where('route_key', '=', routeKey)
    .where('state', '=', sql.lit('ready'))
    .where('lease_owner', 'is', null)
    .where('due_at', '<', until)
    .execute();
}

/**
 * What waits on this route behind `first`, which is due at `dueAt`, is due one after the other, every `everyMs` after
 * that at the earliest. The last one that is put off holds the error: what comes later waits behind it (`waitingRoutes`).
 */
export async function spaceOut(
  db: Db,
  first: { readonly id: number; readonly routeKey: string },
  {
    dueAt,
    everyMs,
    error,
  }: { readonly dueAt: Instant; readonly everyMs: number; readonly error: string },
): Promise<void> {
  await sql`
    with behind as (
      select id, due_at as was_due,
        cast(${dueAt} as bigint) + cast(${everyMs} as bigint) * row_number() over (order by due_at, id) as due_at
      from job
      where route_key = ${first.routeKey} and id <> ${first.id} and state = 'ready' and lease_owner is null
    ), put_off as (select id, due_at from behind where was_due < due_at)
    update job set
      due_at = put_off.due_at,
      last_error = case when put_off.due_at = (select max(due_at) from put_off) then ${error} else job.last_error end
    from put_off
    where put_off.id = job.id`.execute(db);
}
