import type { Mail, PersonId, Recipient } from '../../../domain/people/people.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { prepared } from '../../database/prepared.ts';
import type { Db } from '../../database/tables.ts';

/** A person as the directory told of them. */
export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
  /** By which the program may name the person, the most their own first. */
  readonly addresses: readonly Mail[];
  readonly language: string | null;
  readonly manager: { readonly name: string; readonly mail: Mail | null } | null;
}

export async function saveKnown(
  db: Db,
  person: KnownPerson & { readonly hasMail: boolean },
  now: Instant,
): Promise<void> {
  const row = {
    name: person.name,
    addresses: JSON.stringify(person.addresses),
    language: person.language,
    manager: person.manager && JSON.stringify(person.manager),
    has_mail: person.hasMail ? 1 : 0,
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

/** Whether the directory shows an address for mail; null: it has not said so. */
export async function hasMailAddress(db: Db, id: PersonId): Promise<boolean | null> {
  const row = await db
    .selectFrom('directory_person')
    .select('has_mail')
    .where('id', '=', id)
    .executeTakeFirst();
  const said = row?.has_mail ?? null;
  return said === null ? null : Number(said) === 1;
}

/** The addresses that the directory has of a person. */
export async function addressesOf(db: Db, id: string): Promise<readonly Mail[]> {
  const [row] = (await addressesIn(db, id)).rows;
  return row ? (JSON.parse(row.addresses) as Mail[]) : [];
}

const addressesIn = prepared((db, id: string) =>
  db.selectFrom('directory_person').select('addresses').where('id', '=', id),
);

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
 * The manager's name of a person, or of the last holder of an address; null where none is known, or where
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
