import type { Logger } from 'pino';
import { render as renderCard } from '../cards/render.ts';
import { offerSnapshots } from '../src/backup/snapshots.ts';
import { ConfigurationError, type Environment } from '../src/config/environment.ts';
import { watchProgram } from '../src/config/program-watch.ts';
import type { Program } from '../src/domain/program/program.ts';
import { roleChanges } from '../src/domain/program/role-changes.ts';
import type { Instant } from '../src/domain/time/instant.ts';
import type { AppContext } from '../src/engine/context.ts';
import { syncProgramAddresses } from '../src/engine/directory/directory.ts';
import { directoryReport } from '../src/engine/directory/directory-state.ts';
import { withDirectoryNames } from '../src/engine/directory/program-names.ts';
import { engineJobs } from '../src/engine/engine-jobs.ts';
import type { Feature } from '../src/engine/feature.ts';
import { featureTable } from '../src/engine/feature-table.ts';
import type { Render } from '../src/engine/outbox/deliver-card.ts';
import { ensureRetentionJob } from '../src/engine/privacy/retention.ts';
import { jobTable } from '../src/engine/queue/job-table.ts';
import { retryOnOutage } from '../src/engine/queue/retry-on-outage.ts';
import { startWorker } from '../src/engine/queue/worker.ts';
import { rateLimitedTeams } from '../src/engine/rate-limit/rate-limited-teams.ts';
import { createRateLimiter, type RateLimiter } from '../src/engine/rate-limit/rate-limiter.ts';
import { movableClock } from '../src/engine/timers/movable-clock.ts';
import { requestReschedule } from '../src/engine/timers/reschedule-all.ts';
import { timerJob } from '../src/engine/timers/schedule.ts';
import { features as allFeatures } from '../src/features/index.ts';
import { createGraph } from '../src/graph/client.ts';
import { openStore } from '../src/store/database/open.ts';
import { syncPeople } from '../src/store/people/people.ts';
import { nextDue, overdueBy, queueState } from '../src/store/queue/queue-state.ts';

import { rateLimitStore } from '../src/store/queue/rate-limit-store.ts';
import { createAdapter } from './auth/adapter.ts';
import { channelAllowed, serviceAllowed, tenantAllowed } from './http/allow-lists.ts';
import { demoClockRoutes } from './http/demo-clock.ts';
import { createMetrics } from './http/metrics.ts';
import { type BotServer, createServer } from './http/server.ts';
import { waitingRoom } from './http/waiting-room.ts';
import { mailDelivery } from './outgoing/mail-delivery.ts';
import { createTeams } from './outgoing/teams-client.ts';
import { createTurnHandler } from './turns/on-turn.ts';

export interface App {
  readonly server: BotServer['server'];
  readonly url: string;
  /** Resolves once nothing is due and every message is out. */
  readonly settled: () => Promise<void>;
  /** Ends within 10 s: running turns finish, nothing is half done. */
  readonly stop: () => Promise<void>;
}

/** The whole product, listening; rejects where it cannot start. */
export async function startApp(options: {
  readonly environment: Environment;
  readonly program: Program;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: Logger;
  /** How many lines of the log could not be written. */
  readonly droppedLines?: () => number;
  /** Teams' limits; a Teams without any needs none. */
  readonly pace?: RateLimiter;
  /** How long the demo's clock waits for everything to be delivered before it moves on. */
  readonly clockPatienceMs?: number;
  /** Who does the jobs. */
  readonly startRelay?: typeof startWorker;
  /** For clients that know neither dialogs nor `refresh`, as the Agents Playground; Teams knows both. */
  readonly simpleClients?: boolean;
  /** What the product can do; a test may add to it. */
  readonly features?: readonly Feature[];
  /** What becomes of each page. */
  readonly render?: Render;
  /** Where everything is kept. */
  readonly openStore?: typeof openStore;
}): Promise<App> {
  const { environment, log, render = renderCard } = options;
  const features = featureTable(options.features ?? allFeatures);
  let program = options.program;
  const room = waitingRoom(environment);
  const opened = await (options.openStore ?? openStore)({
    databaseUrl: environment.databaseUrl,
    dataDir: environment.dataDir,
    migrations: features.migrations,
    onLost: (error) => log.warn({ err: error }, 'database connection lost'),
    onWait: (reason) => {
      // A second process on an embedded database ends by itself: nobody has to think that it works.
      if (environment.databaseUrl) room.open();
      log.warn({ reason }, 'waiting for the database');
    },
    onWarning: (reason) => log.warn({ reason }, 'where the database lies'),
  }).finally(room.close);
  const snapshots =
    opened.copyTo &&
    (await offerSnapshots(opened.copyTo, environment.dataDir, (error) =>
      log.warn({ err: error }, 'no backup while this runs'),
    ));
  const moved = environment.demoClock
    ? await retryOnOutage(() => movableClock(opened, options.now))
    : null;
  const clock = moved ?? { now: options.now };
  const store = moved ? moved.following(opened) : opened;
  const graph = environment.graph ? createGraph(environment.graph, clock.now) : null;
  const sync = (named: Program): Promise<void> =>
    store.transaction(async (db) => {
      await syncPeople(db, named);
      await syncProgramAddresses(db, { graph, clock: clock.now }, named);
    });
  await retryOnOutage(() => sync(program));
  let shown = await retryOnOutage(() => withDirectoryNames(store.db, program));
  await retryOnOutage(() => ensureRetentionJob(store.db, clock.now));

  const adapter = createAdapter(environment, { now: options.now, log });
  const gate = {
    serviceAllowed: serviceAllowed(environment),
    tenantsAllowed: tenantAllowed(environment),
    channelAllowed: channelAllowed(environment),
  };
  const pace = options.pace ?? createRateLimiter(await retryOnOutage(() => rateLimitStore(store)));
  const teams = createTeams(adapter, {
    online: environment.auth === 'botframework',
    allowed: gate.serviceAllowed,
  });
  const metrics = createMetrics(() => queueState(store.db), options.droppedLines);
  const app: AppContext = {
    store,
    features,
    program: () => shown,
    clock: clock.now,
    log,
    count: metrics.count,
    wake: () => relay.wake(),
    graph,
    peopleChanged: async () => {
      shown = await withDirectoryNames(store.db, program);
    },
    simpleClients: options.simpleClients ?? false,
  };
  const mail = mailDelivery(environment, graph, options.random);
  const delivery = {
    teams: rateLimitedTeams(teams, pace, (call) => relay.outside(call)),
    render,
    random: options.random,
    mail: mail !== undefined,
  };
  const relay = await (options.startRelay ?? startWorker)(
    app,
    jobTable(app, engineJobs(app, delivery, { mail, retentionDays: environment.retentionDays })),
    () => bot.answering(),
  );
  const take = async (changed: Program): Promise<void> => {
    for (const change of roleChanges(program, changed, features.rolesOf))
      log.info(change, 'roles changed');
    program = changed;
    await sync(changed);
    await app.peopleChanged();
    await requestReschedule(app);
    relay.wake();
  };
  await retryOnOutage(() => requestReschedule(app));
  const bot = createServer({
    adapter,
    turn: createTurnHandler(app, render),
    gate,
    metrics,
    ready: () => readiness(app),
    log,
  });
  const timedJobs = [
    timerJob.kind,
    ...features.jobs.flatMap((job) => (job.timed ? [job.kind] : [])),
  ];
  const nextTimer = () => nextDue(store.db, timedJobs);
  if (moved) demoClockRoutes(bot.server, moved, relay, nextTimer, options.clockPatienceMs);
  const url = await listen(bot.server, environment);
  relay.wake();
  // What another instance has learnt of people is in the store, and here after a minute.
  const learns = graph && setInterval(() => app.peopleChanged().catch(() => undefined), 60_000);
  learns?.unref();
  const unwatch = watchProgram(
    environment.programFile,
    {
      changed: (changed) => {
        log.info({ file: environment.programFile }, 'program file taken');
        take(changed).catch((error: unknown) => log.error({ err: error }, 'program not taken'));
      },
      wrong: (error) =>
        log.error({ reason: messageOf(error) }, 'program file refused, the old one stays in force'),
    },
    features.programKeys,
  );
  return {
    server: bot.server,
    url,
    settled: relay.settled,
    stop: async () => {
      unwatch();
      if (learns) clearInterval(learns);
      await bot.drain();
      await snapshots?.close();
      await relay.stop();
      await new Promise<void>((resolve) => {
        bot.server.close(() => resolve());
        bot.server.server.closeAllConnections();
      });
      await store.close();
    },
  };
}

/** Whether work can be done, and how far behind it is: contract, section 4. */
async function readiness(app: AppContext) {
  const { store, clock } = app;
  try {
    await store.ping();
    const database = await store.canWrite().then(
      () => 'ok',
      () => 'not-writable',
    );
    const queue = await queueState(store.db);
    const oldest = queue.oldest === null ? 0 : Math.max(0, clock() - queue.oldest);
    return {
      ok: database === 'ok',
      state: {
        database,
        ...(app.graph ? { directory: await directoryReport(app) } : {}),
        relay: {
          pending: queue.pending,
          oldestSeconds: Math.round(oldest / 1000),
          undeliverable: queue.undeliverable,
        },
        deadlines: {
          overdueSeconds: Math.round((await overdueBy(store.db, timerJob.kind, clock())) / 1000),
        },
      },
    };
  } catch {
    return { ok: false, state: { database: 'unreachable' } };
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function listen(server: BotServer['server'], { host, port }: Environment): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new ConfigurationError(`Port ${port} is taken. Choose another one: PORT=${port + 100}`)
          : error,
      ),
    );
    server.listen(port, host, () => resolve(`http://${host}:${server.address().port}`));
  });
}
