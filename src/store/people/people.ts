import { sql } from 'kysely';
import {
  languageOf,
  type Mail,
  type Person,
  type PersonId,
  type Reader,
} from '../../domain/people/people.ts';

import { prepared, preparedList } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import { foundBy } from './looked-up.ts';

/** What an activity tells of its sender. */
export interface SenderInfo {
  readonly name: string;
  readonly locale: string | null;
  readonly timeZone: string | null;
  /** The channel's own id of the sender. */
  readonly userId?: string | null;
}

/** Notes a sender's locale, zone and id; the name only of somebody the directory does not know. */
export async function rememberPerson(db: Db, id: PersonId, seen: SenderInfo): Promise<void> {
  await db
    .insertInto('person')
    .values({
      id,
      name: seen.name,
      locale: seen.locale,
      time_zone: seen.timeZone,
      user_id: seen.userId ?? null,
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        locale: row.fn.coalesce(row.val(seen.locale), 'person.locale'),
        time_zone: row.fn.coalesce(row.val(seen.timeZone), 'person.time_zone'),
        user_id: row.fn.coalesce(row.val(seen.userId ?? null), 'person.user_id'),
      })),
    )
    .execute();
}

export async function chooseLanguage(db: Db, id: PersonId, language: string): Promise<void> {
  await db.updateTable('person').set({ chosen_language: language }).where('id', '=', id).execute();
}

/** Whether they get what can wait as one message a day. */
export async function chooseDigest(db: Db, id: PersonId, daily: boolean): Promise<void> {
  const digest = daily ? 'daily' : null;
  await db.updateTable('person').set({ digest }).where('id', '=', id).execute();
}

export async function wantsDigest(db: Db, id: PersonId): Promise<boolean> {
  const [row] = (await personById(db, id)).rows;
  return row?.digest === 'daily';
}

/** Those of these who get a digest. */
export async function digestReaders(db: Db, ids: readonly string[]): Promise<Reader[]> {
  const found = ids.map((id) => foundBy(db, id));
  if (found.every((one) => one !== undefined)) {
    const known = new Map((await Promise.all(found)).flat().map((row) => [row.id, row]));
    return [...known.values()].filter(({ digest }) => digest === 'daily').map(reader);
  }
  const { rows } = await withDigest(
    db,
    ids.map((id) => ({ id })),
  );
  return rows.map(reader);
}

const withDigest = preparedList((db, people: readonly { readonly id: string }[]) =>
  db
    .selectFrom('person')
    .selectAll()
    .where(
      'id',
      'in',
      people.map(({ id }) => id),
    )
    .where('digest', '=', sql.lit('daily')),
);

const reader = (row: {
  id: string;
  name: string;
  mail: string | null;
  chosen_language: string | null;
  program_language: string | null;
  directory_language: string | null;
  locale: string | null;
  time_zone: string | null;
  user_id: string | null;
}): Reader => ({
  id: row.id as PersonId,
  name: row.name,
  mail: row.mail,
  // Contract, section 5: chosen, else the program's, else the client's locale, else Graph's.
  language: languageOf(
    row.chosen_language,
    row.program_language,
    row.locale,
    row.directory_language,
  ),
  timeZone: row.time_zone,
  locale: row.locale,
  userId: row.user_id,
});

const personById = prepared((db, id: string) =>
  db.selectFrom('person').selectAll().where('id', '=', id),
);

export async function loadReader(db: Db, id: PersonId): Promise<Reader | undefined> {
  const [row] = (await foundBy(db, id)) ?? (await personById(db, id)).rows;
  return row && reader(row);
}

/** The people behind these addresses, by address; absent where `readerByMail` would find nobody. */
export async function idsByMail(db: Db, mails: readonly Mail[]): Promise<Map<Mail, PersonId>> {
  if (mails.length === 0) return new Map();
  const known = mails.map((mail) => foundBy(db, mail));
  const rows = known.every((one) => one !== undefined)
    ? (await Promise.all(known)).flat()
    : (
        await withMails(
          db,
          mails.map((mail) => ({ mail })),
        )
      ).rows;
  const found = rows.map(({ mail }) => mail);
  const alone = rows.filter(({ mail }) => found.indexOf(mail) === found.lastIndexOf(mail));
  return new Map(alone.map((row) => [row.mail ?? '', row.id as PersonId]));
}

const withMails = preparedList((db, mails: readonly { readonly mail: string }[]) =>
  db
    .selectFrom('person')
    .select(['mail', 'id'])
    .where(
      'mail',
      'in',
      mails.map(({ mail }) => mail),
    ),
);

/**
 * The person behind an address; undefined where the directory does not know it, or knows it of more
 * than one: two tenants may give one address to two people, and neither gets what is the other's.
 */
export async function readerByMail(db: Db, mail: Mail): Promise<Reader | undefined> {
  const [row, another] = (await foundBy(db, mail)) ?? (await twoByMail(db, mail)).rows;
  return row && !another ? reader(row) : undefined;
}

const twoByMail = prepared((db, mail: string) =>
  db.selectFrom('person').selectAll().where('mail', '=', mail).limit(2),
);

export const personOf = ({ id, name, mail }: Reader): Person => ({ id, name, mail });
