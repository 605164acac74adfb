import type { AppContext } from '../../src/engine/context.ts';
import { unreachedJob } from '../../src/engine/outbox/arrival/watch-arrival.ts';
import type { Render } from '../../src/engine/outbox/card/delivery.ts';
import { gatherJob } from '../../src/engine/outbox/reminders/gather.ts';
import type { Worker } from '../../src/engine/queue/worker/worker.ts';
import type { MovableClock } from '../../src/engine/timers/movable-clock.ts';
import { timerJob } from '../../src/engine/timers/schedule.ts';
import { nextDue } from '../../src/store/queue/queue-state.ts';
import { demoClockRoutes } from '../http/demo-clock.ts';
import type { BotServer } from '../http/server.ts';
import { tabFiles } from '../tab/files.ts';
import { tabRoutes } from '../tab/routes.ts';
import { createSignIn } from '../tab/sign-in.ts';
import type { AppOptions } from './app-options.ts';
import type { ProgramFault } from './program-in-force.ts';

/** What is asked for besides the messages of Teams: the tab, agents, and the demo's clock. */
export async function addRoutes(
  bot: BotServer,
  app: AppContext,
  { environment, now, log, tabFolders: folders, clockPatienceMs }: AppOptions,
  parts: {
    readonly render: Render;
    readonly programFault: () => ProgramFault | null;
    readonly moved: MovableClock | null;
    readonly relay: Worker;
  },
): Promise<void> {
  const { render, programFault, moved, relay } = parts;
  const { auth, mcpClients: clients, tab, teamsHost } = environment;
  const signIn = createSignIn(app, environment, { now, log });
  tabRoutes(bot, app, render, { signIn, publicHost: tab.publicHost, programFault });
  if (clients.length > 0) {
    // Hardly anybody wants it, and it takes a while to load.
    const { mcpRoutes } = await import('../mcp/routes.ts');
    const agentsSignIn = createSignIn(app, environment, { now, log, clients });
    mcpRoutes(bot, app, render, agentsSignIn, now);
  }
  tabFiles(bot.server, { named: auth === 'none', teamsHost, folders });
  if (moved) demoClockRoutes(bot.server, moved, relay, () => nextTimer(app), clockPatienceMs);
}

/** When the rules want something next: there the demo's clock stops. */
const nextTimer = ({ store, features }: AppContext) =>
  nextDue(store.db, [
    timerJob.kind,
    gatherJob.kind,
    unreachedJob.kind,
    ...features.jobs.flatMap((job) => (job.timed ? [job.kind] : [])),
  ]);
