import { type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Dialect } from '../database/dialect.ts';
import { preparedList } from '../database/prepared.ts';
import type { Db, Tables } from '../database/tables.ts';
import type { Job } from './jobs.ts';

type Route = { readonly route: string };

/** What a worker passes over, or the one route where it looks. */
export interface ClaimFrom {
  readonly busy?: readonly string[];
  readonly crowded?: readonly string[];
  /** What was due before is passed over, too. */
  readonly since?: Instant | undefined;
  readonly route?: string;
}

/**
 * The next due job, leased to `owner` until `leaseEnd`; a job whose lease has ended is due again.
 * Routes in `busy` are passed over, those of `crowded` tenants, and what was due before `since`. Of a
 * route, only the first is taken, and none while somebody else holds a lease: several instances keep
 * its order. With a `route`, only what is due there.
 */
export async function claim(
  db: Db,
  dialect: Dialect,
  who: { readonly owner: string; readonly now: Instant; readonly leaseEnd: Instant },
  { busy = [], crowded = [], since = 0, route }: ClaimFrom = {},
): Promise<Job | undefined> {
  const { owner, now, leaseEnd } = who;
  const named = busy.map((one) => ({ route: one }));
  const anywhere = crowded.length > 0 ? claimAnywhere(dialect, crowded) : claims[dialect].anywhere;
  const { rows } =
    route === undefined
      ? await anywhere(db, named, owner, now, leaseEnd, since)
      : await claims[dialect].there(db, named, owner, now, leaseEnd, route);
  const [row] = rows;
  return (
    row && {
      id: row.id,
      kind: row.kind,
      payload: row.payload,
      routeKey: row.route_key,
      createdAt: row.created_at,
      attempts: row.attempts,
      fence: row.fence,
      traceparent: row.traceparent,
    }
  );
}

/** The next one, wherever; which tenants are crowded is part of the statement's text. */
const claimAnywhere = (dialect: Dialect, crowded: readonly string[] = []) =>
  preparedList(
    (db, busy: readonly Route[], owner: string, now: number, leaseEnd: number, since: number) =>
      leased(
        db,
        { owner, leaseEnd },
        next(db, dialect, { owner, now }, busy, crowded).where('due_at', '>=', since),
      ),
  );

const claimThere = (dialect: Dialect) =>
  preparedList(
    (db, busy: readonly Route[], owner: string, now: number, leaseEnd: number, route: string) =>
      leased(
        db,
        { owner, leaseEnd },
        next(db, dialect, { owner, now }, busy).where('route_key', '=', route),
      ),
  );

const claims = {
  sqlite: { anywhere: claimAnywhere('sqlite'), there: claimThere('sqlite') },
  postgres: { anywhere: claimAnywhere('postgres'), there: claimThere('postgres') },
};

const next = (
  db: Db,
  dialect: Dialect,
  who: { readonly owner: string; readonly now: Instant },
  busy: readonly Route[],
  crowded: readonly string[] = [],
) =>
  db
    .selectFrom('job')
    .select('id')
    .where('state', '=', sql.lit('ready'))
    .where('due_at', '<=', who.now)
    .$if(busy.length > 0, (query) =>
      query.where(
        'route_key',
        'not in',
        busy.map(({ route }) => route),
      ),
    )
    .where((row) => row.and(crowded.map((tenantId) => isOfAnother(tenantId))))
    .$if(dialect === 'postgres', (query) => query.where((row) => isFirst(row, who)))
    .orderBy('due_at')
    .orderBy('id')
    .limit(1)
    .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked());

const leased = (
  db: Db,
  { owner, leaseEnd }: { readonly owner: string; readonly leaseEnd: Instant },
  chosen: ReturnType<typeof next>,
) =>
  db
    .updateTable('job')
    .set((job) => ({
      due_at: leaseEnd,
      lease_owner: owner,
      attempts: job('attempts', '+', 1),
      fence: job('fence', '+', 1),
    }))
    .where('id', '=', chosen)
    .returning([
      ...(['id', 'kind', 'payload', 'route_key', 'created_at', 'attempts', 'fence'] as const),
      'traceparent',
    ]);

const isOfAnother = (tenantId: string): RawBuilder<SqlBool> =>
  sql`substr(job.route_key, 1, ${sql.lit(tenantId.length + 1)}) <> ${`${tenantId}/`}`;

/**
 * Of what is ready on its route, and nobody else holds any of it. Two questions, each with an index of its own:
 * as one with "or" in it all that waits on the route would be read.
 */
function isFirst(
  row: ExpressionBuilder<Tables, 'job'>,
  { owner, now }: { readonly owner: string; readonly now: Instant },
) {
  const { not, exists } = row;
  const others = row
    .selectFrom('job as other')
    .select('other.id')
    .whereRef('other.route_key', '=', 'job.route_key')
    .where('other.state', '=', sql.lit('ready'));
  const before = others.where(({ eb, refTuple }) =>
    eb(refTuple('other.due_at', 'other.id'), '<', refTuple('job.due_at', 'job.id')),
  );
  const held = others
    .where('other.lease_owner', 'is not', null)
    .where('other.lease_owner', '!=', owner)
    .where('other.due_at', '>', now);
  return row.and([not(exists(before)), not(exists(held))]);
}
