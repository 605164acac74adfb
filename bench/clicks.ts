import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../src/features/index.ts';
import { openStore } from '../src/store/database/open.ts';
import { startPostgres } from '../test/support/databases/postgres.ts';
import { startConnector } from './load/connector.ts';
import { atRate, clicker, inFlight } from './load/load.ts';
import { writeProgram } from './load/people.ts';
import type { Pending } from './load/prepare.ts';
import { run, startBot } from './load/processes.ts';
import { machine } from './report/machine.ts';
import { type Round, table } from './report/table.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 2);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
/** Long enough for the compiler to have seen all of it: a server is not measured while it starts. */
const warmUp = 800;
const [atOnce, perSecond] = [16, 50];
/** Clicks for a round; `fastest` is more than the contender can take in a second. */
const clicksFor = (fastest: number): number => warmUp + seconds * (fastest + perSecond);
const [embeddedOnes, onServer, forgetful] = [1_500, 600, 6_000];

const directory = mkdtempSync(join(tmpdir(), 'sme-desk-bench-'));
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const connector = await startConnector();
const postgres = await startPostgres();

interface Contender {
  readonly name: string;
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly pending: Pending[];
  readonly instances: number;
  readonly fastest: number;
  clicks: number;
}

/** A database with enough requests that wait for a decision, made by the product's own code. */
async function prepared(
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
function spread(urls: readonly string[]) {
  const all = urls.map((url, index) => clicker(url, connector.url, index));
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

async function measure(contender: Contender): Promise<Round> {
  const bots: Awaited<ReturnType<typeof startBot>>[] = [];
  for (let instance = 0; instance < contender.instances; instance += 1)
    bots.push(await startBot(contender.script, contender.environment));
  const { click, close } = spread(bots.map(({ url }) => url));
  const cpuOf = () => bots.reduce((sum, bot) => sum + bot.cpu(), 0);
  const queue = contender.pending.splice(0, clicksFor(contender.fastest));
  const before = queue.length;
  await inFlight(click, queue.splice(0, warmUp), atOnce, 60);
  const fast = queue.splice(0, seconds * contender.fastest);
  const cpu = cpuOf();
  const most = await inFlight(click, fast, atOnce, seconds);
  const cpuPerClick = (cpuOf() - cpu) / most.latencies.length;
  const steady = await atRate(click, queue, perSecond, seconds);
  contender.clicks += before - queue.length - fast.length;
  if (fast.length === 0) throw new Error(`${contender.name}: no requests left`);
  close();
  for (const bot of bots) await bot.stop();
  const rate = most.latencies.length / most.seconds;
  return { perSecond: rate, cpuPerClick, latencies: steady.latencies };
}

/** As many approved requests as clicks: none was lost, none merely answered. */
async function verify({ name, environment, clicks }: Contender): Promise<void> {
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

try {
  writeProgram(join(directory, 'program.yaml'));
  const [embedded, onPostgres, twice] = await Promise.all([
    prepared('embedded database', '', embeddedOnes),
    prepared('PostgreSQL', await postgres.createDatabase('bench'), onServer),
    prepared('PostgreSQL, two instances', await postgres.createDatabase('bench_two'), onServer, 2),
  ]);

  // The card of the baseline is one that the product has answered.
  const first = await startBot(embedded.script, { ...embedded.environment, PROFILE_DIR: '' });
  const { click, close } = clicker(first.url, connector.url);
  const answer = JSON.parse(await click(embedded.pending.shift() as Pending)) as { value: object };
  embedded.clicks += 1;
  close();
  await first.stop();
  const card = join(directory, 'card.json');
  writeFileSync(card, JSON.stringify(answer.value));

  const other = (name: string, script: string): Contender => ({
    ...{ name, script, environment: { CARD_FILE: card }, pending: [], instances: 1 },
    ...{ fastest: forgetful, clicks: 0 },
  });
  const baseline = other('stores nothing', 'bench/contenders/baseline.ts');
  const sample = other('approval bot in memory', 'bench/contenders/approval-bot.ts');
  const contenders = [baseline, sample, embedded, onPostgres, twice];
  const measured = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1)
    for (const contender of contenders) {
      if (contender === baseline || contender === sample)
        contender.pending.push(...forever(embedded.pending));
      const result = await measure(contender);
      measured.get(contender.name)?.push(result);
      say(`round ${round}, ${contender.name}: ${result.perSecond.toFixed(0)} clicks a second`);
    }
  await verify(embedded);
  await verify(onPostgres);
  await verify(twice);
  const size = Buffer.byteLength(JSON.stringify(answer.value));
  process.stdout.write(`${table(measured, baseline.name)}\n\n${machine()}; card ${size} bytes; `);
  process.stdout.write(`medians of ${rounds} rounds of ${seconds} s, interleaved\n`);
} finally {
  connector.stop();
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** Who stores nothing does not care which request it is. */
function forever(some: readonly Pending[]): Pending[] {
  return Array.from(
    { length: clicksFor(forgetful) },
    (_, index) => some[index % some.length] as Pending,
  );
}
