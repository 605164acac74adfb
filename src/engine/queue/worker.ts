import { randomUUID } from 'node:crypto';
import type { Instant } from '../../domain/time/instant.ts';

import { isOutage } from '../../store/database/store-fault.ts';
import { claim } from '../../store/queue/claim.ts';
import type { Job } from '../../store/queue/jobs.ts';
import { forgetLeases, nextDue, release, tenantOf } from '../../store/queue/jobs.ts';
import { dropLeases, renewLeases } from '../../store/queue/leases.ts';
import type { AppContext } from '../context.ts';

/**
 * How long a dead or frozen worker's jobs wait for another one; a living worker renews its leases
 * well before, so that a job may take as long as it takes.
 */
const leaseMs = 20_000;
const renewMs = leaseMs / 4;
/** The longest nap: another instance may have added a job unseen. */
const napMs = 1_000;
/** Jobs at work at once; those that wait for Teams are not. */
const workers = 8;
/** Jobs begun at once: a tenant's fifty calls a second, each of which may take half a second. */
const maxRunning = 64;
/** While somebody waits for an answer, a job starts no sooner than this after the last one. */
const breatherMs = 100;
/** How long it is taken for true that nothing is due but on busy routes. */
const lookMs = 100;
/** How often a job may fail in a way that nobody has foreseen. */
const mostAttempts = 10;
/** How long a job that only a newer version knows is left to it, and how often it is looked at. */
const unknownKindMs = 3 * 24 * 3_600_000;
const strangeWaitMs = 10_000;

export interface Worker {
  /** Looks for due jobs now. */
  readonly wake: () => void;
  /** Resolves once nothing is due and nothing is being done. */
  readonly settled: () => Promise<void>;
  /** Takes no more jobs and resolves when the running ones have ended. */
  readonly stop: () => Promise<void>;
  /** While this call is out, another job may be at work. */
  readonly outside: <T>(call: Promise<T>) => Promise<T>;
}

export type JobHandler = (job: Job) => Promise<void>;

/**
 * Does due jobs, at most eight at once and one after the other for each route, of all instances;
 * a tenant with much to send never holds more jobs than it leaves to others; ten a second
 * while somebody waits for an answer, since a click goes before what others are told of it. Jobs are claimed by
 * lease and fence: a worker that died gives its job back after 20 s, one that wakes up late
 * changes nothing.
 */
export async function startWorker(
  app: Omit<AppContext, 'wake'>,
  perform: Readonly<Record<string, JobHandler>>,
  answering: () => boolean = () => false,
): Promise<Worker> {
  const owner = randomUUID();
  const running = new Map<string, Promise<void>>();
  const held = new Set<number>();
  const waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let pumping: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let breathing = false;
  /** Routes whose job has ended since it was seen that nothing else can be had; null: look anew. */
  let freedRoutes: string[] | null = null;
  let waitingOutside = 0;
  /** Something may be leased to this instance that it does not do. */
  let astray = false;
  let regathering = false;

  // The embedded database is held by one process: leases in it are those of a dead one.
  if (app.store.dialect === 'sqlite') {
    const now = app.clock();
    await forgetLeases(app.store.db, now, now + leaseMs);
  }

  const yieldToClicks = (): void => {
    breathing = true;
    setTimeout(() => {
      breathing = false;
      wake();
    }, breatherMs).unref();
  };

  /**
   * Looking past all that is due on busy routes is slow, and soon after it would be the same: for a
   * while only what is freed is looked at.
   */
  const lookLater = (): void => {
    freedRoutes = [];
    setTimeout(() => {
      freedRoutes = null;
      wake();
    }, lookMs).unref();
  };

  /** The next job for this instance. */
  const next = async (now: Instant): Promise<Job | undefined> => {
    const lease = { owner, now, leaseEnd: now + leaseMs };
    const take = (route?: string) =>
      app.store.transaction(async (db) => {
        // The transaction may have had to wait for its turn.
        if (stopped) return undefined;
        return route === undefined
          ? claim(db, app.store.dialect, lease, [...running.keys()], saturatedTenants())
          : claim(db, app.store.dialect, lease, [], [], route);
      });
    if (running.size === 0) freedRoutes = null;
    if (freedRoutes === null) {
      const job = await take();
      if (!job && running.size > 0) lookLater();
      return job;
    }
    for (let route = freedRoutes.shift(); route !== undefined; route = freedRoutes?.shift()) {
      const job = running.has(route) ? undefined : await take(route);
      if (job) return job;
    }
    return undefined;
  };

  const run = (job: Job): void => {
    if (answering()) yieldToClicks();
    const known = Object.hasOwn(perform, job.kind) ? perform[job.kind] : undefined;
    const done = (known ?? unknownKind(app))(job)
      .catch((error: unknown) => unexpected(job, error))
      .finally(() => {
        held.delete(job.id);
        running.delete(job.routeKey);
        freedRoutes?.push(job.routeKey);
        wake();
      });
    held.add(job.id);
    running.set(job.routeKey, done);
  };

  /** A fault of the store passes with time, a bug does not: it must not repeat for ever. */
  const unexpected = async (job: Job, error: unknown): Promise<void> => {
    app.log.error({ err: error, job: job.id, attempts: job.attempts }, 'job failed');
    if (isOutage(error)) return regather();
    if (job.attempts < mostAttempts) return;
    await release(app.store.db, job, { state: 'dead', error: 'failed unexpectedly' }).catch(
      (fault: unknown) => app.log.error({ err: fault }, 'job not buried'),
    );
  };

  /** After an outage nothing waits for a lease of ours to end; not at once, for it may be there still. */
  const regather = (): void => {
    if (regathering) return;
    regathering = true;
    setTimeout(() => {
      regathering = false;
      astray = true;
      wake();
    }, napMs).unref();
  };

  const renewing = setInterval(() => {
    renewLeases(app.store.db, owner, [...held], app.clock() + leaseMs).catch((error: unknown) =>
      app.log.warn({ err: error }, 'leases not renewed'),
    );
  }, renewMs).unref();

  /** Tenants that hold as many jobs as are left for all others. */
  const saturatedTenants = (): string[] => {
    const held = new Map<string, number>();
    for (const route of running.keys()) {
      const tenant = tenantOf(route);
      if (tenant) held.set(tenant, (held.get(tenant) ?? 0) + 1);
    }
    return [...held].flatMap(([tenant, jobs]) =>
      jobs < maxRunning - running.size ? [] : [tenant],
    );
  };

  const pump = async (): Promise<void> => {
    let emptyAt = Number.NEGATIVE_INFINITY;
    if (astray) {
      const now = app.clock();
      await dropLeases(app.store.db, owner, [...held], now, now + leaseMs);
      astray = false;
    }
    do {
      again = false;
      while (!stopped && running.size - waitingOutside < workers && running.size < maxRunning) {
        if (answering() && breathing) break;
        const now = app.clock();
        const job = await next(now);
        if (!job) {
          emptyAt = now;
          break;
        }
        run(job);
      }
    } while (again && !stopped);
    if (running.size === 0 && !breathing) await rest(emptyAt);
    else pollDelay(napMs);
  };

  const rest = async (emptyAt: Instant): Promise<void> => {
    // Whoever begins to wait during the look may have put in what it does not see.
    const told = waiting.length;
    const due = await nextDue(app.store.db);
    // Due, and still not to be had: another instance is at work on its route, and goes on there.
    if (due !== undefined && due <= emptyAt) return pollDelay(napMs);
    if (due !== undefined && due <= app.clock()) return wake();
    if (regathering) return pollDelay(napMs);
    for (const resolve of waiting.splice(0, told)) resolve();
    pollDelay(due === undefined ? napMs : Math.min(napMs, due - app.clock()));
  };

  const pollDelay = (ms: number): void => {
    if (!stopped) timer = setTimeout(wake, ms).unref();
  };

  const wake = (): void => {
    clearTimeout(timer);
    if (stopped) return;
    if (pumping) {
      again = true;
      return;
    }
    pumping = pump()
      .catch((error: unknown) => {
        app.log.error({ err: error }, 'the queue cannot be read');
        astray ||= isOutage(error);
        pollDelay(napMs);
      })
      .finally(() => {
        pumping = undefined;
        if (again) wake();
      });
  };

  return {
    wake,
    settled: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        wake();
      }),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await pumping;
      await Promise.all(running.values());
      clearInterval(renewing);
    },
    outside: async (call) => {
      waitingOutside += 1;
      wake();
      try {
        return await call;
      } finally {
        waitingOutside -= 1;
      }
    },
  };
}

/**
 * A newer version beside this one may know it: it is put back, for three days. In the embedded
 * database there is no other version.
 */
const unknownKind =
  ({ store, clock }: Pick<AppContext, 'store' | 'clock'>): JobHandler =>
  async (job) => {
    const age = clock() - job.createdAt;
    if (store.dialect === 'sqlite' || age > unknownKindMs)
      throw new Error(`no such kind of job: ${job.kind}`);
    await release(store.db, job, { state: 'ready', dueAt: clock() + strangeWaitMs, error: null });
  };
