import { join } from 'node:path';
import { type App, startApp } from '../bot/app.ts';
import { openLog } from '../bot/log.ts';
import { neverWaitForOutput } from '../bot/log-output.ts';
import { ConfigurationError, readEnvironment } from '../src/config/environment.ts';
import { readProgram } from '../src/config/program-file.ts';
import { languageOf } from '../src/domain/people/people.ts';
import { programKeys } from '../src/features/index.ts';
import { StoreFault } from '../src/store/database/store-fault.ts';
import { cast, languageNames } from './cast.ts';
import { startEmpty } from './fresh.ts';
import { pagePolicy, renderDemoPage } from './page.ts';
import { type Playgrounds, startPlaygrounds } from './playground.ts';
import { refuseBusyPorts } from './ports.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The main job on one machine: the bot, and one real chat window for each person of the cast. */
async function start(): Promise<() => Promise<void>> {
  const environment = readEnvironment({ ...process.env, AUTH: 'none', DEMO_CLOCK: '1' });
  const { port, dataDir } = environment;
  if (process.argv.includes('--fresh')) startEmpty(dataDir);
  const program = readProgram(environment.programFile, programKeys);
  await refuseBusyPorts([port, ...cast.map((_, index) => port + 1 + index)]);
  say('Starting the bot …');
  const { log, droppedLines } = openLog(environment.logLevel, join(dataDir, 'demo.log'));
  const app = await startApp({
    environment,
    program,
    now: Date.now,
    random: Math.random,
    log,
    droppedLines,
    simpleClients: true,
  });
  let playgrounds: Playgrounds | undefined;
  try {
    say(`Starting ${cast.length} chat windows …`);
    playgrounds = await startPlaygrounds({
      people: cast.map((member) => ({ ...personOf(program, member.mail), title: member.role })),
      ports: cast.map((_, index) => port + 1 + index),
      botUrl: `${app.url}/api/messages`,
      directory: join(dataDir, 'windows'),
      log: (line) => say(`  ${line}`),
    });
    servePage(app, playgrounds, program);
    await uninstall(app, playgrounds);
    await playgrounds.install();
  } catch (error) {
    await playgrounds?.stop();
    await app.stop();
    throw error;
  }
  say(`\nSME Desk is running. All windows on one page:\n\n  ${app.url}/demo\n`);
  say('Ctrl-C ends all of it; the data stay (npm run demo -- --fresh starts empty).');
  const { stop } = playgrounds;
  return async () => {
    await Promise.all([stop(), app.stop()]);
  };
}

/** The windows are empty after a restart: the bot is to greet again, as after an uninstallation. */
async function uninstall({ url }: App, { windows }: Playgrounds): Promise<void> {
  for (const { person, serviceUrl, conversationId } of windows)
    await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'installationUpdate',
        action: 'remove',
        channelId: 'msteams',
        serviceUrl,
        from: { id: person.aadObjectId, aadObjectId: person.aadObjectId, name: person.name },
        recipient: { id: 'sme-desk' },
        conversation: { id: conversationId, tenantId: person.tenantId },
      }),
    });
}

type Program = ReturnType<typeof readProgram>;

function personOf(program: Program, mail: string) {
  const person = program.people.find((entry) => entry.mail === mail);
  if (!person)
    throw new ConfigurationError(`The demo needs ${mail} among the people of the program file`);
  return person;
}

function servePage(app: App, { windows }: Playgrounds, program: Program): void {
  const page = renderDemoPage(
    cast.map((member, index) => {
      const { name, language } = personOf(program, member.mail);
      return {
        name,
        role: member.role,
        language: languageNames[languageOf(language)],
        hint: member.hint,
        url: windows[index]?.url ?? '',
      };
    }),
  );
  app.server.get('/demo', async (_req, res) => {
    res.setHeader('content-type', 'text/html; charset=utf-8');
    // The bot's own answers may do nothing at all in a browser.
    res.setHeader('content-security-policy', pagePolicy);
    res.sendRaw(200, page);
  });
}

neverWaitForOutput();
try {
  const stop = await start();
  const end = (): void => {
    process.exitCode = 0;
    setTimeout(() => process.exit(0), 9_000).unref();
    void stop().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  const expected =
    error instanceof ConfigurationError ||
    error instanceof StoreFault ||
    (error instanceof Error && ('syscall' in error || /already in use/.test(error.message)));
  process.stderr.write(
    `${expected ? error.message : error instanceof Error ? error.stack : error}\n`,
  );
  process.exit(1);
}
