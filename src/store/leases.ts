import type { Instant } from '../domain/request.ts';
import type { Db } from './tables.ts';

/** A living owner's jobs stay its own until then; those that it has lost meanwhile are not touched. */
export async function renewLeases(db: Db, owner: string, leaseEnd: Instant): Promise<void> {
  await db
    .updateTable('job')
    .set({ due_at: leaseEnd })
    .where('state', '=', 'ready')
    .where('lease_owner', '=', owner)
    .execute();
}

/** The clock that leases are measured by is set forward: those that run go on as long as before. */
export async function shiftLeases(db: Db, by: number): Promise<void> {
  await db
    .updateTable('job')
    .set((job) => ({ due_at: job('due_at', '+', by) }))
    .where('state', '=', 'ready')
    .where('lease_owner', 'is not', null)
    .execute();
}
