import { sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import { preparedList } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import { allWaiting } from './all-waiting.ts';
import { currentTrace } from './current-trace.ts';

export interface NewJob {
  readonly kind: string;
  /** One job a key, ever: asking again for one that is done makes it ready again. */
  readonly dedupeKey: string;
  readonly payload: unknown;
  readonly routeKey: string;
  readonly dueAt: Instant;
  readonly now: Instant;
}

/**
 * Makes the job ready, unless it already is; a claimed one is left to its owner. Where its route
 * waits to be tried again it waits as well: nothing overtakes in a throttled chat.
 */
export async function enqueue(db: Db, job: NewJob): Promise<void> {
  await enqueueAll(db, [job]);
}

/**
 * The same for several jobs of different keys, in one statement: a click makes half a dozen. Returns
 * the routes that wait.
 */
export async function enqueueAll(db: Db, jobs: readonly NewJob[]): Promise<ReadonlySet<string>> {
  if (jobs.length === 0) return new Set();
  const waiting = await waitingRoutes(db, jobs);
  await makeReady(db, jobs, waiting);
  return new Set(waiting.keys());
}

/** The second half of that: jobs of routes of which `waitingRoutes` has told whether they wait. */
export async function makeReady(
  db: Db,
  jobs: readonly NewJob[],
  waiting: ReadonlyMap<string, Instant>,
): Promise<void> {
  if (jobs.length === 0) return;
  const dueAt = (job: NewJob) => Math.max(job.dueAt, waiting.get(job.routeKey) ?? job.dueAt);
  await insertReady.send(
    db,
    jobs.map((job) => ({ ...fresh(job), due_at: dueAt(job) })),
  );
}

const insertReady = preparedList((db, jobs: readonly Fresh[]) =>
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
          traceparent: row.ref('excluded.traceparent'),
          attempts: 0,
        }))
        .where('job.state', '!=', 'ready'),
    ),
);

/** Until when each of these jobs' routes waits to be tried again; the others are absent. */
export async function waitingRoutes(
  db: Db,
  jobs: readonly Pick<NewJob, 'routeKey' | 'dueAt'>[],
): Promise<Map<string, Instant>> {
  if (jobs.length === 0) return new Map();
  const routes = new Set(jobs.map(({ routeKey }) => routeKey));
  const soonest = Math.min(...jobs.map(({ dueAt }) => dueAt));
  const all = await allWaiting(db);
  if (all)
    return new Map([...all].filter(([route, until]) => routes.has(route) && until > soonest));
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
  if (jobs.length > 0) await makeOnce.send(db, jobs.map(fresh));
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
  // What is due another day begins a trace of its own: nobody looks at one that lasts for days.
  traceparent: (job.dueAt <= job.now && currentTrace()?.traceparent) || null,
});

type Fresh = ReturnType<typeof fresh>;

type Route = { readonly route: string };
