import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insightsFor } from '../bot/tab/insights/insights.ts';
import { readProgram } from '../src/config/program/program-file.ts';
import { isoDay } from '../src/domain/insights/spans.ts';
import type { Reader } from '../src/domain/people/people.ts';
import type { Program } from '../src/domain/program/program.ts';
import { utcDay } from '../src/domain/sums.ts';
import { settleAll } from '../src/engine/sums/settle-months.ts';
import { migrations } from '../src/features/index.ts';
import { openStore, type Store } from '../src/store/database/open.ts';
import { syncPeople } from '../src/store/people/sync-people.ts';
import { startPostgres } from '../test/support/databases/postgres.ts';
import { aDesk } from './load/a-desk.ts';
import { writeProgram } from './load/people.ts';
import { machine } from './report/machine.ts';
import { markdown } from './report/markdown.ts';
import { quantile } from './report/table.ts';
import { timed } from './report/timed.ts';
import { fill } from './rows/many-requests.ts';
import { fillSums } from './rows/many-sums.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const many = Number(process.env.BENCH_MANY ?? 1_000_000);
const sizes = [1_000, many] as const;
/** Requests that SMEs may be at work on, beside those of the past. */
const open = 10_000;
const days = 3 * 365;
const partners = 500;
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Figures of a few and of very many requests, for each who reads them: how long, and the longest statement. */
export async function insights(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-bench-'));
  const programFile = join(directory, 'program.yaml');
  writeProgram(programFile);
  const written = readProgram(programFile);
  const dataDir = (count: number) => join(directory, String(count));
  try {
    await measure('embedded database', written, async (count) => ({ dataDir: dataDir(count) }));
    const postgres = await startPostgres();
    try {
      await measure('PostgreSQL', written, async (count) => ({
        dataDir: dataDir(count),
        databaseUrl: await postgres.createDatabase(`insights_${count}`),
      }));
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** One database at either size, as a table. */
async function measure(
  name: string,
  written: Program,
  of: (count: number) => Promise<Pick<Parameters<typeof openStore>[0], 'dataDir' | 'databaseUrl'>>,
): Promise<void> {
  const program = withPartners(written);
  const measured = new Map<string, Map<number, Taken>>();
  for (const count of sizes) {
    const store = await openStore({ migrations, ...(await of(count)) });
    await filled(store, written, program, count);
    for (const [title, taken] of await ask(store, program))
      measured.set(title, (measured.get(title) ?? new Map<number, Taken>()).set(count, taken));
    await store.close();
  }
  const rows = [...measured].map(([title, bySize]) => {
    const [few, lots] = sizes.map((size) => bySize.get(size) ?? nothing);
    const both = [few?.all ?? Number.NaN, lots?.all ?? Number.NaN] as const;
    return [
      title,
      ...both.map((value) => value.toFixed(0)),
      (both[1] / both[0]).toFixed(1),
      (lots?.longest ?? Number.NaN).toFixed(1),
      String(lots?.statements),
    ];
  });
  const head = [name, ...sizes.map((size) => `${size.toLocaleString('en')}, ms`)];
  process.stdout.write(
    `${markdown([...head, 'ratio', 'longest statement, ms', 'statements'], rows)}\n\n`,
  );
  process.stdout.write(`${machine()}; medians of ${rounds} rounds\n\n`);
}

const nothing: Taken = { all: Number.NaN, longest: Number.NaN, statements: 0 };

interface Taken {
  readonly all: number;
  readonly longest: number;
  readonly statements: number;
}

/** One FPM in ten has fifty partners. */
const withPartners = (program: Program): Program => ({
  ...program,
  partners: Array.from({ length: partners }, (_, at) => ({
    id: `partner-${at}`,
    name: `Partner ${at}`,
    contacts: [`contact-${at}@partner.example`],
    fpm: program.fpms[at % Math.min(10, program.fpms.length)]?.mail,
  })),
});

/** The sums are of many partners; those who write requests are the bench's own. */
async function filled(
  store: Store,
  written: Program,
  program: Program,
  count: number,
): Promise<void> {
  const from = performance.now();
  await store.transaction((db) => syncPeople(db, program));
  await fillSums(store, program, { count, today: utcDay(Date.now()), days });
  await settleAll(aDesk(store, program));
  await fill(store, written, Math.min(count, open), Date.now());
  say(`${store.dialect}: ${count} in ${((performance.now() - from) / 1000).toFixed(0)} s`);
}

/** Milliseconds of each question, and of its statements. */
async function ask(store: Store, program: Program): Promise<Map<string, Taken>> {
  const statements: number[] = [];
  const desk = aDesk({ ...store, db: store.db.withPlugin(timed(statements)) }, program);
  const today = utcDay(Date.now());
  const since = (length: number) => ({ from: isoDay(today - length + 1), to: isoDay(today) });
  const team = program.assignmentTeam.members[0] ?? '';
  const fpm = program.fpms[0]?.mail ?? '';
  const [partner, workload] = [program.partners[0]?.id ?? '', program.workloads[0]?.id ?? ''];
  const questions = [
    ['the team, 90 days', team, since(90)],
    ['the team, a year', team, since(365)],
    ['the team, three years', team, since(days)],
    ['the team, a year, one region', team, { ...since(365), region: 'emea' }],
    ['the team, a year, one workload', team, { ...since(365), workload }],
    ['the team, a year, one partner and workload', team, { ...since(365), partner, workload }],
    ['an FPM of 50 partners, 90 days', fpm, since(90)],
    ['an FPM of 50 partners, a year', fpm, since(365)],
    ['an FPM of 50 partners, three years', fpm, since(days)],
    ['an FPM of 50 partners, a year, one workload', fpm, { ...since(365), workload }],
  ] as const;
  const taken = new Map<string, Taken>();
  for (const [title, mail, asked] of questions) {
    const all: number[] = [];
    const longest: number[] = [];
    let count = 0;
    for (let round = 0; round <= rounds; round += 1) {
      statements.length = 0;
      const from = performance.now();
      const answer = await insightsFor(desk, readerOf(mail), asked);
      if (!answer || 'wrong' in answer) throw new Error(`${title}: ${JSON.stringify(answer)}`);
      // The first one only warms up.
      if (round === 0) continue;
      all.push(performance.now() - from);
      longest.push(Math.max(...statements));
      count = statements.length;
    }
    const most = { longest: quantile(longest, 0.5), statements: count };
    taken.set(title, { all: quantile(all, 0.5), ...most });
  }
  return taken;
}

const readerOf = (mail: string): Reader => ({
  ...{ id: 'bench/0', name: mail, mail, language: 'en', timeZone: null, locale: null },
});
