import type { Logger } from 'pino';
import type { Environment } from '../src/config/environment.ts';
import { keptSecret } from '../src/config/kept-secret.ts';
import { readProgram } from '../src/config/program/program-file.ts';
import { filesAsRead } from '../src/config/program/program-watch.ts';
import type { Instant } from '../src/domain/time/instant.ts';
import type { AppContext } from '../src/engine/context.ts';
import { requestTakeOver } from '../src/engine/directory/program-taken.ts';
import { featureTable } from '../src/engine/feature-table.ts';
import { ensureRetentionJob } from '../src/engine/privacy/retention.ts';
import { retryOnOutage } from '../src/engine/queue/retry-on-outage.ts';
import { startWorker } from '../src/engine/queue/worker/worker.ts';
import { requestCounting } from '../src/engine/sums/fill-sums.ts';
import { ensureMonthsJob } from '../src/engine/sums/settle-months.ts';
import { requestReschedule } from '../src/engine/timers/reschedule-all.ts';
import { features as allFeatures } from '../src/features/index.ts';
import { openStore } from '../src/store/database/open.ts';
import { createAdapter } from './auth/adapter.ts';
import { gateOf } from './http/allow-lists.ts';
import { createMetrics } from './http/metrics.ts';
import { type BotServer, createServer } from './http/server.ts';
import type { AppOptions } from './start/app-options.ts';
import { cardsToShow } from './start/cards-to-show.ts';
import { jobsOf } from './start/jobs.ts';
import { listen } from './start/listen.ts';
import { graphOf, tracingOf } from './start/loaded-on-demand.ts';
import { openDatabase } from './start/open-database.ts';
import { programInForce } from './start/program-in-force.ts';
import { readApart } from './start/read-apart.ts';
import { readiness } from './start/readiness.ts';
import { addRoutes } from './start/routes.ts';
import { tracedCounts } from './tracing/traced.ts';
import { createTurnHandler } from './turns/on-turn.ts';

export interface App {
  readonly server: BotServer['server'];
  readonly url: string;
  /** Where everything is kept: the demo reads there how far a request has come. */
  readonly store: AppContext['store'];
  readonly now: () => Instant;
  /** Resolves once nothing is due and every message is out. */
  readonly settled: () => Promise<void>;
  /** Ends within 10 s: running turns finish, nothing is half done. */
  readonly stop: () => Promise<void>;
}

/** The whole product, listening; rejects where it cannot start. */
export async function startApp(options: AppOptions): Promise<App> {
  const { environment, log } = options;
  const features = featureTable(options.features ?? allFeatures);
  // Before the database is waited for: what is changed meanwhile is taken as well.
  const files = filesAsRead(environment.programFile, features.programFolders);
  const database = await openDatabase(options.openStore ?? openStore, { ...options, features });
  const { store, clock, moved } = database;
  const tracing = await tracingOf(environment, log);
  const graph = await graphOf(environment, clock.now, tracing);
  const program = programInForce(options.program, { store, graph, features, log });
  const adapter = await createAdapter(environment, { now: options.now, log });
  const gate = gateOf(environment);
  const metrics = createMetrics(options.droppedLines);
  const app: AppContext = {
    ...{ store, features, program: program.current, clock: clock.now, log },
    ...{ graph, peopleChanged: program.peopleChanged },
    count: tracedCounts(metrics.count),
    wake: () => relay.wake(),
    ...settingsOf(options),
  };
  const { inTab, inChat } = cardsToShow(app, options);
  await program.begin(app);
  await retryOnOutage(() => ensureRetentionJob(store.db, clock.now));
  await retryOnOutage(() => ensureMonthsJob(store.db, clock.now));
  const outside = <T>(call: Promise<T>): Promise<T> => relay.outside(call);
  const jobs = await jobsOf(app, options, { adapter, gate, tracing, render: inChat, outside });
  const relay = await (options.startRelay ?? startWorker)(app, jobs, () => bot.answering());
  await retryOnOutage(() => requestReschedule(app));
  await retryOnOutage(() => requestTakeOver(app));
  await retryOnOutage(() => requestCounting(app));
  const turn = createTurnHandler(app, inChat);
  const ready = () => readiness(app);
  const bot = createServer({ adapter, turn, gate, metrics, ready, tracing, log });
  const parts = { render: inTab, programFault: program.fault, moved, relay };
  await addRoutes(bot, app, options, parts);
  const url = await listen(bot.server, environment);
  relay.wake();
  const unfollow = program.follow(app, files, () => readChanged(app, options));
  const stop = async (): Promise<void> => {
    unfollow();
    await bot.drain();
    await relay.stop();
    await closed(bot);
    await database.close();
    await tracing.close();
  };
  return { server: bot.server, url, store, now: clock.now, settled: relay.settled, stop };
}

/** The program anew: apart, unless other features than the product's own read parts of it. */
async function readChanged(app: AppContext, { environment, features }: AppOptions) {
  const file = environment.programFile;
  const alone = app.graph === null;
  if (!features) return readApart({ file, alone, now: app.clock() });
  const { programKeys, programFolders } = app.features;
  return readProgram(file, programKeys, alone, { folders: programFolders, now: app.clock });
}

/** What the operator has set, as the engine knows it. */
const settingsOf = ({ environment, log, simpleClients = false, panelsInDialogs }: AppOptions) => ({
  secret: environment.invitationKey ?? secretIn(environment, log),
  retentionDays: environment.retentionDays,
  mails: environment.mail !== undefined,
  simpleClients,
  panelsInDialogs: panelsInDialogs ?? !simpleClients,
});

const secretIn = ({ dataDir }: Environment, log: Logger): Uint8Array =>
  keptSecret(dataDir, (file) => log.warn({ file }, 'key not kept: codes end with this process'));

const closed = ({ server }: BotServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.server.closeAllConnections();
  });
