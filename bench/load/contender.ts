import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../src/features/index.ts';
import { openStore } from '../../src/store/database/open.ts';
import type { Round } from '../report/table.ts';
import { atRate, clicker, inFlight } from './load.ts';
import type { Pending } from './prepare.ts';
import { run, startBot } from './processes.ts';

export const seconds = Number(process.env.BENCH_SECONDS ?? 2);
export const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
/** For each instance, long enough for the compiler to have seen all of it: a server is not measured while it starts. */
const warmUp = 800;
const [atOnce, perSecond] = [16, 50];
/** Clicks for a round; `fastest` is more than the contender can take in a second. */
export const clicksFor = (fastest: number, instances = 1): number =>
  warmUp * instances + seconds * (fastest + perSecond);

export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Where everything of this run lies, and where messages are sent to. */
export interface Place {
  readonly directory: string;
  readonly connector: { readonly url: string };
}

export interface Contender {
  readonly name: string;
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly pending: Pending[];
  readonly instances: number;
  readonly fastest: number;
  clicks: number;
}

/** A database with enough requests that wait for a decision, made by the product's own code. */
export async function prepared(
  { directory, connector }: Place,
  name: string,
  databaseUrl: string,
  fastest: number,
  instances = 1,
): Promise<Contender> {
  const count = rounds * clicksFor(fastest);
  say(`${name}: preparing ${count} requests`);
  const out = join(directory, `${name.replaceAll(/\W+/g, '-')}.json`);
  const environment = {
    AUTH: 'none',
    HOST: '127.0.0.1',
    DATA_DIR: join(directory, name.replaceAll(/\W+/g, '-')),
    DATABASE_URL: databaseUrl,
    PROGRAM_FILE: join(directory, 'program.yaml'),
    PROFILE_DIR: process.env.BENCH_PROFILE ?? '',
  };
  await run('bench/load/prepare.ts', {
    ...environment,
    PROFILE_DIR: '',
    SERVICE_URL: connector.url,
    COUNT: String(count),
    OUT: out,
  });
  const pending = JSON.parse(readFileSync(out, 'utf8')) as Pending[];
  const made = { name, script: 'bot/main.ts', environment, pending, instances };
  return { ...made, fastest, clicks: 0 };
}

/** Clicks on several instances in turn, as a load balancer without sticky sessions sends them. */
function spread(urls: readonly string[], serviceUrl: string) {
  const all = urls.map((url, index) => clicker(url, serviceUrl, index));
  let next = 0;
  return {
    click: (pending: Pending): Promise<string> => {
      next += 1;
      const chosen = all[next % all.length];
      return chosen ? chosen.click(pending) : Promise.reject(new Error('no bot'));
    },
    close: () => {
      for (const { close } of all) close();
    },
  };
}

/** One round of it, its instances started anew. */
export async function measure({ connector }: Place, contender: Contender): Promise<Round> {
  const bots: Awaited<ReturnType<typeof startBot>>[] = [];
  for (let instance = 0; instance < contender.instances; instance += 1)
    bots.push(await startBot(contender.script, contender.environment));
  const { click, close } = spread(
    bots.map(({ url }) => url),
    connector.url,
  );
  const cpuOf = () => bots.reduce((sum, bot) => sum + bot.cpu(), 0);
  const { fastest, instances } = contender;
  const queue = contender.pending.splice(0, clicksFor(fastest, instances));
  const before = queue.length;
  await inFlight(click, queue.splice(0, warmUp * instances), atOnce, 60);
  const fast = queue.splice(0, seconds * fastest);
  const cpu = cpuOf();
  const most = await inFlight(click, fast, atOnce, seconds);
  const cpuPerClick = (cpuOf() - cpu) / most.latencies.length;
  const steady = await atRate(click, queue, perSecond, seconds);
  contender.clicks += before - queue.length - fast.length;
  if (fast.length === 0) throw new Error(`${contender.name}: no requests left`);
  contender.pending.unshift(...fast, ...queue);
  close();
  for (const bot of bots) await bot.stop();
  const rate = most.latencies.length / most.seconds;
  return { perSecond: rate, cpuPerClick, latencies: steady.latencies };
}

/** As many approved requests as clicks: none was lost, none merely answered. */
export async function verify({ name, environment, clicks }: Contender): Promise<void> {
  const { DATA_DIR: dataDir = '', DATABASE_URL } = environment;
  const store = await openStore({ migrations, dataDir, databaseUrl: DATABASE_URL || undefined });
  const { approved } = await store.db
    .selectFrom('event')
    .select((row) => row.fn.countAll<number>().as('approved'))
    .where('kind', '=', 'approved')
    .executeTakeFirstOrThrow();
  await store.close();
  if (Number(approved) !== clicks)
    throw new Error(`${name}: ${clicks} clicks, but ${approved} approved`);
  say(`${name}: ${clicks} clicks, ${approved} approved`);
}
