import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';

export interface PlaygroundStart {
  folder: string;
  port: number;
  botUrl: string;
  timeZone?: string | undefined;
}

const LOG = join('devTools', 'm365agentsplayground.log');
const PRELOAD = new URL('./preload.ts', import.meta.url).href;
const START_LIMIT_MS = 60_000;
const POLL_MS = 100;
const STOP_LIMIT_MS = 3_000;

/** Starts one Playground in its folder; it ends by itself when this process ends, however that happens. */
export function spawnPlayground(start: PlaygroundStart): ChildProcess {
  const { folder, port, botUrl, timeZone } = start;
  const origin = `http://127.0.0.1:${port}`;
  return spawn(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning', '--import', PRELOAD, cli(), 'start'],
      ...['-e', botUrl, '-c', 'msteams', '-p', String(port)],
      ...['--service-url', `${origin}/_connector`, '--disable-telemetry'],
    ],
    // The channel tells the child when this process is gone, even by SIGKILL.
    { cwd: folder, env: environment(timeZone), stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  );
}

/** Resolves once the Playground serves this person on the wanted port; else rejects with what its own log says. */
export async function untilReady(
  child: ChildProcess,
  start: PlaygroundStart,
  aadObjectId: string,
): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  const end = Date.now() + START_LIMIT_MS;
  while (Date.now() < end) {
    if (failure !== undefined) throw failure;
    if (hasEnded(child)) break;
    if ((await servedPerson(start.port)) === aadObjectId) return;
    await delay(POLL_MS);
  }
  const log = await readFile(join(start.folder, LOG), 'utf8').catch(() => '');
  const reasons = stripVTControlCharacters(log)
    .split('\n')
    .filter((line) => /^(error|warn) /.test(line));
  const how = hasEnded(child)
    ? 'ended while starting'
    : `did not answer within ${START_LIMIT_MS / 1000} s`;
  throw new Error(
    `The chat window on port ${start.port} ${how}: ${reasons.join(' ') || 'no reason given'} (${join(start.folder, LOG)})`,
  );
}

/** Resolves when the process is gone, asked first and then made to. */
export async function endPlayground(child: ChildProcess): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await gone;
  clearTimeout(force);
}

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function servedPerson(port: number): Promise<string | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/_internal/v1/config`);
    const body: unknown = await response.json();
    return JSON.stringify(body).match(/"currentUser":{"id":"([^"]+)"/)?.[1];
  } catch {
    return undefined; // not yet listening, or not yet configured
  }
}

function cli(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
}

function environment(timeZone: string | undefined): NodeJS.ProcessEnv {
  // Proxies would carry loopback traffic away; the others change what the Playground serves.
  const unwanted =
    /proxy$|^(NODE_OPTIONS|BOT_ENDPOINT|TEAMSAPPTESTER_.*|TEAMS_APP_TEST_TOOL_.*|M365_AGENTS_.*)$/i;
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.test(name));
  return {
    ...Object.fromEntries(kept),
    TEAMSAPPTESTER_BROWSER: 'none',
    APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
    ...(timeZone === undefined ? {} : { TZ: timeZone }),
  };
}
