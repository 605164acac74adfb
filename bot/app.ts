import type { Logger } from 'pino';
import { withTypeahead } from '../cards/kit/inputs/typeahead.ts';
import { publicHost } from '../cards/kit/links/chat-link.ts';
import { withTabLink } from '../cards/kit/links/tab-link.ts';
import { onHost } from '../cards/kit/links/teams-host.ts';
import { render as renderCard } from '../cards/render.ts';
import type { Environment } from '../src/config/environment.ts';
import { keptSecret } from '../src/config/kept-secret.ts';
import { filesAsRead } from '../src/config/program/program-watch.ts';
import type { Reader } from '../src/domain/people/people.ts';
import type { Program } from '../src/domain/program/program.ts';
import type { Instant } from '../src/domain/time/instant.ts';
import type { AppContext } from '../src/engine/context.ts';
import { requestTakeOver } from '../src/engine/directory/program-taken.ts';
import { engineJobs } from '../src/engine/engine-jobs.ts';
import type { Feature } from '../src/engine/feature.ts';
import { featureTable } from '../src/engine/feature-table.ts';
import { unreachedJob } from '../src/engine/outbox/arrival/watch-arrival.ts';
import type { Render } from '../src/engine/outbox/card/delivery.ts';
import { gatherJob } from '../src/engine/outbox/reminders/gather.ts';
import { ensureRetentionJob } from '../src/engine/privacy/retention.ts';
import { jobTable } from '../src/engine/queue/job-table.ts';
import { retryOnOutage } from '../src/engine/queue/retry-on-outage.ts';
import { startWorker } from '../src/engine/queue/worker/worker.ts';
import { rateLimitedTeams } from '../src/engine/rate-limit/rate-limited-teams.ts';
import { createRateLimiter, type RateLimiter } from '../src/engine/rate-limit/rate-limiter.ts';
import { requestCounting } from '../src/engine/sums/fill-sums.ts';
import { ensureMonthsJob } from '../src/engine/sums/settle-months.ts';
import { requestReschedule } from '../src/engine/timers/reschedule-all.ts';
import { timerJob } from '../src/engine/timers/schedule.ts';
import { features as allFeatures } from '../src/features/index.ts';
import type { Graph } from '../src/graph/client.ts';
import { openStore } from '../src/store/database/open.ts';
import { rateLimitStore } from '../src/store/queue/limits/rate-limit-store.ts';
import { nextDue } from '../src/store/queue/queue-state.ts';
import { createAdapter } from './auth/adapter.ts';
import { channelAllowed, serviceAllowed, tenantAllowed } from './http/allow-lists.ts';
import { demoClockRoutes } from './http/demo-clock.ts';
import { createMetrics } from './http/metrics.ts';
import type { Gate } from './http/receive-activity.ts';
import { type BotServer, createServer } from './http/server.ts';
import { mailDelivery } from './outgoing/mail-delivery.ts';
import { createTeams } from './outgoing/teams-client.ts';
import { listen } from './start/listen.ts';
import { openDatabase } from './start/open-database.ts';
import { programInForce } from './start/program-in-force.ts';
import { readiness } from './start/readiness.ts';
import { tabFiles } from './tab/files.ts';
import { partsOf } from './tab/reads.ts';
import { tabRoutes } from './tab/routes.ts';
import { createSignIn } from './tab/sign-in.ts';
import {
  tracedCounts,
  tracedGraph,
  tracedJobs,
  tracedMail,
  tracedTeams,
} from './tracing/traced.ts';
import { noTracing, type Tracing } from './tracing/tracing.ts';
import { createTurnHandler } from './turns/on-turn.ts';

export interface App {
  readonly server: BotServer['server'];
  readonly url: string;
  /** Where everything is kept: the demo follows there where a request stands. */
  readonly store: AppContext['store'];
  readonly now: () => Instant;
  /** Resolves once nothing is due and every message is out. */
  readonly settled: () => Promise<void>;
  /** Ends within 10 s: running turns finish, nothing is half done. */
  readonly stop: () => Promise<void>;
}

export interface AppOptions {
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
  /** Whether what a button asks for is asked in a dialog; by itself wherever the clients have any. */
  readonly panelsInDialogs?: boolean;
  /** What the product can do; a test may add to it. */
  readonly features?: readonly Feature[];
  /** What becomes of each page. */
  readonly render?: Render;
  /** Where the tab's page may have been built. */
  readonly tabFolders?: readonly string[];
  /** Where everything is kept. */
  readonly openStore?: typeof openStore;
}

/** The whole product, listening; rejects where it cannot start. */
export async function startApp(options: AppOptions): Promise<App> {
  const { environment, log } = options;
  const plain = options.render ?? renderCard;
  const { tab, teamsHost } = environment;
  const drawn = onHost(teamsHost, plain);
  // Without an address of its own there is no tab in the app.
  const linked = tab.publicHost ? withTabLink({ appId: tab.appId, listOf }, plain) : plain;
  // The Playground and the clients of national clouds do not look for entries while somebody types.
  const looksUp = !options.simpleClients && teamsHost === publicHost;
  const inChat = onHost(teamsHost, linked);
  const render = looksUp ? withTypeahead(inChat) : inChat;
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
    store,
    features,
    program: program.current,
    clock: clock.now,
    log,
    count: tracedCounts(metrics.count),
    wake: () => relay.wake(),
    graph,
    peopleChanged: program.peopleChanged,
    secret: environment.invitationKey ?? secretIn(environment, log),
    retentionDays: environment.retentionDays,
    mails: environment.mail !== undefined,
    simpleClients: options.simpleClients ?? false,
    panelsInDialogs: options.panelsInDialogs ?? !options.simpleClients,
  };
  function listOf(id: string, reader: Reader): string | undefined {
    const part = partsOf(app).find(({ prefix }) => id.startsWith(`${prefix}-`));
    return part?.info(app, reader)?.name;
  }
  await program.begin(app);
  await retryOnOutage(() => ensureRetentionJob(store.db, clock.now));
  await retryOnOutage(() => ensureMonthsJob(store.db, clock.now));
  const pace = options.pace ?? createRateLimiter(await retryOnOutage(() => rateLimitStore(store)));
  const teams = createTeams(adapter, {
    online: environment.auth === 'botframework',
    allowed: gate.serviceAllowed,
  });
  const letters = await mailDelivery(environment, graph, options.random);
  const mail = letters && tracedMail(letters, tracing);
  const delivery = {
    teams: rateLimitedTeams(tracedTeams(teams, tracing), pace, (call) => relay.outside(call)),
    render,
    random: options.random,
    mail: mail !== undefined,
  };
  const relay = await (options.startRelay ?? startWorker)(
    app,
    tracedJobs(
      jobTable(app, engineJobs(app, delivery, { mail, retentionDays: environment.retentionDays })),
      tracing,
    ),
    () => bot.answering(),
  );
  await retryOnOutage(() => requestReschedule(app));
  await retryOnOutage(() => requestTakeOver(app));
  await retryOnOutage(() => requestCounting(app));
  const bot = createServer({
    adapter,
    turn: createTurnHandler(app, render),
    gate,
    metrics,
    ready: () => readiness(app),
    tracing,
    log,
  });
  tabRoutes(bot, app, drawn, {
    signIn: createSignIn(app, environment, { now: options.now, log }),
    publicHost: tab.publicHost,
    programFault: program.fault,
  });
  const { auth, mcpClients: clients } = environment;
  if (clients.length > 0) {
    // Hardly anybody wants it, and it takes a while to load.
    const { mcpRoutes } = await import('./mcp/routes.ts');
    const agentsSignIn = createSignIn(app, environment, { now: options.now, log, clients });
    mcpRoutes(bot, app, drawn, agentsSignIn, options.now);
  }
  tabFiles(bot.server, { named: auth === 'none', teamsHost, folders: options.tabFolders });
  if (moved)
    demoClockRoutes(bot.server, moved, relay, () => nextTimer(app), options.clockPatienceMs);
  const url = await listen(bot.server, environment);
  relay.wake();
  const unfollow = program.follow(app, files);
  return {
    server: bot.server,
    url,
    store,
    now: clock.now,
    settled: relay.settled,
    stop: async () => {
      unfollow();
      await bot.drain();
      await relay.stop();
      await closed(bot);
      await database.close();
      await tracing.close();
    },
  };
}

const secretIn = ({ dataDir }: Environment, log: Logger): Uint8Array =>
  keptSecret(dataDir, (file) => log.warn({ file }, 'key not kept: codes end with this process'));

/** Hardly anybody wants traces: what makes them is loaded where somebody does. */
async function tracingOf({ tracing }: Environment, log: Logger): Promise<Tracing> {
  if (!tracing) return noTracing;
  const { openTelemetry } = await import('./tracing/open-telemetry.ts');
  return openTelemetry(tracing, log);
}

/** As with traces: Graph's client and its credentials take long to load. */
async function graphOf(
  { graph }: Environment,
  now: () => Instant,
  tracing: Tracing,
): Promise<Graph | null> {
  if (!graph) return null;
  const { createGraph } = await import('../src/graph/client.ts');
  return tracedGraph(createGraph(graph, now), tracing);
}

const closed = ({ server }: BotServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.server.closeAllConnections();
  });

const gateOf = (environment: Environment): Gate => ({
  serviceAllowed: serviceAllowed(environment),
  tenantsAllowed: tenantAllowed(environment),
  channelAllowed: channelAllowed(environment),
});

/** When the rules want something next: there the demo's clock stops. */
const nextTimer = ({ store, features }: AppContext) =>
  nextDue(store.db, [
    timerJob.kind,
    gatherJob.kind,
    unreachedJob.kind,
    ...features.jobs.flatMap((job) => (job.timed ? [job.kind] : [])),
  ]);
