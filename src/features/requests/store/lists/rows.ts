import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../../../store/database/tables.ts';
import { rowsPerPage } from '../../domain/pages/lists.ts';
import { rankIn, stateIn } from '../conditions.ts';
import type { OneList, Owner } from './list-for.ts';

/** Those of one owner (null: of everybody) in any order. */
export function ofOwner(db: Db, list: OneList, owner: Owner) {
  let all = db.selectFrom('request');
  if (list.only) all = all.where(list.only);
  return list.owners && owner !== null ? all.where(list.owners.column, '=', owner) : all;
}

type Requests = ReturnType<typeof ofOwner>;

const inOrder = ({ order }: OneList, some: Requests) =>
  order === 'due' ? some.orderBy('due_at').orderBy('number') : some.orderBy('number', 'desc');

/** Those of them that wait, in the order of the list, which is that of an index. */
export const waitingOf = (db: Db, list: OneList, owner: Owner) =>
  inOrder(list, ofOwner(db, list, owner).where(waits(list)));

/** Each rank in the order of the list: what waits has rank 0. In a list without owners everything does, in one to be read nothing. */
const ranks = (db: Db, list: OneList, owner: Owner) => {
  const all = ofOwner(db, list, owner);
  const hasRanks = list.owners && list.waiting.length > 0;
  const which = hasRanks ? [waits(list), waitsNot(list)] : [sql<SqlBool>`1 = 1`];
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

/** How many those of these owners are, at most `most`. */
export async function countOf(
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
export async function rowsFrom(db: Db, list: OneList, owners: readonly Owner[], offset: number) {
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
