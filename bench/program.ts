import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { parse, stringify } from 'yaml';
import { startApp } from '../bot/app.ts';
import { readEnvironment } from '../src/config/environment.ts';
import { readProgram } from '../src/config/program/program-file.ts';
import { programFolders, programKeys } from '../src/features/index.ts';
import { startPostgres } from '../test/support/databases/postgres.ts';
import { machine } from './report/machine.ts';
import { markdown } from './report/markdown.ts';
import { quantile } from './report/table.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const people = Number(process.env.BENCH_PEOPLE ?? 1_000);

/** Until what follows a change is over: the file is looked at each second, and the features get ready in pieces. */
const settledMs = 6_000;

/** How long clicks wait while a changed program file is taken over. */
export async function program(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-bench-'));
  const postgres = await startPostgres();
  try {
    const rows = [
      ['embedded database', ...(await changes(join(directory, 'embedded')))],
      [
        'PostgreSQL',
        ...(await changes(join(directory, 'server'), await postgres.createDatabase('program'))),
      ],
    ];
    const head = [`${people} people`, 'longest piece ms, p50', 'most', 'CPU ms, p50', 'most'];
    process.stdout.write(`${markdown(head, rows)}\n\n${machine()}; ${rounds} rounds\n`);
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function changes(directory: string, databaseUrl = ''): Promise<string[]> {
  const file = join(directory, 'program.yaml');
  cpSync('program/playbook', join(directory, 'playbook'), { recursive: true });
  writeLarge(file);
  const app = await startApp({
    environment: {
      ...readEnvironment({
        ...{ AUTH: 'none', DATA_DIR: directory, DATABASE_URL: databaseUrl, PROGRAM_FILE: file },
      }),
      port: 0,
    },
    program: readProgram(file, programKeys, true, { folders: programFolders, now: Date.now }),
    ...{ now: Date.now, random: Math.random, log: pino({ level: 'silent' }) },
  });
  await setTimeout(settledMs);
  const longest: Piece[] = [];
  for (let round = 0; round < rounds; round++) {
    const text = readFileSync(file, 'utf8');
    const longestUntil = pieces();
    writeFileSync(
      file,
      text.replace(/Number 7( again)*$/m, (was) => `${was} again`),
    );
    await setTimeout(settledMs);
    longest.push(longestUntil());
  }
  await app.stop();
  return (['ms', 'cpu'] as const).flatMap((unit) => {
    const all = longest.map((piece) => piece[unit]);
    return [quantile(all, 0.5), Math.max(...all)].map((value) => value.toFixed(1));
  });
}

interface Piece {
  readonly ms: number;
  /** Of this thread, whatever else the machine does; the system counts it in steps of some milliseconds. */
  readonly cpu: number;
}

/** What this thread does from now on; gives the longest time in which it did nothing else. */
function pieces(): () => Piece {
  const longest = { ms: 0, cpu: 0 };
  let from = performance.now();
  let used = process.threadCpuUsage();
  const looks = setInterval(() => {
    const { user, system } = process.threadCpuUsage(used);
    longest.ms = Math.max(longest.ms, performance.now() - from);
    longest.cpu = Math.max(longest.cpu, (user + system) / 1000);
    from = performance.now();
    used = process.threadCpuUsage();
  }, 1);
  return () => {
    clearInterval(looks);
    return longest;
  };
}

/** The sample program with so many contacts more, ten of each company. */
function writeLarge(file: string): void {
  const sample = parse(readFileSync('program/fasttrack.yaml', 'utf8'));
  const more = Array.from({ length: people }, (_, at) => ({
    mail: `contact${at}@bench.example`,
    name: `Contact Number ${at}`,
    aadObjectId: `00000000-0000-4000-8000-${String(7_000 + at).padStart(12, '0')}`,
    tenantId: '00000000-0000-4000-8000-0000000be9c0',
    language: ['en', 'de', 'es'][at % 3],
  }));
  const partners = Array.from({ length: people / 10 }, (_, at) => ({
    id: `partner-${at}`,
    name: `Partner Number ${at}`,
    contacts: more.slice(at * 10, at * 10 + 10).map(({ mail }) => mail),
    fpm: 'frank@fasttrack.example',
  }));
  writeFileSync(
    file,
    stringify({
      ...sample,
      people: [...sample.people, ...more],
      partners: [...sample.partners, ...partners],
    }),
  );
}
