import { sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../database/tables.ts';

/** A living owner keeps these of its jobs until then; those that it has lost are not touched. */
export async function renewLeases(
  db: Db,
  owner: string,
  ids: readonly number[],
  leaseEnd: Instant,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('job')
    .set({ due_at: leaseEnd })
    .where('id', 'in', [...ids])
    .where('state', '=', sql.lit('ready'))
    .where('lease_owner', '=', owner)
    .execute();
}

/**
 * What is leased to this owner without being at work is due again: an answer of the database has not
 * come, so that nobody knows of the lease, or a job has ended by that. Its leases end by `leaseEnd`.
 */
export async function dropLeases(
  db: Db,
  owner: string,
  held: readonly number[],
  now: Instant,
  leaseEnd: Instant,
): Promise<void> {
  await db
    .updateTable('job')
    .set({ due_at: now, lease_owner: null })
    .where('state', '=', sql.lit('ready'))
    .where('due_at', '<=', leaseEnd)
    .where('lease_owner', '=', owner)
    .$if(held.length > 0, (query) => query.where('id', 'not in', [...held]))
    .execute();
}

/** The clock that leases are measured by is set forward: those that run go on as long as before. */
export async function shiftLeases(db: Db, by: number): Promise<void> {
  await db
    .updateTable('job')
    .set((job) => ({ due_at: job('due_at', '+', by) }))
    .where('state', '=', sql.lit('ready'))
    .where('lease_owner', 'is not', null)
    .execute();
}

/**
 * Leases of a process that no longer runs: only where no other process can hold one. They end at
 * `leaseEnd` at the latest, so that the timers behind it need not be looked at.
 */
export async function forgetLeases(db: Db, now: Instant, leaseEnd: Instant): Promise<void> {
  await db
    .updateTable('job')
    .set({ due_at: now, lease_owner: null })
    .where('state', '=', sql.lit('ready'))
    .where('due_at', '<=', leaseEnd)
    .where('lease_owner', 'is not', null)
    .execute();
}
