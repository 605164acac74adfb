import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProgram } from '../../src/config/program/program-file.ts';
import { handlersOf } from '../../src/engine/queue/job.ts';
import { requestReschedule, rulesJob } from '../../src/engine/timers/reschedule-all.ts';
import { migrations } from '../../src/features/index.ts';
import { openStore, type Store } from '../../src/store/database/open.ts';
import { syncPeople } from '../../src/store/people/sync-people.ts';
import { claim } from '../../src/store/queue/claim.ts';
import { startPostgres } from '../../test/support/databases/postgres.ts';
import { aDesk } from '../load/a-desk.ts';
import { startConnector } from '../load/connector.ts';
import { writeProgram } from '../load/people.ts';
import { startBot } from '../load/processes.ts';
import { machine } from '../report/machine.ts';
import { markdown } from '../report/markdown.ts';
import { quantile } from '../report/table.ts';
import { fill } from '../rows/many-requests.ts';
import { clickAll, looks, queueTitle, readAll } from './lists.ts';
import { dueAtOnce, sweeper } from './sweep.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const sizes = [1000, Number(process.env.BENCH_MANY ?? 1_000_000)] as const;
const say = (text: string): void => void process.stderr.write(`${text}\n`);

export interface Database {
  readonly name: 'embedded database' | 'PostgreSQL';
  readonly requests: number;
  readonly environment: { readonly DATA_DIR: string; readonly DATABASE_URL: string };
}

/** The product on a few and on very many requests: the sweep of deadlines, the lists, or both. */
export async function bySize(wanted: { readonly sweep: boolean; readonly lists: boolean }) {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-bench-'));
  const postgres = await startPostgres();
  try {
    const programFile = join(directory, 'program.yaml');
    writeProgram(programFile);
    const databases: Database[] = [];
    for (const requests of sizes)
      for (const name of ['embedded database', 'PostgreSQL'] as const) {
        const DATA_DIR = join(directory, `${name}-${requests}`.replaceAll(' ', '-'));
        const embedded = name === 'embedded database';
        const DATABASE_URL = embedded ? '' : await postgres.createDatabase(`bench_${requests}`);
        databases.push({ name, requests, environment: { DATA_DIR, DATABASE_URL } });
      }
    for (const database of databases) await filledStore(database, programFile);
    if (wanted.sweep) process.stdout.write(`${await sweeps(databases, programFile)}\n\n`);
    if (wanted.lists) process.stdout.write(`${await listed(databases, programFile)}\n\n`);
    process.stdout.write(`${machine()}; medians of ${rounds} rounds, interleaved\n`);
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

const open = ({ environment }: Database): Promise<Store> =>
  openStore({
    migrations,
    dataDir: environment.DATA_DIR,
    databaseUrl: environment.DATABASE_URL || undefined,
    lockWaitMs: 10_000,
  });

/** So many open requests, made before any bot runs on them. */
export async function filledStore(database: Database, programFile: string): Promise<void> {
  const from = performance.now();
  const program = readProgram(programFile);
  const store = await open(database);
  await store.transaction((db) => syncPeople(db, program));
  const desk = aDesk(store, program);
  // While there is no request: it would otherwise look at every one of them when a bot starts.
  await requestReschedule(desk);
  const lease = { owner: 'bench', now: Date.now(), leaseEnd: Date.now() + 60_000 };
  const job = await store.transaction((db) => claim(db, store.dialect, lease));
  if (job) await handlersOf(desk, [rulesJob])[job.kind]?.(job);
  await fill(store, program, database.requests, Date.now());
  await store.close();
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  say(`${database.name}: ${database.requests} requests in ${seconds} s`);
}

type Figures = Map<Database, Map<string, number[]>>;

/** Every other round the other way round: who comes first meets a colder machine. */
const inTurn = <T>(all: readonly T[], round: number): readonly T[] =>
  round % 2 === 0 ? all : all.toReversed();

/** Adds what one round has measured. */
function add(figures: Figures, database: Database, title: string, values: readonly number[]) {
  const of = figures.get(database) ?? new Map<string, number[]>();
  of.set(title, [...(of.get(title) ?? []), ...values]);
  figures.set(database, of);
}

/** One line for each database and title: the median at either size, and their ratio. */
function lines(figures: Figures, titles: readonly string[]): string[][] {
  const databases = [...figures.keys()];
  const names = [...new Set(databases.map(({ name }) => name))];
  return names.flatMap((name) =>
    titles.map((title) => {
      const [small = Number.NaN, big = Number.NaN] = sizes.map((size) => {
        const of = databases.find((one) => one.name === name && one.requests === size);
        return quantile((of && figures.get(of)?.get(title)) ?? [], 0.5);
      });
      return [`${name}: ${title}`, small.toFixed(2), big.toFixed(2), (big / small).toFixed(2)];
    }),
  );
}

const head = (what: string): string[] => [
  what,
  ...sizes.map((size) => `${size.toLocaleString('en')} open, ms`),
  'ratio',
];

async function sweeps(databases: readonly Database[], programFile: string): Promise<string> {
  const program = readProgram(programFile);
  const figures: Figures = new Map();
  const titles = ['all recorded', 'and everybody told'] as const;
  const opened: {
    database: Database;
    store: Store;
    sweeps: Awaited<ReturnType<typeof sweeper>>;
  }[] = [];
  for (const database of databases) {
    const store = await open(database);
    opened.push({ database, store, sweeps: await sweeper(store, program) });
  }
  for (let round = 0; round <= rounds; round += 1)
    for (const { database, sweeps } of inTurn(opened, round)) {
      const { recorded, told } = await sweeps.sweep();
      say(`sweep ${round}, ${database.name}, ${database.requests}: ${recorded.toFixed(0)} ms`);
      // The first one only warms up.
      if (round === 0) continue;
      add(figures, database, titles[0], [recorded]);
      add(figures, database, titles[1], [told]);
    }
  for (const { store, sweeps } of opened) {
    await sweeps.stop();
    await store.close();
  }
  return markdown(head(`sweep of ${dueAtOnce} due deadlines`), lines(figures, titles));
}

async function listed(databases: readonly Database[], programFile: string): Promise<string> {
  const program = readProgram(programFile);
  const queries: Figures = new Map();
  const stores: { database: Database; store: Store }[] = [];
  for (const database of databases) stores.push({ database, store: await open(database) });
  for (let round = 0; round <= rounds; round += 1)
    for (const { database, store } of inTurn(stores, round))
      for (const [title, values] of await readAll(store, program))
        if (round > 0) add(queries, database, title, values);
  for (const { store } of stores) await store.close();

  const clicked: Figures = new Map();
  const connector = await startConnector();
  const bots: { database: Database; bot: Awaited<ReturnType<typeof startBot>> }[] = [];
  try {
    for (const database of databases) {
      const environment = { ...database.environment, AUTH: 'none', HOST: '127.0.0.1' };
      const bot = await startBot('bot/main.ts', { ...environment, PROGRAM_FILE: programFile });
      bots.push({ database, bot });
    }
    for (let round = 0; round <= rounds; round += 1)
      for (const { database, bot } of inTurn(bots, round))
        for (const [title, values] of await clickAll(bot.url, connector.url, program))
          if (round > 0) add(clicked, database, title, values);
  } finally {
    for (const { bot } of bots) await bot.stop();
    connector.stop();
  }
  const titles = looks(program).map(({ title }) => title);
  return [
    markdown(head('the query alone'), lines(queries, [...titles, queueTitle])),
    markdown(head('the whole click'), lines(clicked, titles)),
  ].join('\n\n');
}
