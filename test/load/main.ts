import { keepTemporaryInMemory } from '../support/databases/in-memory.ts';
import { growth } from './memory.ts';
import { readOptions } from './options.ts';
import { type Played, play } from './play.ts';
import { percentile } from './stopwatch.ts';

/** Nineteen of twenty answers have to come within this. */
const mostMs = 500;
/**
 * What is left after a collection may grow by so many megabytes from the second quarter to the last. A shorter run
 * has too few collections to tell.
 */
const mostGrowth = 32;
const tellingMinutes = 5;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What is not as it has to be; empty: the run has passed. */
function wrongWith({ options, requests, watch, heap, limitsBroken, faults }: Played): string[] {
  const slow = percentile(watch.all(), 0.95);
  const grown = growth(heap);
  return [
    ...(requests > 0 ? [] : ['nobody has asked for anything']),
    ...(slow < mostMs ? [] : [`95 % of the answers came within ${slow.toFixed(0)} ms only`]),
    ...(options.minutes < tellingMinutes || grown <= mostGrowth
      ? []
      : [`the heap has grown by ${grown.toFixed(0)} MB`]),
    ...limitsBroken.slice(0, 5).map((what) => `beyond Teams' limits: ${what}`),
    ...[...watch.failures, ...faults].slice(0, 10),
  ];
}

function report({ options, watch, requests, calls, heap, resident }: Played): void {
  const { database, people, minutes, seed } = options;
  const answers = watch.all();
  const perSecond = (count: number) => (count / (minutes * 60)).toFixed(1);
  say(`${database}: ${people} people, ${minutes} minutes, seed ${seed}`);
  say(
    `  ${requests} requests, ${answers.length} answers (${perSecond(answers.length)} a second), ${calls} calls to Teams (${perSecond(calls)} a second)`,
  );
  say('  | what | answers | p50 ms | p95 ms | p99 ms | most ms |');
  say('  | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [what, times] of [...watch.times, ['all', answers] as const]) {
    const at = [0.5, 0.95, 0.99, 1].map((share) => percentile(times, share).toFixed(0));
    say(`  | ${what} | ${times.length} | ${at.join(' | ')} |`);
  }
  const most = Math.max(...resident).toFixed(0);
  say(
    `  heap after collections: ${growth(heap).toFixed(1)} MB more in the last quarter than in the second; at most ${most} MB resident`,
  );
}

// The server ends with it, whatever ends it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

keepTemporaryInMemory();
let wrong = 0;
for (const options of readOptions(process.argv.slice(2))) {
  const played = await play(options, (line) => say(`    … ${options.database}: ${line}`));
  report(played);
  const found = wrongWith(played);
  for (const one of found) say(`  WRONG ${one}`);
  wrong += found.length;
}
say(wrong === 0 ? 'as it has to be' : `${wrong} things are not as they have to be`);
process.exit(wrong === 0 ? 0 : 1);
