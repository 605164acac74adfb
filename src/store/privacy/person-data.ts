import { type SqlBool, sql } from 'kysely';
import { erased, erasingOf, type Identity } from '../../domain/people/erase.ts';
import type { Stream, StreamId } from '../../domain/stream.ts';
import type { Db } from '../database/tables.ts';
import type { KnownPerson } from '../people/directory/known-people.ts';

import { eventIn } from '../streams/event-body.ts';
import { isStreamOver } from '../streams/over.ts';
import { kindNamed, type StoredKinds } from '../streams/stored-kind.ts';
import { mentions } from './identity.ts';
import type { KeptWords } from './kept-words.ts';
import { names, ownKeysOf, severalIn, textsOf, withTexts } from './named-in.ts';
import { eraseTheirs, type PersonRow, rowsOfPerson, textIn, theirs } from './person-rows.ts';

/** Texts of others in which the person is named: there only the name goes. */
const namedIn = [
  { what: 'namedInDrafts', table: 'draft', key: 'id', column: 'typed' },
  { what: 'namedInCards', table: 'card', key: 'slot', column: 'view' },
  { what: 'namedInMails', table: 'card', key: 'slot', column: 'mailed_to' },
  { what: 'namedAsManager', table: 'directory_person', key: 'id', column: 'manager' },
] as const;

async function rowsNaming(db: Db, { table, column }: (typeof namedIn)[number], who: Identity) {
  const { rows } = await sql<PersonRow>`
    select * from ${sql.table(table)} where ${mentions([column], textsOf(who))}`.execute(db);
  const isNamed = column === 'manager' ? isManager(who) : names(textsOf(who));
  return rows.filter((row) => isNamed(textIn(row, column)));
}

/** By address where there is one: two managers may share a name. */
const isManager =
  (who: Identity) =>
  (column: string): boolean => {
    const manager = JSON.parse(column) as NonNullable<KnownPerson['manager']>;
    return manager.mail === null
      ? who.names.includes(manager.name)
      : who.mails.includes(manager.mail);
  };

/** In which streams the person is named, with the events that do. */
async function eventsNaming(db: Db, who: Identity) {
  const rows = await db
    .selectFrom('event')
    .innerJoin('stream', 'stream.number', 'event.stream_number')
    .select(['stream.id', 'stream.kind', 'event.body'])
    .where(mentions(['event.body'], who.id ? [...textsOf(who), ...who.mails] : who.own))
    .orderBy('stream_number')
    .orderBy('event.version')
    .execute();
  const events = rows.map(({ id, kind, body }) => ({
    id: id as StreamId,
    kind,
    event: eventIn(body, id as StreamId),
  }));
  // What only somebody else of the same address has done is not theirs.
  const erasing = erasingOf(who, '');
  const naming = events.filter(({ event }) => erased(event, erasing) !== event);
  return Map.groupBy(naming, ({ id }) => id);
}

/** All streams in which the person may be named. */
export async function streamsNaming(db: Db, who: Identity) {
  const found = await eventsNaming(db, who);
  return [...found].map(([id, events]) => ({ id, kind: events[0]?.kind ?? '' }));
}

/** Everything that is stored about a person, by what it is; what there is nothing of is absent. */
export async function dataOf(
  db: Db,
  who: Identity,
  words: readonly KeptWords[] = [],
): Promise<Record<string, unknown>> {
  const found: Record<string, readonly unknown[]> = {};
  for (const kind of theirs) found[kind.what] = (await rowsOfPerson(db, kind, who)).map(readable);
  for (const kind of namedIn) found[kind.what] = (await rowsNaming(db, kind, who)).map(readable);
  for (const own of words) Object.assign(found, await own.shown(db, who));
  const naming = await eventsNaming(db, who);
  found.requests = [...naming].map(([request, rows]) => ({
    request,
    events: rows.map(({ event }) => event),
  }));
  return Object.fromEntries(Object.entries(found).filter(([, rows]) => rows.length > 0));
}

/** JSON within is shown as what it is. */
const readable = (row: PersonRow): PersonRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' ? (severalIn(value) ?? value) : value,
    ]),
  );

/** What is not over yet, and this person has a part in. */
export async function openStreamsOf(
  db: Db,
  kinds: StoredKinds,
  who: Identity,
): Promise<StreamId[]> {
  const rows = await db
    .selectFrom('stream')
    .select(['kind', 'body'])
    .where(sql<SqlBool>`not ${isStreamOver(kinds)}`)
    .where(mentions(['body'], ownKeysOf(who)))
    .orderBy('number')
    .execute();
  return rows.flatMap(({ kind, body }) => {
    const state = JSON.parse(body) as Stream;
    const parties = kindNamed(kinds, kind).partiesOf(state);
    return parties.some((party) => ownKeysOf(who).includes(party)) ? [state.id] : [];
  });
}

/**
 * Deletes what is about this person alone, and replaces their name in texts of others; streams and
 * their events are left. Returns how many rows of each kind.
 */
export async function eraseRows(
  db: Db,
  who: Identity,
  replace: (text: string) => string,
  words: readonly KeptWords[] = [],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const counted = (what: string, count: number): void => {
    if (count > 0) counts[what] = count;
  };
  for (const own of words)
    for (const [what, count] of Object.entries(await own.erase(db, who))) counted(what, count);
  for (const kind of theirs) counted(kind.what, await eraseTheirs(db, kind, who));
  for (const kind of namedIn) {
    const { table, key, column } = kind;
    let count = 0;
    for (const row of await rowsNaming(db, kind, who)) {
      const text = textIn(row, column);
      const without = column === 'manager' ? null : withTexts(text, replace);
      if (without === text) continue;
      count += 1;
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${without}
        where ${sql.ref(key)} = ${row[key]}`.execute(db);
    }
    counted(kind.what, count);
  }
  return counts;
}
