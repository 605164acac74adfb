import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, startApp } from '../bot/app.ts';
import { openLog } from '../bot/log.ts';
import { ConfigurationError, readEnvironment } from '../src/config/environment.ts';
import { readProgram } from '../src/config/program/program-file.ts';
import { languageOf } from '../src/domain/people/people.ts';
import { programFolders, programKeys } from '../src/features/index.ts';
import { type CastMember, cast, languageNames, understudies } from './cast.ts';
import { forgetRequests, managersMark, startEmpty } from './fresh.ts';
import { oneAtATime } from './guide/alone.ts';
import { guideRoutes } from './guide/routes.ts';
import { createTour, type Tour } from './guide/tour.ts';
import { managerOf, orderingRm, withManagers } from './managers/program.ts';
import { createManagersTour } from './managers/tour.ts';
import { withNewcomer } from './newcomer.ts';
import { type DemoPerson, pageFiles, pagePolicy, renderDemoPage } from './page/page.ts';
import { refuseBusyPorts } from './ports.ts';
import { installFor } from './windows/installation.ts';
import { windowsOf } from './windows/opened.ts';
import { createPlaygrounds, type PlaygroundWindow } from './windows/playgrounds.ts';

export interface Demo {
  /** Resolves once every window of the cast is open. */
  readonly allWindows: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The main job on one machine: the bot, its page at once, and one real chat window after the other for each person of the cast. */
export async function startDemo(say: (line: string) => void, fresh: boolean): Promise<Demo> {
  const environment = readEnvironment({ ...process.env, AUTH: 'none', DEMO_CLOCK: '1' });
  const { port, dataDir } = environment;
  if (fresh) startEmpty(dataDir);
  const program = withNewcomer(
    readProgram(environment.programFile, programKeys, !environment.graph, {
      folders: programFolders,
      now: Date.now,
    }),
  );
  const managed = withManagers(program);
  const people = peopleOf(managed);
  await refuseBusyPorts([port, ...cast.map((_, index) => port + 1 + index)]);
  say('Starting the bot … (a few seconds; the first start makes its database)');
  const { log, droppedLines } = openLog(environment.logLevel, join(dataDir, 'demo.log'));
  // The first story is about requests alone: who comes for it meets nobody else.
  const mark = managersMark(dataDir);
  let hasManagers = existsSync(mark);
  const startBot = () =>
    startApp({
      environment,
      program: hasManagers ? managed : program,
      now: Date.now,
      random: Math.random,
      log,
      droppedLines,
      simpleClients: true,
    });
  let app = await startBot();
  const botUrl = `${app.url}/api/messages`;
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
  const beginManagers = async () => {
    if (hasManagers || managed === program) return;
    hasManagers = true;
    writeFileSync(mark, '');
    await app.stop();
    app = await startBot();
    serve(app, people, tour);
  };
  const restart = async () => {
    await app.stop();
    hasManagers = false;
    forgetRequests(dataDir);
    app = await startBot();
    serve(app, people, tour);
    await Promise.all(
      open.map(async (window) => {
        await fetch(`${window.url}_demo/chat`, { method: 'DELETE' });
        await installFor(window, botUrl);
      }),
    );
  };
  const [{ mail: partner }, , { mail: team }] = cast;
  const alone = oneAtATime();
  const fm = managerOf(managed);
  const common = {
    ...{ app: () => app, windows, alone },
    nameOf: (mail: string) => managed.people.find((person) => person.mail === mail)?.name ?? mail,
  };
  const isManager = (mail: string) => !program.people.some((person) => person.mail === mail);
  const tour: Tour = createTour({
    ...common,
    people: { partner, team },
    restart: environment.databaseUrl === undefined ? restart : null,
    managers: fm
      ? createManagersTour({
          ...common,
          people: { fm, team, rm: orderingRm(managed) },
          begin: beginManagers,
        })
      : null,
    beforeOpening: async (mail) => {
      if (isManager(mail)) await alone(beginManagers);
    },
  });
  serve(app, people, tour);
  say(`\nSME Desk is running. All windows on one page:\n\n  ${app.url}/demo\n`);
  say('Ctrl-C ends all of it; the data stay (npm run demo -- --fresh starts empty).');
  say(`Starting ${cast.length} chat windows, each a Microsoft 365 Agents Playground of its own …`);
  const stop = async () => {
    await Promise.all([playgrounds.stop(), app.stop()]);
  };
  const openAll = async () => {
    try {
      for (const { mail } of cast) await windows.open(mail);
    } catch (error) {
      await stop();
      throw error;
    }
    say('All chat windows are there.');
  };
  return { allWindows: openAll(), stop };
}

type Program = ReturnType<typeof readProgram>;
type Person = Program['people'][number] & DemoPerson & { readonly title: string };

/** The people who have a window or can get one; those who get it later only if the program has them. */
function peopleOf(program: Program): Person[] {
  const personOf = (member: CastMember, later: boolean): Person[] => {
    const person = program.people.find(({ mail }) => mail === member.mail);
    if (!person && later) return [];
    if (!person)
      throw new ConfigurationError(
        `The demo needs ${member.mail} among the people of the program file`,
      );
    const language = languageNames[languageOf(person.language)];
    return [{ ...person, ...member, language, title: member.role, later }];
  };
  return [
    ...cast.flatMap((member) => personOf(member, false)),
    ...understudies.flatMap((member) => personOf(member, true)),
  ];
}

function serve({ server }: App, people: readonly Person[], tour: Tour): void {
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
