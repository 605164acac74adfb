import { sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';

import { prepared, preparedList } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';

export interface NewJob {
  readonly kind: string;
  /** One job a key, ever: asking again for one that is done makes it ready again. */
  readonly dedupeKey: string;
  readonly payload: unknown;
  readonly routeKey: string;
  readonly dueAt: Instant;
  readonly now: Instant;
}

export interface Job {
  readonly id: number;
  readonly kind: string;
  readonly payload: string;
  readonly routeKey: string;
  readonly createdAt: Instant;
  readonly attempts: number;
  /** Grows with each claim; whoever holds an older one can no longer finish the job. */
  readonly fence: number;
}

/**
 * Makes the job ready, unless it already is; a claimed one is left to its owner. Where its route
 * waits to be tried again it waits as well: nothing overtakes in a throttled chat.
 */
export const enqueue = (db: Db, job: NewJob): Promise<void> => enqueueAll(db, [job]);

/** The same for several jobs of different keys, in one statement: a click makes half a dozen. */
export async function enqueueAll(db: Db, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length === 0) return;
  const waiting = await waitingRoutes(db, jobs);
  const dueAt = (job: NewJob) => Math.max(job.dueAt, waiting.get(job.routeKey) ?? job.dueAt);
  await makeReady(
    db,
    jobs.map((job) => ({ ...fresh(job), due_at: dueAt(job) })),
  );
}

const makeReady = preparedList((db, jobs: readonly Fresh[]) =>
  db
    .insertInto('job')
    .values([...jobs])
    .onConflict((conflict) =>
      conflict
        .column('dedupe_key')
        .doUpdateSet((row) => ({
          state: 'ready',
          due_at: row.ref('excluded.due_at'),
          created_at: row.ref('excluded.created_at'),
          attempts: 0,
        }))
        .where('job.state', '!=', 'ready'),
    ),
);

/** Until when each of these jobs' routes waits to be tried again; the others are absent. */
async function waitingRoutes(db: Db, jobs: readonly NewJob[]): Promise<Map<string, Instant>> {
  const routes = new Set(jobs.map(({ routeKey }) => routeKey));
  const soonest = Math.min(...jobs.map(({ dueAt }) => dueAt));
  const named = [...routes].map((route) => ({ route }));
  const { rows } = await waitingAmong(db, named, soonest);
  return new Map(rows.map((row) => [row.route_key, Number(row.until)]));
}

const waitingAmong = preparedList((db, routes: readonly Route[], soonest: number) =>
  db
    .selectFrom('job')
    .select((row) => ['route_key', row.fn.max('due_at').as('until')])
    .where(
      'route_key',
      'in',
      routes.map(({ route }) => route),
    )
    .where('due_at', '>', soonest)
    // Written out: with parameters neither database would know that the index `job_waiting` serves.
    .where('state', '=', sql.lit('ready'))
    .where('lease_owner', 'is', null)
    .where('last_error', 'is not', null)
    .groupBy('route_key'),
);

/** The same, but a key that was used before is done for good: each timer fires once, ever. */
export async function enqueueOnce(db: Db, jobs: readonly NewJob[]): Promise<void> {
  if (jobs.length > 0) await makeOnce(db, jobs.map(fresh));
}

const makeOnce = preparedList((db, jobs: readonly Fresh[]) =>
  db
    .insertInto('job')
    .values([...jobs])
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing()),
);

/** The key is new again, whatever became of its job. */
export async function forgetJob(db: Db, dedupeKey: string): Promise<void> {
  await db.deleteFrom('job').where('dedupe_key', '=', dedupeKey).execute();
}

const fresh = (job: NewJob) => ({
  kind: job.kind,
  dedupe_key: job.dedupeKey,
  payload: JSON.stringify(job.payload),
  route_key: job.routeKey,
  state: 'ready' as const,
  due_at: job.dueAt,
  created_at: job.now,
  attempts: 0,
  fence: 0,
  lease_owner: null,
  last_error: null,
});
type Fresh = ReturnType<typeof fresh>;
type Route = { readonly route: string };

/** People are reached by a route `tenant/person`; the other routes have no tenant. */
export const tenantOf = (routeKey: string): string | undefined =>
  routeKey.includes('/') ? routeKey.split('/', 1)[0] : undefined;

type End =
  | { readonly state: 'done' }
  | { readonly state: 'dead'; readonly error: string }
  /** To be done (again) from then on. */
  | {
      readonly state: 'ready';
      readonly dueAt: Instant;
      readonly error: string | null;
      /** It does not count as an attempt. */
      readonly untried?: boolean;
    };

/** Gives the job back; false where the lease was lost meanwhile and nothing was written. */
export async function release(db: Db, { id, fence, attempts }: Job, end: End): Promise<boolean> {
  const error = end.state === 'done' ? null : end.error;
  const { changed } =
    end.state === 'ready'
      ? await again(db, id, fence, error, end.dueAt, attempts - (end.untried ? 1 : 0))
      : await ended(db, id, fence, error, end.state);
  return changed === 1;
}

const again = prepared(
  (db, id: number, fence: number, error: string | null, dueAt: number, attempts: number) =>
    held(db, id, fence).set({
      state: 'ready',
      lease_owner: null,
      last_error: error,
      due_at: dueAt,
      attempts,
    }),
);

const ended = prepared(
  (db, id: number, fence: number, error: string | null, state: 'done' | 'dead') =>
    held(db, id, fence).set({ state, lease_owner: null, last_error: error }),
);

const held = (db: Db, id: number, fence: number) =>
  db.updateTable('job').where('id', '=', id).where('fence', '=', fence);

/** Nothing waiting on this route is tried before `until`: a throttled chat waits alone, in order. */
export async function postponeRoute(db: Db, routeKey: string, until: Instant): Promise<void> {
  await db
    .updateTable('job')
    .set({ due_at: until })
    .where('route_key', '=', routeKey)
    .where('state', '=', 'ready')
    .where('lease_owner', 'is', null)
    .where('due_at', '<', until)
    .execute();
}

/**
 * Leases of a process that no longer runs: only where no other process can hold one. They end at
 * `leaseEnd` at the latest, so that the timers behind it need not be looked at.
 */
export async function forgetLeases(db: Db, now: Instant, leaseEnd: Instant): Promise<void> {
  await db
    .updateTable('job')
    .set({ due_at: now, lease_owner: null })
    .where('state', '=', 'ready')
    .where('due_at', '<=', leaseEnd)
    .where('lease_owner', 'is not', null)
    .execute();
}

/** When the next job falls due, or its lease ends; of these kinds, where some are given. */
export async function nextDue(db: Db, kinds?: readonly string[]): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('job')
    .select('due_at')
    .where('state', '=', sql.lit('ready'))
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', [...(kinds ?? [])]))
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row?.due_at;
}

/** What `/readyz` tells of the queue. */
export async function queueState(db: Db) {
  const ready = await db
    .selectFrom('job')
    .select((row) => [
      row.fn.countAll<number>().as('pending'),
      row.fn.min('created_at').as('oldest'),
    ])
    .where('state', '=', sql.lit('ready'))
    .where('kind', 'in', [sql.lit('card'), sql.lit('mail')])
    .executeTakeFirstOrThrow();
  const dead = await db
    .selectFrom('job')
    .select((row) => row.fn.countAll<number>().as('undeliverable'))
    .where('state', '=', sql.lit('dead'))
    .executeTakeFirstOrThrow();
  return {
    pending: Number(ready.pending),
    oldest: ready.oldest as Instant | null,
    undeliverable: Number(dead.undeliverable),
  };
}

/** What was given up on this route is tried again from now on. */
export async function revive(db: Db, routeKey: string, now: Instant): Promise<void> {
  await db
    .updateTable('job')
    .set({ state: 'ready', due_at: now, created_at: now, attempts: 0 })
    .where('route_key', '=', routeKey)
    .where('state', '=', 'dead')
    .execute();
}

/** How long the oldest due job of a kind has been waiting, in milliseconds; 0 where none is. */
export async function overdueBy(db: Db, kind: string, now: Instant): Promise<number> {
  const row = await db
    .selectFrom('job')
    .select('due_at')
    .where('state', '=', 'ready')
    .where('kind', '=', kind)
    .where('due_at', '<', now)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row ? now - row.due_at : 0;
}
