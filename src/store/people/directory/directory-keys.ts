import type { Mail, PersonId } from '../../../domain/people/people.ts';
import type { Instant } from '../../../domain/time/instant.ts';

import type { Db } from '../../database/tables.ts';
import { inParts } from '../../in-parts.ts';

/** One question to one tenant's directory. */
export interface DirectoryKey {
  readonly tenantId: string;
  /** An object id or an address, in lower case. */
  readonly key: string;
}

/** Why what a directory said cannot be used. */
export type DirectoryProblem = 'not-in-directory' | 'ambiguous' | 'guest' | 'left';

/** Asks for these from now on; what is asked for already is left alone. */
export async function nameKeys(db: Db, keys: readonly DirectoryKey[], now: Instant): Promise<void> {
  const rows = await db.selectFrom('directory_key').select(['tenant_id', 'key']).execute();
  const asked = new Set(rows.map((row) => `${row.tenant_id}/${row.key}`));
  const missing = keys.filter(({ tenantId, key }) => !asked.has(`${tenantId}/${key}`));
  for (const some of inParts(missing))
    await db
      .insertInto('directory_key')
      .values(some.map(({ tenantId, key }) => ({ tenant_id: tenantId, key, due_at: now })))
      .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doNothing())
      .execute();
}

/** Nothing was asked, nothing was said. */
export async function clearDirectory(db: Db): Promise<void> {
  await db.deleteFrom('directory_key').execute();
  await db.deleteFrom('directory_person').execute();
  await db.deleteFrom('presence').execute();
}

/** Addresses that the program no longer names are not asked for any more. */
export async function dropAddresses(db: Db, named: ReadonlySet<Mail>): Promise<void> {
  const rows = await db
    .selectFrom('directory_key')
    .select('key')
    .where('key', 'like', '%@%')
    .execute();
  for (const { key } of rows)
    if (!named.has(key)) await db.deleteFrom('directory_key').where('key', '=', key).execute();
}

/** Asks soon, unless it was answered within the last hour; true where something is to be asked. */
export async function wantKey(
  db: Db,
  { tenantId, key }: DirectoryKey,
  now: Instant,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('directory_key')
    .values({ tenant_id: tenantId, key, due_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'key'])
        .doUpdateSet({ due_at: now })
        .where('directory_key.looked_at', '<', now - hour)
        .where('directory_key.due_at', '>', now),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

const hour = 3_600_000;

/** What was said of a key; it is asked for again at `dueAt`. */
export async function answerKey(
  db: Db,
  { tenantId, key }: DirectoryKey,
  said: { readonly personId: PersonId | null; readonly problem: DirectoryProblem | null },
  at: { readonly now: Instant; readonly dueAt: Instant },
): Promise<void> {
  await db
    .updateTable('directory_key')
    .set({
      person_id: said.personId,
      problem: said.problem,
      looked_at: at.now,
      due_at: at.dueAt,
    })
    .where('tenant_id', '=', tenantId)
    .where('key', '=', key)
    .execute();
}

/** What is known of a key; undefined where it is not asked for. */
export async function keyOf(db: Db, { tenantId, key }: DirectoryKey) {
  const row = await db
    .selectFrom('directory_key')
    .select(['person_id', 'problem', 'looked_at'])
    .where('tenant_id', '=', tenantId)
    .where('key', '=', key)
    .executeTakeFirst();
  return (
    row && {
      personId: row.person_id as PersonId | null,
      problem: row.problem as DirectoryProblem | null,
      lookedAt: row.looked_at as Instant | null,
    }
  );
}

export const keyOfPerson = (id: PersonId): DirectoryKey => {
  const [tenantId = '', key = ''] = id.split('/');
  return { tenantId, key };
};
