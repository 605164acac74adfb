import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Identity } from '../../domain/people/erase.ts';
import { isPersonId, type Mail, type PersonId } from '../../domain/people/people.ts';
import type { Db, Tables } from '../database/tables.ts';
import { formerIn } from '../people/new-addresses.ts';

/** Everybody who has, or had, this address; two tenants may give it to two people. */
export async function identitiesOf(db: Db, mail: Mail): Promise<Identity[]> {
  const ids = await idsWith(db, mail);
  if (ids.length === 0) return [{ id: null, mails: [mail], own: [mail], names: [] }];
  const all: { id: PersonId; mails: Mail[]; names: string[] }[] = [];
  for (const id of ids) all.push({ id, ...(await knownOf(db, id)) });
  const sharers = await idsByAddress(
    db,
    all.flatMap(({ mails }) => mails),
  );
  return all.map(({ id, mails, names }) => ({
    id,
    mails,
    own: mails.filter((one) => [...(sharers.get(one) ?? [])].every((other) => other === id)),
    names,
  }));
}

async function idsWith(db: Db, mail: Mail): Promise<PersonId[]> {
  return [...((await idsByAddress(db, [mail])).get(mail) ?? [])].sort();
}

/** Who has, or had, each of these addresses. */
async function idsByAddress(db: Db, mails: readonly Mail[]): Promise<Map<Mail, Set<PersonId>>> {
  const found = new Map<Mail, Set<PersonId>>(mails.map((mail) => [mail, new Set()]));
  const people = await db
    .selectFrom('person')
    .select(['id', 'mail'])
    .where('mail', 'in', [...found.keys()])
    .execute();
  const once = await db
    .selectFrom('person')
    .select(['id', 'former'])
    .where(mentions(['former'], [...found.keys()]))
    .execute();
  for (const { id, former } of once)
    for (const mail of formerIn(former)) found.get(mail)?.add(id as PersonId);
  const keys = await db
    .selectFrom('directory_key')
    .select(['person_id as id', 'key as mail'])
    .where('key', 'in', [...found.keys()])
    .execute();
  for (const { id, mail } of [...people, ...keys])
    if (id && mail) found.get(mail)?.add(id as PersonId);
  const known = await db
    .selectFrom('directory_person')
    .select(['id', 'addresses'])
    .where(mentions(['addresses'], [...found.keys()]))
    .execute();
  for (const { id, addresses } of known)
    for (const mail of JSON.parse(addresses) as Mail[]) found.get(mail)?.add(id as PersonId);
  for (const person of await peopleInEvents(db, [...found.keys()]))
    if (person.mail) found.get(person.mail)?.add(person.id);
  return found;
}

/** Under which addresses and names this person was ever known. */
async function knownOf(db: Db, id: PersonId): Promise<{ mails: Mail[]; names: string[] }> {
  const person = await db
    .selectFrom('person')
    .select(['name', 'mail', 'former'])
    .where('id', '=', id)
    .executeTakeFirst();
  const known = await db
    .selectFrom('directory_person')
    .select(['name', 'addresses'])
    .where('id', '=', id)
    .executeTakeFirst();
  const told = (await peopleInEvents(db, [id])).filter((one) => one.id === id);
  const addresses = known ? (JSON.parse(known.addresses) as Mail[]) : [];
  const once = formerIn(person?.former ?? null);
  const mails = [person?.mail, ...once, ...addresses, ...told.map(({ mail }) => mail)];
  const names = [person?.name, known?.name, ...told.map(({ name }) => name)];
  // Shorter ones mean nobody in particular.
  return { mails: unique(mails), names: unique(names).filter((name) => name.length > 2) };
}

const unique = (texts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(texts.filter((text): text is string => !!text)),
];

interface Named {
  readonly id: PersonId;
  readonly name: string | null;
  readonly mail: Mail | null;
}

/** Everybody whom the events that contain one of these texts name by id. */
async function peopleInEvents(db: Db, texts: readonly string[]): Promise<Named[]> {
  const rows = await db
    .selectFrom('event')
    .select('body')
    .where(mentions(['body'], texts))
    .execute();
  const found = new Map<string, Named>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, name, mail } = value as { id?: unknown; name?: unknown; mail?: unknown };
    if (typeof id === 'string' && isPersonId(id)) {
      const text = (one: unknown) => (typeof one === 'string' ? one : null);
      const named = { id: id as PersonId, name: text(name), mail: text(mail) };
      found.set(JSON.stringify(named), named);
    }
    for (const one of Object.values(value)) visit(one);
  };
  for (const { body } of rows) visit(JSON.parse(body));
  return [...found.values()];
}

type Column = { [T in keyof Tables]: keyof Tables[T] & string }[keyof Tables] | 'event.body';

/**
 * Whether one of these columns may contain one of these texts, in whatever spelling (`wholeTexts`); more
 * as well, so that each row is still to be looked at.
 */
export function mentions(
  columns: readonly Column[],
  texts: readonly string[],
): RawBuilder<SqlBool> {
  const some = columns.flatMap((column) => texts.flatMap((text) => mayContain(column, text)));
  return some.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`(${sql.join(some, sql` or `)})`;
}

/** So many letters and digits that every database folds alike are enough to look for. */
const enough = 4;

function mayContain(column: Column, text: string): RawBuilder<SqlBool>[] {
  const spelled = text.normalize('NFC').trim().toLowerCase();
  const like = (one: string) => `%${one}%`;
  // The i has dots of its own in Turkish; blanks, hyphens and apostrophes may be any of theirs; the
  // rest may be decomposed, or capital.
  const open = spelled.replace(/(?:[i\s'-]|\P{ASCII})+/gu, '\u0000');
  if ((open.match(/[a-z0-9]/g) ?? []).length >= enough) {
    const pattern = like(inLike(open).replaceAll('\u0000', '%'));
    return [sql<SqlBool>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`];
  }
  const whole = (one: string) => like(one.split(/\s+/u).map(inLike).join('%'));
  const spellings = [text.trim(), spelled, spelled.toUpperCase()];
  return [...new Set([...spellings, ...spellings.map((one) => one.normalize('NFD'))])].map(
    (one) => sql<SqlBool>`${sql.ref(column)} like ${whole(one)} escape '\\'`,
  );
}

/** As JSON writes it, and without wildcards of its own. */
const inLike = (text: string): string =>
  text
    .split('\u0000')
    .map((part) =>
      JSON.stringify(part)
        .slice(1, -1)
        .replace(/[\\%_]/g, '\\$&'),
    )
    .join('\u0000');
