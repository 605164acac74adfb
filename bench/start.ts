import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startPostgres } from '../test/support/databases/postgres.ts';
import { writeProgram } from './load/people.ts';
import { machine } from './report/machine.ts';
import { markdown } from './report/markdown.ts';
import { quantile } from './report/table.ts';
import { filledStore } from './sizes/by-size.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const many = Number(process.env.BENCH_MANY ?? 100_000);

interface Start {
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where the deadlines are others at each start. */
  readonly changes?: string;
}

/** Milliseconds from starting the process to `/readyz` answering 200. */
async function ready({ environment }: Start): Promise<number> {
  const port = randomInt(20_000, 32_000);
  const from = performance.now();
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'bot/main.ts'],
    {
      env: { ...process.env, ...environment, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
      if (answer?.ok) return performance.now() - from;
      if (child.exitCode !== null) throw new Error('the bot did not start');
      await setTimeout(5);
    }
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
}

/** From the start of the process to ready, by what is in the database. */
export async function start(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-bench-'));
  const postgres = await startPostgres();
  try {
    const programFile = join(directory, 'program.yaml');
    writeProgram(programFile);
    const starts: Start[] = [];
    // The last one has a database of its own: at each start it gets other deadlines.
    for (const name of ['embedded database', 'PostgreSQL'] as const)
      for (const [requests, changing] of [
        [0, false],
        [many, false],
        [many, true],
      ] as const) {
        const title = [
          `${name}, ${requests === 0 ? 'empty' : `${requests} requests`}`,
          ...(changing ? ['other deadlines'] : []),
        ].join(', ');
        const own = title.replaceAll(/\W+/g, '_');
        const server = name === 'PostgreSQL';
        const environment = {
          DATA_DIR: join(directory, own),
          DATABASE_URL: server ? await postgres.createDatabase(`bench_${requests}`) : '',
        };
        await filledStore({ name, requests, environment }, programFile);
        const changes = changing ? join(directory, `${own}.yaml`) : undefined;
        const common = { AUTH: 'none', HOST: '127.0.0.1', LOG_LEVEL: 'error' };
        const all = { ...common, ...environment, PROGRAM_FILE: changes ?? programFile };
        starts.push({ name: title, environment: all, ...(changes ? { changes } : {}) });
      }
    const taken = new Map<Start, number[]>(starts.map((one) => [one, []]));
    for (let round = 0; round <= rounds; round += 1)
      for (const one of starts) {
        if (one.changes) {
          const text = readFileSync(programFile, 'utf8');
          writeFileSync(one.changes, text.replace('PT5M', `PT${10 + round}M`));
        }
        const ms = await ready(one);
        process.stderr.write(`${one.name}: ready after ${ms.toFixed(0)} ms\n`);
        // The first round warms up.
        if (round > 0) taken.get(one)?.push(ms);
      }
    const medians = starts.map((one) => quantile(taken.get(one) ?? [], 0.5));
    const rows = starts.map(({ name }, index) => {
      const ms = medians[index] ?? Number.NaN;
      return [name, ms.toFixed(0), (ms / (medians[0] ?? Number.NaN)).toFixed(2)];
    });
    process.stdout.write(`${markdown(['start to ready', 'ms', 'ratio'], rows)}\n\n${machine()}; `);
    process.stdout.write(`medians of ${rounds} rounds, interleaved\n`);
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
