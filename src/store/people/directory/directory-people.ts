import { isDeepStrictEqual } from 'node:util';
import type { Mail, PersonId } from '../../../domain/people/people.ts';
import { personId } from '../../../domain/people/people.ts';
import type { Program } from '../../../domain/program/program.ts';
import { namedMails } from '../../../domain/program/program-mails.ts';
import type { Db } from '../../database/tables.ts';
import { type KnownPerson, knownPeople } from './known-people.ts';

/**
 * Gives each person of the directory the address by which the program names them, else their own
 * first one. What the program says of a person or an address goes before; within the rest the home
 * tenant's people do, then the newest answer. Returns those who are known by another address now.
 */
export async function assignDirectoryAddresses(
  db: Db,
  program: Program,
  homeTenant: string,
): Promise<{ readonly id: PersonId; readonly mail: Mail }[]> {
  const named = namedMails(program);
  const fixed = new Set(program.people.map((one) => personId(one.tenantId, one.aadObjectId)));
  const taken = new Set(program.people.map(({ mail }) => mail));
  const known = await knownPeople(db);
  const atHome = ({ id }: KnownPerson) => id.startsWith(`${homeTenant}/`);
  const before = await stored(db);
  const changed: { id: PersonId; mail: Mail }[] = [];
  for (const person of [...known.filter(atHome), ...known.filter((one) => !atHome(one))]) {
    const { id, name, addresses, language } = person;
    const free = addresses.filter((address) => !taken.has(address));
    const old = before.get(id);
    const row = fixed.has(id)
      ? { name: old?.name ?? name, mail: old?.mail ?? null, directory_language: language }
      : {
          name,
          mail: free.find((one) => named.has(one)) ?? free[0] ?? null,
          directory_language: language,
        };
    if (row.mail) taken.add(row.mail);
    before.delete(id);
    if (isDeepStrictEqual(row, old)) continue;
    await savePerson(db, id, row);
    if (row.mail && row.mail !== old?.mail) changed.push({ id, mail: row.mail });
  }
  for (const [id, { mail }] of before)
    if (mail && !fixed.has(id)) await savePerson(db, id, { mail: null });
  return changed;
}

interface Taken {
  readonly name: string;
  readonly mail: Mail | null;
  readonly directory_language: string | null;
}

async function stored(db: Db): Promise<Map<PersonId, Taken>> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'mail', 'directory_language'])
    .execute();
  return new Map(rows.map(({ id, ...row }) => [id as PersonId, row]));
}

async function savePerson(db: Db, id: PersonId, row: Partial<Taken>): Promise<void> {
  await db
    .insertInto('person')
    .values({ id, name: '', ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Names of people by address, as the directory gives them: what the program does not say. */
export async function directoryNames(db: Db) {
  const rows = await db
    .selectFrom('person')
    .innerJoin('directory_person', 'directory_person.id', 'person.id')
    .select(['person.id', 'person.mail', 'person.name'])
    .where('person.mail', 'is not', null)
    .execute();
  return rows.flatMap(({ id, mail, name }) => {
    const [tenantId = '', aadObjectId = ''] = id.split('/');
    return mail ? [{ mail, name, tenantId, aadObjectId }] : [];
  });
}
