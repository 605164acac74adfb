import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../test/support/databases/postgres.ts';
import { startConnector } from './load/connector.ts';
import { measure, prepared, rounds, say, seconds, verify } from './load/contender.ts';
import { startDelay } from './load/delay.ts';
import { writeProgram } from './load/people.ts';
import { machine } from './report/machine.ts';
import { quantile, type Round, table } from './report/table.ts';

const networkMs = Number(process.env.BENCH_NETWORK_MS ?? 2);
const fastest = 300;

/** The same clicks, and one instance, with the database beside the bot and behind a network. */
export async function network(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'sme-desk-bench-'));
  const connector = await startConnector();
  const place = { directory, connector };
  const postgres = await startPostgres({ autovacuum: true });
  const behindIt = await postgres.createDatabase('bench_far');
  const delay = await startDelay(behindIt, networkMs);
  try {
    writeProgram(join(directory, 'program.yaml'));
    const url = await postgres.createDatabase('bench');
    const near = await prepared(place, 'PostgreSQL', url, fastest);
    const name = `PostgreSQL behind ${networkMs} ms`;
    const made = await prepared(place, name, behindIt, fastest);
    const far = { ...made, environment: { ...made.environment, DATABASE_URL: delay.url } };
    const measured = new Map<string, Round[]>([near, far].map(({ name }) => [name, []]));
    for (let round = 1; round <= rounds; round += 1)
      for (const contender of [near, far]) {
        const result = await measure(place, contender);
        measured.get(contender.name)?.push(result);
        say(`round ${round}, ${contender.name}: ${result.perSecond.toFixed(0)} clicks a second`);
      }
    await verify(near);
    await verify(far);
    const trip = (await roundTrip(delay.url)).toFixed(1);
    process.stdout.write(
      `${table(measured, near.name)}\n\n${machine()}; a round trip ${trip} ms; `,
    );
    process.stdout.write(`medians of ${rounds} rounds of ${seconds} s, interleaved\n`);
  } finally {
    delay.stop();
    connector.stop();
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What the way there and back takes by itself, in milliseconds: timers are late where the machine is busy. */
async function roundTrip(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const taken: number[] = [];
  for (let time = 0; time < 100; time += 1) {
    const from = performance.now();
    await client.query('select 1');
    taken.push(performance.now() - from);
  }
  await client.end();
  return quantile(taken, 0.5);
}
