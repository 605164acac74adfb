import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { ListPlace } from '../../../../engine/tab/listing.ts';
import type { Db, Tables } from '../../../../store/database/tables.ts';
import type { Request } from '../../domain/request.ts';
import type { State } from '../../domain/states.ts';
import { ownersIn, type Sight } from '../search.ts';
import { notAskedYet } from '../stored-request.ts';

/** Which requests; what is undefined narrows nothing. */
export interface TabFilter {
  readonly states?: readonly State[] | undefined;
  /** The reader looks through them: some have a partner who does not know of them yet. */
  readonly partner?: string | undefined;
  readonly workload?: string | undefined;
  readonly sme?: string | undefined;
  /** From one number until just before the other. */
  readonly numbers?: { readonly from: number; readonly to: number } | undefined;
}

/**
 * The next requests in sight by number. Each role reads at most `most` from an index of its own,
 * however many requests there are.
 */
export async function nextInSight(
  db: Db,
  sight: Sight,
  narrowed: TabFilter,
  { direction, after }: ListPlace,
  most: number,
): Promise<Request[]> {
  const ordered = (query: Numbers) => {
    const next = within(query, narrowed).orderBy('number', direction).limit(most);
    return after === null ? next : next.where('number', direction === 'asc' ? '>' : '<', after);
  };
  const parts = sight.all
    ? [ordered(numbers(db))]
    : ownersIn(sight).map(([column, owner]) => ordered(numbers(db).where(column, '=', owner)));
  // Each part has an order and a limit of its own: only as a table of its own can it have both.
  const [first, ...others] = parts.map((part) => db.selectFrom(part.as('one')).select('number'));
  if (!first) return [];
  const all = others.reduce((sofar, one) => sofar.union(one), first);
  const rows = await db
    .selectFrom(all.as('all'))
    .innerJoin('stream', 'stream.number', 'all.number')
    .select('stream.body')
    .orderBy('all.number', direction)
    .limit(most)
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Request);
}

/** These requests, in any order. */
export async function requestsNumbered(db: Db, wanted: readonly number[]): Promise<Request[]> {
  if (wanted.length === 0) return [];
  const rows = await db
    .selectFrom('stream')
    .select('body')
    .where('number', 'in', [...wanted])
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Request);
}

const numbers = (db: Db) => db.selectFrom('request').select('number');
type Numbers = ReturnType<typeof numbers>;

/** What is asked for of them. */
export function within<Row>(
  query: SelectQueryBuilder<Tables, 'request', Row>,
  { states, partner, workload, sme, numbers: among }: TabFilter,
) {
  let some = query;
  if (among) some = some.where('number', '>=', among.from).where('number', '<', among.to);
  if (states) some = some.where(isIn(states));
  if (sme !== undefined) some = some.where('sme', '=', sme);
  if (partner !== undefined) some = some.where('partner_id', 'in', [partner, notAskedYet]);
  return workload === undefined ? some : some.where('workload', '=', workload);
}

const isIn = (states: readonly State[]): RawBuilder<SqlBool> =>
  states.length === 0 ? sql`1 = 0` : sql`${sql.ref('state')} in (${sql.join([...states])})`;
