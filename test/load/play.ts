import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { randomFrom } from '../chaos/random.ts';
import { childEnvironment } from '../support/app/child-environment.ts';
import { embedded, server } from '../support/databases/killable-database.ts';
import { zone } from '../support/samples/crowd.ts';
import { type FakeTeams, startFakeTeams } from '../support/teams/fake-teams.ts';
import { broken, ofChat, ofTenant } from '../support/teams/teams-limits.ts';
import { castOf, writeProgram } from './cast.ts';
import { live } from './life.ts';
import { heapOf, megabytesOf } from './memory.ts';
import type { LoadOptions } from './options.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';

export interface Played {
  readonly options: LoadOptions;
  readonly watch: Stopwatch;
  readonly requests: number;
  /** Calls to Teams. */
  readonly calls: number;
  readonly limitsBroken: readonly string[];
  /** Megabytes, one sample each few seconds. */
  readonly heap: readonly number[];
  readonly resident: readonly number[];
  /** What the server itself calls an error, and what waited when everybody had gone. */
  readonly faults: readonly string[];
}

/** A sample each few seconds shows what a collection leaves. */
const sampleMs = 5_000;
/** The most that is waited for the last notices: of a backlog Teams takes one every two seconds in a chat. */
const restMs = 180_000;

/** One run from an empty database, with the server as `npm start` runs it in a process of its own. */
export async function play(options: LoadOptions, say: (line: string) => void): Promise<Played> {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-load-'));
  mkdirSync(join(directory, 'data'));
  const workers = castOf(options.people);
  const program = join(directory, 'program.yaml');
  writeProgram(program, workers);
  const store = options.database === 'sqlite' ? embedded(join(directory, 'data')) : await server();
  const teams = await startFakeTeams({ answerMs: 30_000, keepAlive: true });
  const port = randomInt(20_000, 31_000);
  const url = `http://127.0.0.1:${port}`;
  const log = join(directory, 'server.log');
  const child = start(log, { ...store.env, PROGRAM_FILE: program, PORT: String(port) });
  const gone = once(child, 'exit');
  try {
    await ready(url, child);
    teams.talksTo(`${url}/api/messages`);
    const watch = createStopwatch();
    const over = new AbortController();
    let requests = 0;
    const asked = () => {
      requests += 1;
      return requests;
    };
    const smes = workers.flatMap(({ actor }) => (actor.part === 'sme' ? [actor.mail] : []));
    const lives = workers.map(async (worker) => {
      const person = teams.person({ ...worker.actor, locale: 'en-GB', timeZone: zone });
      const random = randomFrom(options.seed, worker.actor.mail);
      await live(worker, {
        ...{ person, smes, url, random, watch, asked, over: over.signal },
        asks: options.asks,
      });
    });
    const heap: number[] = [];
    const resident: number[] = [];
    const ends = Date.now() + options.minutes * 60_000;
    while (Date.now() < ends) {
      await setTimeout(Math.min(sampleMs, ends - Date.now()));
      heap.push(await heapOf(url));
      resident.push(megabytesOf(child.pid));
      if (heap.length % 12 === 0)
        say(`${requests} requests, ${watch.all().length} answers, ${teams.calls.length} calls`);
    }
    over.abort();
    await Promise.all(lives);
    const waiting = await rest(url);
    return {
      ...{ options, watch, requests, heap, resident },
      calls: teams.calls.length,
      limitsBroken: limitsOf(teams),
      faults: [...errorsIn(log), ...waiting],
    };
  } finally {
    child.kill('SIGTERM');
    await gone;
    await teams.stop();
    await store.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

function start(log: string, env: Readonly<Record<string, string>>): ChildProcess {
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'bot/main.ts'], {
    env: { ...childEnvironment(), ...env, AUTH: 'none', LOG_LEVEL: 'warn' },
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(100);
  }
  throw new Error('the server has ended instead of starting');
}

/** Waits for the last notices; what is not as it should be then. */
async function rest(url: string): Promise<string[]> {
  const latest = Date.now() + restMs;
  for (;;) {
    const { relay } = (await (await fetch(`${url}/readyz`)).json()) as Readiness;
    if (relay.undeliverable > 0) return [`${relay.undeliverable} undeliverable`];
    if (relay.pending === 0) return [];
    if (Date.now() > latest) return [`${relay.pending} notices wait after ${restMs} ms`];
    await setTimeout(500);
  }
}

interface Readiness {
  readonly relay: { readonly pending: number; readonly undeliverable: number };
}

/** Pino's levels from 50 on, and whatever is no line of the log. */
const errorsIn = (log: string): string[] =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^\{"level":(10|20|30|40),/.test(line))
    .map((line) => line.slice(0, 300));

/** Which of Teams' limits the calls have broken, of the tenant and of each chat. */
function limitsOf({ calls }: FakeTeams): string[] {
  const times = calls.map(({ at }) => at);
  const chats = Map.groupBy(calls, ({ path }) => /conversations\/([^/]+)/.exec(path)?.[1] ?? '');
  return [
    ...broken(times, ofTenant).map((what) => `tenant: ${what}`),
    ...[...chats].flatMap(([chat, own]) =>
      broken(
        own.map(({ at }) => at),
        ofChat,
      ).map((what) => `chat ${chat}: ${what}`),
    ),
  ];
}
