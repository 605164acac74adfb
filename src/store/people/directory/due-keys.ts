import type { Instant } from '../../../domain/time/instant.ts';
import type { Db } from '../../database/tables.ts';
import type { DirectoryKey } from './directory-keys.ts';

/** What is due now: the oldest first, all of one tenant, at most `limit`. */
export async function dueKeys(db: Db, now: Instant, limit: number): Promise<DirectoryKey[]> {
  const oldest = await db
    .selectFrom('directory_key')
    .select('tenant_id')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('tenant_id')
    .limit(1)
    .executeTakeFirst();
  if (!oldest) return [];
  const rows = await db
    .selectFrom('directory_key')
    .select(['tenant_id', 'key'])
    .where('tenant_id', '=', oldest.tenant_id)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .orderBy('key')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ tenantId: row.tenant_id, key: row.key }));
}

/** When something is to be asked next. */
export async function nextKeyDue(db: Db): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('directory_key')
    .select('due_at')
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row?.due_at;
}

/** How many questions nobody has answered yet. */
export async function unansweredKeys(db: Db): Promise<number> {
  const row = await db
    .selectFrom('directory_key')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('looked_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Not answered: to be asked again then. */
export async function postponeKey(
  db: Db,
  { tenantId, key }: DirectoryKey,
  until: Instant,
): Promise<void> {
  await db
    .updateTable('directory_key')
    .set({ due_at: until })
    .where('tenant_id', '=', tenantId)
    .where('key', '=', key)
    .execute();
}
