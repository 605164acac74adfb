import { sql } from 'kysely';
import type { RequestId } from '../../domain/ids.ts';
import { erased, erasingOf, type Identity } from '../../domain/people/erase.ts';
import {
  openStates,
  type RecordedEvent,
  type Request,
} from '../../features/requests/domain/request.ts';
import type { Db } from '../database/tables.ts';
import type { KnownPerson } from '../people/directory.ts';
import { mentions } from './identity.ts';
import { keysOf, names, parsed, textsOf, withTexts } from './named-in.ts';
import { eraseTheirs, type Row, rowsOf, textIn, theirs } from './person-rows.ts';

/** Texts of others in which the person is named: there only the name goes. */
const namedIn = [
  { what: 'namedInDrafts', table: 'draft', key: 'id', column: 'typed' },
  { what: 'namedInCards', table: 'card', key: 'slot', column: 'view' },
  { what: 'namedInMails', table: 'card', key: 'slot', column: 'mailed_to' },
  { what: 'namedAsManager', table: 'directory_person', key: 'id', column: 'manager' },
] as const;

async function rowsNaming(db: Db, { table, column }: (typeof namedIn)[number], who: Identity) {
  const { rows } = await sql<Row>`
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

/** In which requests the person is named, with the events that do. */
async function requestsNaming(db: Db, who: Identity) {
  const rows = await db
    .selectFrom('event')
    .select(['request_number', 'body'])
    .where(mentions(['body'], who.id ? [...textsOf(who), ...who.mails] : who.own))
    .orderBy('request_number')
    .orderBy('version')
    .execute();
  const events = rows.map((row) => ({
    number: row.request_number,
    event: JSON.parse(row.body) as RecordedEvent,
  }));
  // What only somebody else of the same address has done is not theirs.
  const erasing = erasingOf(who, '');
  const naming = events.filter(({ event }) => erased(event, erasing) !== event);
  return Map.groupBy(naming, ({ number }) => number);
}

/** The numbers of all requests in which the person may be named. */
export const numbersNaming = async (db: Db, who: Identity): Promise<number[]> => [
  ...(await requestsNaming(db, who)).keys(),
];

/** Everything that is stored about a person, by what it is; what there is nothing of is absent. */
export async function dataOf(db: Db, who: Identity): Promise<Record<string, unknown>> {
  const found: Record<string, readonly unknown[]> = {};
  for (const kind of theirs) found[kind.what] = (await rowsOf(db, kind, who)).map(readable);
  for (const kind of namedIn) found[kind.what] = (await rowsNaming(db, kind, who)).map(readable);
  const naming = await requestsNaming(db, who);
  found.requests = [...naming].map(([number, rows]) => ({
    request: `SME-${number}`,
    events: rows.map(({ event }) => event),
  }));
  return Object.fromEntries(Object.entries(found).filter(([, rows]) => rows.length > 0));
}

/** JSON within is shown as what it is. */
const readable = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' ? (parsed(value) ?? value) : value,
    ]),
  );

/** The open requests in which somebody has to act, or is waited for. */
export async function openRequestsOf(db: Db, who: Identity): Promise<RequestId[]> {
  const rows = await db
    .selectFrom('request')
    .select('body')
    .where('state', 'in', [...openStates])
    .where(mentions(['body'], keysOf(who)))
    .orderBy('number')
    .execute();
  return rows
    .map(({ body }) => JSON.parse(body) as Request)
    .flatMap((request) => {
      const { requester, fpm, proactive } = request;
      const parts = [requester.id, fpm, 'sme' in request ? request.sme : null];
      if (request.state === 'proposed') parts.push(proactive?.expert ?? null);
      return parts.some((part) => part !== null && keysOf(who).includes(part)) ? [request.id] : [];
    });
}

/**
 * Deletes what is about this person alone, and replaces their name in texts of others; requests and
 * events are left. Returns how many rows of each kind.
 */
export async function eraseRows(
  db: Db,
  who: Identity,
  replace: (text: string) => string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const counted = (what: string, count: number): void => {
    if (count > 0) counts[what] = count;
  };
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
