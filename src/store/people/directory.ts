import type { Mail, PersonId, Recipient } from '../../domain/people/people.ts';
import type { Instant } from '../../domain/time/instant.ts';

import type { Db } from '../database/tables.ts';

/** One question to one tenant's directory. */
export interface DirectoryKey {
  readonly tenantId: string;
  /** An object id or an address, in lower case. */
  readonly key: string;
}

/** What stands against using what a directory said. */
export type DirectoryProblem = 'not-in-directory' | 'ambiguous' | 'guest' | 'left';

/** A person as the directory told of them. */
export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
  /** By which the program may name the person, the most their own first. */
  readonly addresses: readonly Mail[];
  readonly language: string | null;
  readonly manager: { readonly name: string; readonly mail: Mail | null } | null;
}

/** Asks for these from now on; what is asked for already is left alone. */
export async function nameKeys(db: Db, keys: readonly DirectoryKey[], now: Instant): Promise<void> {
  for (const { tenantId, key } of keys)
    await db
      .insertInto('directory_key')
      .values({ tenant_id: tenantId, key, due_at: now })
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

export async function saveKnown(db: Db, person: KnownPerson, now: Instant): Promise<void> {
  const row = {
    name: person.name,
    addresses: JSON.stringify(person.addresses),
    language: person.language,
    manager: person.manager && JSON.stringify(person.manager),
    looked_at: now,
  };
  await db
    .insertInto('directory_person')
    .values({ id: person.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** The directory no longer knows this person at what they were asked by. */
export async function forgetKnown(db: Db, id: PersonId): Promise<void> {
  await db.deleteFrom('directory_person').where('id', '=', id).execute();
}

/** Everybody the directory has told of, the newest answers first. */
export async function knownPeople(db: Db): Promise<KnownPerson[]> {
  const rows = await db
    .selectFrom('directory_person')
    .selectAll()
    .orderBy('looked_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id as PersonId,
    name: row.name,
    addresses: JSON.parse(row.addresses) as Mail[],
    language: row.language,
    manager: row.manager ? (JSON.parse(row.manager) as KnownPerson['manager']) : null,
  }));
}

/**
 * The manager's name of a person, or of whoever had an address; null where none is known, or where
 * two tenants know the address: neither gets what is the other's.
 */
export async function managerAt(db: Db, recipient: Recipient): Promise<string | null> {
  const rows = await db
    .selectFrom('directory_person')
    .leftJoin('directory_key', 'directory_key.person_id', 'directory_person.id')
    .select(['directory_person.id', 'manager'])
    .distinct()
    .where((one) =>
      one.or([
        one('directory_person.id', '=', recipient),
        one('directory_key.key', '=', recipient),
      ]),
    )
    .limit(2)
    .execute();
  const [row, another] = rows;
  if (!row?.manager || another) return null;
  return (JSON.parse(row.manager) as { name: string }).name;
}

export const keyOfPerson = (id: PersonId): DirectoryKey => {
  const [tenantId = '', key = ''] = id.split('/');
  return { tenantId, key };
};
