import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Dated, DatePlace } from '../../../../engine/tab/listing.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { never } from '../../domain/clock/next-deadline.ts';
import type { Request } from '../../domain/request.ts';
import { fpmRanks, isOpen, notEnded } from '../conditions.ts';
import { ownersIn, type Sight } from '../search.ts';
import { type TabFilter, within } from './tab-lists.ts';

/** From where to go on, and until when: what is due by then. */
interface Asked {
  readonly after: DatePlace | null;
  readonly until: Instant;
}

/**
 * The next requests in sight of which something is due, by date and number. Who has many reads them from an index in
 * that order, however many there are: everybody's, an FPM's, a company's, a region's. What one person has asked for,
 * works on or takes care of is sorted.
 */
export async function nextByDue(
  db: Db,
  sight: Sight,
  narrowed: TabFilter,
  asked: Asked,
  most: number,
): Promise<Dated<Request>[]> {
  const parts = partsIn(sight).map((which) => {
    const some = within(dues(db), narrowed).where(which).where(hasDue).where(isAsked(asked));
    return some.orderBy('due_at').orderBy('number').limit(most);
  });
  // Each part has an order and a limit of its own: only as a table of its own can it have both.
  const [first, ...others] = parts.map((part) =>
    db.selectFrom(part.as('one')).select(['number', 'due_at']),
  );
  if (!first) return [];
  const all = others.reduce((sofar, one) => sofar.union(one), first);
  const rows = await db
    .selectFrom(all.as('all'))
    .innerJoin('stream', 'stream.number', 'all.number')
    .select(['stream.body', 'all.number', 'all.due_at'])
    .orderBy('all.due_at')
    .orderBy('all.number')
    .limit(most)
    .execute();
  return rows.map(({ body, number, due_at: date }) => ({
    ...{ thing: JSON.parse(body) as Request, number, date },
  }));
}

const dues = (db: Db) => db.selectFrom('request').select(['number', 'due_at']);

// Literals, not parameters: an index of some rows is used only where it reads the same.
const hasDue = sql<SqlBool>`due_at < ${sql.lit(never)}`;

const isAsked = ({ after, until }: Asked): RawBuilder<SqlBool> => {
  const from = after ? sql`(due_at, number) > (${after.date}, ${after.number})` : sql`1 = 1`;
  return until < never ? sql<SqlBool>`${from} and due_at <= ${until}` : sql<SqlBool>`${from}`;
};

/** Whose requests; each is one search in the database. */
function partsIn(sight: Sight): RawBuilder<SqlBool>[] {
  if (sight.all) return [isOpen];
  return ownersIn(sight).flatMap(([column, owner]) => {
    const own = sql<SqlBool>`${sql.ref(column)} = ${owner}`;
    if (column !== 'fpm') return [own];
    // Their index has what waits for them first.
    return fpmRanks.map((rank) => sql<SqlBool>`${own} and ${notEnded} and ${rank}`);
  });
}
