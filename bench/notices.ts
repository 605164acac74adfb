import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readProgram } from '../src/config/program/program-file.ts';
import { personId } from '../src/domain/people/people.ts';
import { sendCard } from '../src/engine/outbox/notify.ts';
import { migrations } from '../src/features/index.ts';
import { cardJob } from '../src/store/cards/card-jobs.ts';
import { openStore } from '../src/store/database/open.ts';
import { rememberPerson } from '../src/store/people/people.ts';
import { rememberRoute } from '../src/store/people/routes.ts';
import { startPostgres } from '../test/support/databases/postgres.ts';
import { aDesk } from './load/a-desk.ts';
import { startConnector } from './load/connector.ts';
import { writeProgram } from './load/people.ts';
import { startBot } from './load/processes.ts';
import { machine } from './report/machine.ts';
import { markdown } from './report/markdown.ts';
import { quantile } from './report/table.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const tenantId = '00000000-0000-4000-8000-0000000be9c0';
const readers = 200;
/** Long enough for two bots to start before the first notice falls due. */
const startMs = 20_000;
/** Microsoft's limit for one tenant. */
const allowed = 50;

type Connector = Awaited<ReturnType<typeof startConnector>>;

interface Sender {
  readonly name: string;
  readonly instances: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** Two hundred people are told something, all at the same moment; when, in milliseconds from now. */
async function prepare(
  { environment }: Sender,
  connector: Connector,
  count: number,
  round: number,
) {
  const { DATA_DIR: dataDir = '', DATABASE_URL, PROGRAM_FILE = '' } = environment;
  const store = await openStore({ migrations, dataDir, databaseUrl: DATABASE_URL || undefined });
  const desk = aDesk(store, readProgram(PROGRAM_FILE));
  const people = Array.from({ length: readers }, (_, reader) => personId(tenantId, `r${reader}`));
  await store.transaction(async (db) => {
    for (const id of people) {
      const reference = { bot: { id: '28:bench', name: 'SME Desk' }, user: { id } };
      const conversationId = `a:${id.split('/')[1]}`;
      const route = {
        personId: id,
        conversationId,
        serviceUrl: connector.url,
        tenantId,
        reference,
      };
      await rememberPerson(db, id, { name: id, locale: 'en-GB', timeZone: 'Europe/Berlin' });
      await rememberRoute(db, route, 1);
    }
    for (let notice = 0; notice < count; notice += 1) {
      const id = people[notice % readers] ?? people[0];
      const say = { code: 'guide-taken', guide: `https://bench.example/${notice}` } as const;
      if (id) await sendCard(db, desk, `bench:${round}:${notice}`, id, { kind: 'sentence', say });
    }
    const due = { due_at: Date.now() + startMs };
    await db
      .updateTable('job')
      .set(due)
      .where('kind', '=', cardJob)
      .where('state', '=', 'ready')
      .execute();
  });
  await store.close();
}

/** One round: what one sender needs for all its notices. */
async function send(
  sender: Sender,
  script: string,
  connector: Connector,
  count: number,
  round: number,
) {
  await prepare(sender, connector, count, round);
  connector.forget();
  const bots: Awaited<ReturnType<typeof startBot>>[] = [];
  for (let instance = 0; instance < sender.instances; instance += 1)
    bots.push(await startBot(script, sender.environment));
  if (connector.times().length > 0) throw new Error(`${sender.name}: started too late`);
  const cpu = bots.map((bot) => bot.cpu());
  const patience = performance.now() + startMs + 1_000 * (30 + count / 10);
  while (connector.times().length < count) {
    if (performance.now() > patience)
      throw new Error(`${sender.name}: ${connector.times().length} of ${count} notices sent`);
    await setTimeout(20);
  }
  const spent = bots.reduce((sum, bot, index) => sum + bot.cpu() - (cpu[index] ?? 0), 0);
  for (const bot of bots) await bot.stop();
  return { times: [...connector.times()], refused: connector.refused(), cpu: spent / count };
}

const head = [
  ...['notices', 'a second', 'ratio', 'of 50 a second', 'answered 429', 'CPU ms a notice'],
];

/**
 * Notices a second, embedded and on PostgreSQL with one and two instances: into a connector that
 * takes all at once, and with Teams' limits on into one that answers 429 beyond them.
 */
export async function notices(limited: boolean): Promise<void> {
  const count = Number(process.env.BENCH_NOTICES ?? (limited ? 1_000 : 2_000));
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-bench-'));
  const connector = await startConnector({ strict: limited });
  const postgres = await startPostgres({ autovacuum: true });
  try {
    const PROGRAM_FILE = join(directory, 'program.yaml');
    writeProgram(PROGRAM_FILE);
    const sender = async (name: string, instances: number, onServer: boolean): Promise<Sender> => ({
      name,
      instances,
      environment: {
        ...{ AUTH: 'none', HOST: '127.0.0.1', PROGRAM_FILE, LOG_LEVEL: 'error' },
        DATA_DIR: join(directory, name.replaceAll(/\W+/g, '-')),
        DATABASE_URL: onServer ? await postgres.createDatabase('bench_notices') : '',
        PROFILE_DIR: process.env.BENCH_PROFILE ?? '',
      },
    });
    const senders = [
      await sender('embedded database', 1, false),
      await sender('PostgreSQL', 1, true),
      await sender('PostgreSQL, two instances', 2, true),
    ];
    const script = limited ? 'bot/main.ts' : 'bench/contenders/sender.ts';
    const found = new Map(
      senders.map(({ name }) => [name, [] as Awaited<ReturnType<typeof send>>[]]),
    );
    for (let round = 1; round <= rounds; round += 1)
      for (const one of senders) {
        const result = await send(one, script, connector, count, round);
        found.get(one.name)?.push(result);
        process.stderr.write(
          `round ${round}, ${one.name}: ${rateOf(result.times, limited).toFixed(1)} a second\n`,
        );
      }
    const median = (name: string, of: (one: Awaited<ReturnType<typeof send>>) => number) =>
      quantile((found.get(name) ?? []).map(of), 0.5);
    const rate = (name: string) => median(name, ({ times }) => rateOf(times, limited));
    const base = rate(senders[0]?.name ?? '');
    const rows = senders.map(({ name }) => [
      name,
      rate(name).toFixed(1),
      (rate(name) / base).toFixed(2),
      limited ? `${((100 * rate(name)) / allowed).toFixed(1)} %` : '–',
      limited ? String(median(name, ({ refused }) => refused)) : '–',
      median(name, ({ cpu }) => cpu).toFixed(1),
    ]);
    process.stdout.write(`${markdown(head, rows)}\n\n${machine()}; `);
    process.stdout.write(`medians of ${rounds} rounds of ${count} notices, interleaved\n`);
  } finally {
    connector.stop();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** With limits the first second, in which fifty go at once, does not count. */
function rateOf(times: readonly number[], limited: boolean): number {
  const first = (times[0] ?? 0) + (limited ? 1_000 : 0);
  const last = times.at(-1) ?? 0;
  const counted = times.filter((at) => at >= first && at < last).length;
  return (1_000 * counted) / (last - first);
}
