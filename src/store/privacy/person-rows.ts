import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Identity } from '../../domain/people/erase.ts';
import type { PersonId } from '../../domain/people/people.ts';
import type { Db, Tables } from '../database/tables.ts';
import { keyOfPerson } from '../people/directory/directory-keys.ts';
import { mentions } from './identity.ts';
import { madeOfKeys, names, ownKeysOf, textsOf } from './named-in.ts';

type Condition = RawBuilder<SqlBool>;

const isOneOf = (column: string, values: readonly (string | null)[]): Condition => {
  const some = values.filter((value): value is string => value !== null);
  if (some.length === 0) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`${sql.ref(column)} in (${sql.join(some)})`;
};
const either = (...some: readonly Condition[]): Condition =>
  sql<SqlBool>`(${sql.join(some, sql` or `)})`;

export type PersonRow = Readonly<Record<string, unknown>>;
export const textIn = (row: PersonRow, column: string): string => String(row[column] ?? '');

/**
 * The rows that are about one person and go with them, by what they are. All rows of a kind: what a
 * later version adds to a table is shown and erased as well. `which` may take in more than are
 * theirs where texts are looked through; `isTheirs` then looks at each.
 */
interface Theirs {
  readonly what: string;
  readonly table: keyof Tables;
  readonly which: (who: Identity) => Condition;
  readonly isTheirs?: (who: Identity) => (row: PersonRow) => boolean;
}

/** The chats in which this person alone reads: now, and when a message of the bot was sent there. */
const chatsOf = (who: Identity): RawBuilder<unknown> => sql`
  select conversation_id from route where ${isOneOf('person_id', [who.id])}
  union select conversation_id from card
  where ${isOneOf('recipient', ownKeysOf(who))} and conversation_id is not null`;

/** Exact, in both databases: an id of a chat has characters that are wildcards to `like`. */
const holds = (column: string, part: RawBuilder<unknown>): Condition =>
  sql<SqlBool>`replace(${sql.ref(column)}, ${part}, '') <> ${sql.ref(column)}`;

export const theirs: readonly Theirs[] = [
  // These two are found by what the next ones delete.
  {
    what: 'paces',
    table: 'pace_chat',
    which: (who) => sql<SqlBool>`conversation_id in (${chatsOf(who)})`,
  },
  {
    what: 'deliveries',
    table: 'inbox',
    which: (who) =>
      either(
        sql<SqlBool>`exists (select 1 from (${chatsOf(who)}) as chat
          where ${holds('delivery_key', sql`'|' || chat.conversation_id || '|'`)})`,
        ...(who.id ? [holds('delivery_key', sql`cast(${`|${who.id}|`} as text)`)] : []),
      ),
  },
  { what: 'person', table: 'person', which: ({ id }) => isOneOf('id', [id]) },
  { what: 'conversation', table: 'route', which: ({ id }) => isOneOf('person_id', [id]) },
  { what: 'presence', table: 'presence', which: ({ id }) => isOneOf('person_id', [id]) },
  { what: 'installation', table: 'installation', which: ({ id }) => isOneOf('person_id', [id]) },
  { what: 'directory', table: 'directory_person', which: ({ id }) => isOneOf('id', [id]) },
  {
    what: 'directoryQuestions',
    table: 'directory_key',
    which: ({ id, own }) =>
      either(isOneOf('person_id', [id]), isOneOf('key', own), ...(id ? [askedById(id)] : [])),
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
    which: (who) => mentions(['recipient', 'slot'], ownKeysOf(who)),
    isTheirs: (who) => {
      const isMade = madeOfKeys(who);
      return (row) => isMade([textIn(row, 'recipient'), textIn(row, 'slot')]);
    },
  },
  {
    what: 'reminders',
    table: 'card_line',
    which: (who) => mentions(['recipient', 'slot'], ownKeysOf(who)),
    isTheirs: (who) => {
      const isMade = madeOfKeys(who);
      return (row) => isMade([textIn(row, 'recipient'), textIn(row, 'slot')]);
    },
  },
  { what: 'reminded', table: 'reminded', which: (who) => isOneOf('recipient', ownKeysOf(who)) },
  {
    what: 'jobs',
    table: 'job',
    which: (who) => mentions(['dedupe_key', 'route_key', 'payload', 'last_error'], ownKeysOf(who)),
    isTheirs: (who) => {
      const isMade = madeOfKeys(who);
      const isNamed = names(ownKeysOf(who));
      const columns = ['dedupe_key', 'route_key', 'payload'];
      return (row) =>
        isMade(columns.map((column) => textIn(row, column))) || isNamed(textIn(row, 'last_error'));
    },
  },
  {
    what: 'answers',
    table: 'inbox',
    which: (who) => mentions(['outcome'], textsOf(who)),
    isTheirs: (who) => {
      const isNamed = names(textsOf(who));
      return (row) => isNamed(textIn(row, 'outcome'));
    },
  },
];

const askedById = (id: PersonId): Condition => {
  const { tenantId, key } = keyOfPerson(id);
  return sql<SqlBool>`(tenant_id = ${tenantId} and key = ${key})`;
};

/** The person's rows of one kind. */
export async function rowsOfPerson(
  db: Db,
  { table, which, isTheirs }: Theirs,
  who: Identity,
): Promise<PersonRow[]> {
  const { rows } =
    await sql<PersonRow>`select * from ${sql.table(table)} where ${which(who)}`.execute(db);
  return isTheirs ? rows.filter(isTheirs(who)) : rows;
}

/** What each table that is looked through calls its rows by. */
const keyOfTable = { card: 'slot', card_line: 'slot', job: 'id', inbox: 'delivery_key' } as const;

/** Deletes them; returns how many there were. */
export async function eraseTheirs(db: Db, kind: Theirs, who: Identity): Promise<number> {
  const { table, which, isTheirs } = kind;
  if (!isTheirs) {
    const { numAffectedRows } =
      await sql`delete from ${sql.table(table)} where ${which(who)}`.execute(db);
    return Number(numAffectedRows ?? 0);
  }
  const key = keyOfTable[table as keyof typeof keyOfTable];
  const rows = await rowsOfPerson(db, kind, who);
  for (const row of rows)
    await sql`delete from ${sql.table(table)} where ${sql.ref(key)} = ${row[key]}`.execute(db);
  return rows.length;
}
