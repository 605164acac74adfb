import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { erased, erasingOf, type Identity } from '../domain/erase.ts';
import { openStates, type RecordedEvent, type Request, type RequestId } from '../domain/request.ts';
import { mentions } from './identity.ts';
import type { Db, Tables } from './tables.ts';

type Condition = RawBuilder<SqlBool>;

const isOneOf = (column: string, values: readonly (string | null)[]): Condition => {
  const some = values.filter((value): value is string => value !== null);
  if (some.length === 0) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`${sql.ref(column)} in (${sql.join(some)})`;
};
const either = (...some: readonly Condition[]): Condition =>
  sql<SqlBool>`(${sql.join(some, sql` or `)})`;

/** What names the person alone: ids, and addresses that nobody shares. */
const keysOf = ({ id, own }: Identity): readonly string[] =>
  id ? [id, id.split('/')[1] ?? id, ...own] : own;
const textsOf = (who: Identity): readonly string[] => [...keysOf(who), ...who.names];

/**
 * The rows that are about one person and go with them, by what they are. All rows of a kind: what a
 * later version adds to a table is shown and erased as well.
 */
const theirs: readonly {
  readonly what: string;
  readonly table: keyof Tables;
  readonly which: (who: Identity) => Condition;
}[] = [
  { what: 'person', table: 'person', which: ({ id }) => isOneOf('id', [id]) },
  { what: 'conversation', table: 'route', which: ({ id }) => isOneOf('person_id', [id]) },
  { what: 'presence', table: 'presence', which: ({ id }) => isOneOf('person_id', [id]) },
  { what: 'installation', table: 'installation', which: ({ id }) => isOneOf('person_id', [id]) },
  { what: 'directory', table: 'directory_person', which: ({ id }) => isOneOf('id', [id]) },
  {
    what: 'directoryQuestions',
    table: 'directory_key',
    which: (who) => either(isOneOf('person_id', [who.id]), isOneOf('key', keysOf(who))),
  },
  {
    what: 'absences',
    table: 'delegation',
    which: ({ own }) => either(isOneOf('fpm', own), isOneOf('delegate', own)),
  },
  { what: 'drafts', table: 'draft', which: ({ id }) => isOneOf('owner', [id]) },
  {
    what: 'cards',
    table: 'card',
    which: (who) => either(isOneOf('recipient', keysOf(who)), mentions(['slot'], keysOf(who))),
  },
  {
    what: 'jobs',
    table: 'job',
    which: (who) => mentions(['dedupe_key', 'route_key', 'payload', 'last_error'], keysOf(who)),
  },
  { what: 'answers', table: 'inbox', which: (who) => mentions(['outcome'], textsOf(who)) },
];

/** Texts of others in which the person is named: there only the name goes. */
const namedIn = [
  { what: 'namedInDrafts', table: 'draft', key: 'id', column: 'typed' },
  { what: 'namedInCards', table: 'card', key: 'slot', column: 'view' },
  { what: 'namedInMails', table: 'card', key: 'slot', column: 'mailed_to' },
  { what: 'namedAsManager', table: 'directory_person', key: 'id', column: 'manager' },
] as const;

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
  for (const { what, table, which } of theirs) found[what] = await select(db, table, which(who));
  for (const { what, table, column } of namedIn)
    found[what] = await select(db, table, mentions([column], textsOf(who)));
  const naming = await requestsNaming(db, who);
  found.requests = [...naming].map(([number, rows]) => ({
    request: `SME-${number}`,
    events: rows.map(({ event }) => event),
  }));
  return Object.fromEntries(Object.entries(found).filter(([, rows]) => rows.length > 0));
}

async function select(db: Db, table: keyof Tables, which: Condition): Promise<unknown[]> {
  const { rows } = await sql`select * from ${sql.table(table)} where ${which}`.execute(db);
  return rows.map((row) => Object.fromEntries(Object.entries(row as object).map(readable)));
}

/** JSON within is shown as what it is. */
const readable = ([name, value]: [string, unknown]): [string, unknown] => {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return [name, value];
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
};

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
  for (const { what, table, which } of theirs) {
    const { numAffectedRows } =
      await sql`delete from ${sql.table(table)} where ${which(who)}`.execute(db);
    if (numAffectedRows) counts[what] = Number(numAffectedRows);
  }
  for (const { what, table, key, column } of namedIn) {
    const { rows } = await sql<{ key: string; text: string }>`
      select ${sql.ref(key)} as key, ${sql.ref(column)} as text from ${sql.table(table)}
      where ${mentions([column], textsOf(who))}`.execute(db);
    for (const { key: row, text } of rows) {
      const without = column === 'manager' ? null : replace(text);
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${without}
        where ${sql.ref(key)} = ${row}`.execute(db);
    }
    if (rows.length > 0) counts[what] = rows.length;
  }
  return counts;
}
