import { join } from 'node:path';
import type { App } from '../bot/app.ts';
import { openLog } from '../bot/log.ts';
import { type Environment, readEnvironment } from '../src/config/environment.ts';
import { readProgram } from '../src/config/program/program-file.ts';
import type { Program } from '../src/domain/program/program.ts';
import { programFolders, programKeys } from '../src/features/index.ts';
import { startBot } from './bot-now.ts';
import { cast } from './cast.ts';
import { startEmpty } from './fresh.ts';
import { oneAtATime } from './guide/alone.ts';
import { guideRoutes } from './guide/routes.ts';
import { createTour, type Tour } from './guide/tour.ts';
import { managerOf, orderingRm, withManagers } from './managers/program.ts';
import { createManagersTour } from './managers/tour.ts';
import { withNewcomer } from './newcomer.ts';
import { pageFiles, pagePolicy, renderDemoPage } from './page/page.ts';
import { type PersonOfDemo, withWindows } from './people.ts';
import { refuseBusyPorts } from './ports.ts';
import { installFor } from './windows/installation.ts';
import { type Windows, windowsOf } from './windows/opened.ts';
import { createPlaygrounds, type PlaygroundWindow } from './windows/playgrounds.ts';

export interface Demo {
  /** Resolves once every window of the cast is open. */
  readonly allWindows: Promise<void>;
  readonly stop: () => Promise<void>;
}

type Say = (line: string) => void;

/** The main job on one machine: the bot, its page at once, and one real chat window after the other for each person of the cast. */
export async function startDemo(say: Say, fresh: boolean): Promise<Demo> {
  const environment = readEnvironment({ ...process.env, AUTH: 'none', DEMO_CLOCK: '1' });
  const { port, dataDir } = environment;
  if (fresh) startEmpty(dataDir);
  const program = programOf(environment);
  const managed = withManagers(program);
  const people = withWindows(managed);
  await refuseBusyPorts([port, ...cast.map((_, index) => port + 1 + index)]);
  say('Starting the bot … (a few seconds; the first start makes its database)');
  const log = openLog(environment.logLevel, join(dataDir, 'demo.log'));
  const onPage = (app: App): void => serve(app, people, tour);
  const bot = await startBot({ environment, program, managed, log, serve: onPage });
  const chats = openingChats(people, bot.now(), { environment, say });
  const tour = tourOf({ bot, chats, program, managed, environment });
  onPage(bot.now());
  say(`\nSME Desk is running. All windows on one page:\n\n  ${bot.now().url}/demo\n`);
  say('Ctrl-C ends all of it; the data stay (npm run demo -- --fresh starts empty).');
  say(`Starting ${cast.length} chat windows, each a Microsoft 365 Agents Playground of its own …`);
  const stop = async () => {
    await Promise.all([chats.stop(), bot.now().stop()]);
  };
  return { allWindows: opened(chats.windows, say, stop), stop };
}

const programOf = (environment: Environment): Program =>
  withNewcomer(
    readProgram(environment.programFile, programKeys, !environment.graph, {
      folders: programFolders,
      now: Date.now,
    }),
  );

async function opened({ open }: Windows, say: Say, stop: () => Promise<void>): Promise<void> {
  try {
    for (const { mail } of cast) await open(mail);
  } catch (error) {
    await stop();
    throw error;
  }
  say('All chat windows are there.');
}

/** The chat windows, each installed as soon as it is open; `empty` begins all of them anew. */
function openingChats(
  people: readonly PersonOfDemo[],
  { url }: App,
  { environment, say }: { readonly environment: Environment; readonly say: Say },
) {
  const { port, dataDir } = environment;
  const botUrl = `${url}/api/messages`;
  const open: PlaygroundWindow[] = [];
  const playgrounds = createPlaygrounds({
    botUrl,
    directory: join(dataDir, 'windows'),
    log: (line) => say(`  ${line}`),
  });
  const windows = windowsOf(people, port + 1, playgrounds, async (window) => {
    open.push(window);
    await installFor(window, botUrl);
  });
  const empty = async (): Promise<void> => {
    await Promise.all(
      open.map(async (window) => {
        await fetch(`${window.url}_demo/chat`, { method: 'DELETE' });
        await installFor(window, botUrl);
      }),
    );
  };
  return { windows, empty, stop: playgrounds.stop };
}

/** The guided stories, with the bot and the windows that they play in. */
function tourOf({ bot, chats, program, managed, environment }: Stage): Tour {
  const [{ mail: partner }, , { mail: team }] = cast;
  const alone = oneAtATime();
  const fm = managerOf(managed);
  const common = {
    ...{ app: bot.now, windows: chats.windows, alone },
    nameOf: (mail: string) => managed.people.find((person) => person.mail === mail)?.name ?? mail,
  };
  const restart = async (): Promise<void> => {
    await bot.beginsAnew();
    await chats.empty();
  };
  const isManager = (mail: string) => !program.people.some((person) => person.mail === mail);
  return createTour({
    ...common,
    people: { partner, team },
    restart: environment.databaseUrl === undefined ? restart : null,
    managers: fm
      ? createManagersTour({
          ...common,
          people: { fm, team, rm: orderingRm(managed) },
          begin: bot.meetsManagers,
        })
      : null,
    beforeOpening: async (mail) => {
      if (isManager(mail)) await alone(bot.meetsManagers);
    },
  });
}

interface Stage {
  readonly bot: Awaited<ReturnType<typeof startBot>>;
  readonly chats: ReturnType<typeof openingChats>;
  readonly program: Program;
  readonly managed: Program;
  readonly environment: Environment;
}

function serve({ server }: App, people: readonly PersonOfDemo[], tour: Tour): void {
  const page = renderDemoPage(people);
  server.get('/demo', async (_asked, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // The bot's own answers may do nothing at all in a browser.
    response.setHeader('content-security-policy', pagePolicy);
    response.sendRaw(200, page);
  });
  for (const [name, { type, text }] of pageFiles)
    server.get(`/demo/${name}`, async (_asked, response) => {
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.sendRaw(200, text);
    });
  guideRoutes(server, tour);
}
