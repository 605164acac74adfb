import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { requestId } from '../../../../domain/ids.ts';
import type { Mail, Person } from '../../../../domain/people/people.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { type ListName, type ListRow, mostCounted, rowsPerPage } from '../../domain/pages/lists.ts';
import { atWorkStates, openStates, type State, undecidedStates } from '../../domain/states.ts';
import { notEnded, rankIn, stateIn, statesForFpm } from '../conditions.ts';
import { type Holders, isUnheld } from '../holders.ts';

/** Who looks, and for which FPMs they are the delegate today. */
export type ListReader = Person & {
  readonly standsInFor?: readonly Mail[];
  /** The companies whose contact they are. */
  readonly partners?: readonly string[];
  /** Whom the program has, for the list of what nobody of them holds. */
  readonly holders?: Holders;
};

interface List {
  /** Whose requests it holds; null: everybody's. */
  readonly owners: {
    readonly column: 'requester' | 'partner_id' | 'fpm' | 'sme';
    readonly of: (reader: ListReader) => readonly string[];
  } | null;
  /** Which of them; null: all. */
  readonly only: RawBuilder<SqlBool> | ((reader: ListReader) => RawBuilder<SqlBool>) | null;
  /** In which states a request waits for the reader. */
  readonly waiting: readonly State[];
  /** Among those that wait and among those that do not: what is due first, else the newest. */
  readonly order: 'due' | 'newest';
}

const mailOf = ({ mail }: Person): readonly Mail[] => (mail ? [mail] : []);

const lists: Readonly<Record<ListName, List>> = {
  mine: {
    owners: { column: 'requester', of: ({ id }) => [id] },
    only: null,
    waiting: ['proposed', 'returned', 'onboarding'],
    order: 'newest',
  },
  company: {
    owners: { column: 'partner_id', of: ({ partners = [] }) => partners },
    only: null,
    waiting: ['proposed', 'returned', 'onboarding'],
    order: 'newest',
  },
  fpm: {
    owners: {
      column: 'fpm',
      of: (reader) => [...new Set([...mailOf(reader), ...(reader.standsInFor ?? [])])],
    },
    only: notEnded,
    waiting: statesForFpm,
    order: 'due',
  },
  assignmentTeam: {
    owners: null,
    // As one expression: the embedded database would take the index on `state` and sort.
    only: sql`case when ${stateIn(['submitted', 'approved'])} or (state = 'triaged' and fpm is null)
      then 1 else 0 end = 1`,
    waiting: [...undecidedStates, 'approved'],
    order: 'due',
  },
  sme: {
    owners: { column: 'sme', of: mailOf },
    only: sql`sme is not null`,
    waiting: ['offered', ...atWorkStates],
    order: 'due',
  },
  unheld: {
    owners: null,
    only: ({ holders = { fpms: [], smes: [], partners: [] } }) => isUnheld(holders),
    waiting: openStates,
    order: 'due',
  },
};

/** Nobody turns pages as far as this; what a forged click asks for stays a number that counts rows. */
const farthest = 1_000_000_000;

/** Which requests of a list; what is null narrows nothing. */
export interface Narrowed {
  readonly state: State | null;
  /** By their names, one of these. */
  readonly customers: readonly string[] | null;
}

const whole: Narrowed = { state: null, customers: null };

/**
 * One page of a list, what waits for the reader first. In "mine" the newest come first, in a queue
 * what is due first, then the oldest. A page beyond the end is the last one. Counted are as many as the page needs, at
 * least 1,000: `more` says that there are more than `total`.
 */
export async function loadList(
  db: Db,
  name: ListName,
  reader: ListReader,
  wantedPage: number,
  narrowed = whole,
) {
  const list = listFor(name, reader, narrowed);
  const owners = list.owners?.of(reader) ?? [null];
  const wanted = Math.min(Math.max(0, wantedPage), farthest);
  const reach = Math.max(mostCounted, (wanted + 1) * rowsPerPage);
  const counted = await count(db, list, owners, reach + 1);
  const pages = Math.max(1, Math.ceil(counted / rowsPerPage));
  const page = Math.min(wanted, pages - 1);
  const rows = counted === 0 ? [] : await rowsOf(db, list, owners, page * rowsPerPage);
  return {
    total: counted > reach ? mostCounted : counted,
    more: counted > reach,
    pages,
    page,
    rows: rows.map(
      (row): ListRow => ({
        id: requestId(row.number),
        state: row.state as State,
        tenantName: row.tenant_name,
        topic: row.topic,
        workload: row.workload,
        partner: row.partner_name,
        submittedAt: row.submitted_at,
        waiting: list.waiting.includes(row.state as State),
      }),
    ),
  };
}

/** The numbers of what waits for the reader in a list, in its order, at most `most` of each owner. */
export async function waitingIn(
  db: Db,
  name: ListName,
  reader: ListReader,
  most: number,
): Promise<number[]> {
  const list = listFor(name, reader);
  const found: number[] = [];
  for (const owner of list.owners?.of(reader) ?? [null]) {
    const next = waiting(db, list, owner).select('number');
    found.push(...(await next.limit(most).execute()).map(({ number }) => number));
  }
  return found;
}

/** How many of a list wait for its reader; counted no further than a list is. */
export async function countWaiting(
  db: Db,
  name: ListName,
  reader: ListReader,
  narrowed = whole,
): Promise<number> {
  const list = listFor(name, reader, narrowed);
  const owners = list.owners?.of(reader) ?? [null];
  return count(db, list, owners, mostCounted, waiting);
}

/** The customers of a list, each once and by name: to choose from. */
export async function customersIn(db: Db, name: ListName, reader: ListReader): Promise<string[]> {
  const list = listFor(name, reader);
  const found = new Set<string>();
  for (const owner of list.owners?.of(reader) ?? [null]) {
    const looked = ofOwner(db, list, owner).select('tenant_name').limit(mostLooked);
    const rows = await db
      .selectFrom(looked.as('looked'))
      .select('tenant_name')
      .distinct()
      .execute();
    for (const { tenant_name } of rows) found.add(tenant_name);
  }
  return [...found].sort((one, other) => one.localeCompare(other));
}

/** So many requests of one owner are looked at for their customers: more than anybody has, and few enough not to hold up a click. */
const mostLooked = 20_000;

function listFor(name: ListName, reader: ListReader, { state, customers } = whole): OneList {
  const { only, ...list } = lists[name];
  const all = [
    typeof only === 'function' ? only(reader) : only,
    // As expressions: no index on the column is taken, by which all that it finds would be sorted.
    state === null ? null : sql<SqlBool>`state || '' = ${state}`,
    customers === null ? null : namedIn(customers),
  ].filter((one) => one !== null);
  return { ...list, only: all.length === 0 ? null : sql<SqlBool>`${sql.join(all, sql` and `)}` };
}

const namedIn = (customers: readonly string[]): RawBuilder<SqlBool> =>
  customers.length === 0
    ? sql<SqlBool>`1 = 0`
    : sql<SqlBool>`tenant_name || '' in (${sql.join([...customers])})`;

/** A list for one reader. */
type OneList = Omit<List, 'only'> & { readonly only: RawBuilder<SqlBool> | null };

type Owner = string | null;

/** Those of one owner (null: of everybody) in any order. */
function ofOwner(db: Db, list: OneList, owner: Owner) {
  let all = db.selectFrom('request');
  if (list.only) all = all.where(list.only);
  return list.owners && owner !== null ? all.where(list.owners.column, '=', owner) : all;
}

type Requests = ReturnType<typeof ofOwner>;

const inOrder = ({ order }: OneList, some: Requests) =>
  order === 'due' ? some.orderBy('due_at').orderBy('number') : some.orderBy('number', 'desc');

/** Those of them that wait, in the order of the list, which is that of an index. */
const waiting = (db: Db, list: OneList, owner: Owner) =>
  inOrder(list, ofOwner(db, list, owner).where(waits(list)));

/** Each rank in the order of the list: what waits has rank 0. In a list without owners everything does. */
const ranks = (db: Db, list: OneList, owner: Owner) => {
  const all = ofOwner(db, list, owner);
  const which = list.owners ? [waits(list), waitsNot(list)] : [sql<SqlBool>`1 = 1`];
  return which.map((those, rank) =>
    inOrder(list, all.where(those))
      .select(['number', 'state', 'tenant_name', 'topic', 'workload', 'partner_name'])
      .select(['submitted_at', 'due_at', sql<number>`${sql.lit(rank)}`.as('rank')]),
  );
};

type Waits = Pick<OneList, 'owners' | 'order' | 'waiting'>;

/** As the index has it: by date each owner has one, which holds the rank as well. */
const waits = ({ owners, order, waiting: some }: Waits) =>
  owners && order === 'due' ? sql<SqlBool>`${rankIn(some)} = 0` : stateIn(some);

const waitsNot = ({ owners, order, waiting: some }: Waits) =>
  owners && order === 'due' ? sql<SqlBool>`${rankIn(some)} = 1` : stateIn(some, 'not');

async function count(
  db: Db,
  list: OneList,
  owners: readonly Owner[],
  most: number,
  which = ofOwner,
) {
  let total = 0;
  for (const owner of owners) {
    const { counted } = await db
      .selectFrom(which(db, list, owner).select('number').limit(most).as('some'))
      .select((row) => row.fn.countAll<number>().as('counted'))
      .executeTakeFirstOrThrow();
    total += Number(counted);
  }
  return Math.min(total, most);
}

/** The page that begins at `offset`. */
async function rowsOf(db: Db, list: OneList, owners: readonly Owner[], offset: number) {
  // Each has an order and a limit of its own: only as a table of its own can it have both.
  const [first, ...others] = owners
    .flatMap((owner) => ranks(db, list, owner))
    .map((one) => db.selectFrom(one.limit(offset + rowsPerPage).as('one')).selectAll());
  if (!first) return [];
  const all = others.reduce((sofar, one) => sofar.unionAll(one), first);
  return db
    .selectFrom(all.as('all'))
    .selectAll()
    .orderBy('rank')
    .$if(list.order === 'due', (query) => query.orderBy('due_at'))
    .orderBy('number', list.order === 'due' ? 'asc' : 'desc')
    .limit(rowsPerPage)
    .offset(offset)
    .execute();
}
