import { readFileSync, writeFileSync } from 'node:fs';
import { keepTemporaryInMemory } from '../support/databases/in-memory.ts';
import { caught, type Result, report, violations } from './check/result.ts';
import { type Options, readPlan } from './options.ts';
import { play } from './scenario.ts';
import { hasRun, withRun } from './table.ts';

/** The most violations that are written out in full. */
const most = 40;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Whether the run is as it has to be: without a violation, or caught where it must be. */
function judged(result: Result): boolean {
  const found = violations(result);
  say(report(result));
  if (result.options.broken) {
    const first = result.deadlines.twice[0];
    for (const one of found.slice(0, 5)) say(`  found: ${one}`);
    say(caught(result) ? `  caught, as it must be: ${first}` : '  NOT CAUGHT');
    return caught(result);
  }
  for (const one of found.slice(0, most)) say(`  VIOLATION ${one}`);
  if (found.length > most) say(`  … and ${found.length - most} more`);
  return found.length === 0;
}

/**
 * Which instruction a process is killed at, no seed decides: where the control has slipped through,
 * the next seed has its turn, three at most.
 */
const mostControls = 3;

/** Whether it is as it has to be; a row is written as soon as a run is over. */
async function run(options: Options): Promise<boolean> {
  const seeds = options.broken ? mostControls : 1;
  for (let seed = options.seed; seed < options.seed + seeds; seed += 1) {
    const result = await play({ ...options, seed }, (line) =>
      say(`    … ${options.database}${options.broken ? ', broken' : ''}: ${line}`),
    );
    const good = judged(result);
    if (record && !options.broken) writeFileSync(record, withRun(written(record), result));
    if (good) return true;
  }
  if (options.broken) say('  the test is blind');
  return false;
}

// The instances end with it, whatever ends it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

keepTemporaryInMemory();
const plan = readPlan(process.argv.slice(2), process.env);
const written = (file: string) => readFileSync(file, 'utf8');
const { record } = plan ?? {};
const runs = (plan?.runs ?? []).filter(
  (one) => one.broken || !record || !hasRun(written(record), one),
);
let passed = 0;

/** One after the other, as long as there are any. */
async function runOn(waiting: Iterator<[number, Options]>): Promise<void> {
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    const [index, options] = next.value;
    const { seed, database, broken } = options;
    say(
      `run ${index + 1} of ${runs.length}: seed ${seed} on ${database}${broken ? ', broken build' : ''}`,
    );
    try {
      if (await run(options)) passed += 1;
    } catch (error) {
      // The other runs count all the same; this one has no row, and comes again when asked for.
      say(`  BROKEN OFF ${error instanceof Error ? error.stack : error}`);
    }
  }
}

const waiting = runs.entries();
await Promise.all(Array.from({ length: plan?.together ?? 0 }, () => runOn(waiting)));
if (plan) say(`${passed} of ${runs.length} runs as they have to be`);
process.exit(passed < runs.length ? 1 : 0);
