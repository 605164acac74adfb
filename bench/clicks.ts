import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameIn, startPostgres } from '../test/support/databases/postgres.ts';
import { startConnector } from './load/connector.ts';
import {
  type Contender,
  clicksFor,
  measure,
  prepared,
  rounds,
  say,
  seconds,
  verify,
} from './load/contender.ts';
import { clicker } from './load/load.ts';
import { writeProgram } from './load/people.ts';
import type { Pending } from './load/prepare.ts';
import { startBot } from './load/processes.ts';
import { machine } from './report/machine.ts';
import { type Round, table } from './report/table.ts';

const [embeddedOnes, onServer, forgetful] = [900, 700, 6_000];

const directory = mkdtempSync(join(tmpdir(), 'sme-desk-bench-'));
const connector = await startConnector();
const place = { directory, connector };
const postgres = await startPostgres({ autovacuum: true });

try {
  writeProgram(join(directory, 'program.yaml'));
  const url = await postgres.createDatabase('bench');
  const [embedded, onPostgres] = await Promise.all([
    prepared(place, 'embedded database', '', embeddedOnes),
    prepared(place, 'PostgreSQL', url, onServer),
  ]);
  const copy = await postgres.createDatabase('bench_two', nameIn(url));
  const twice: Contender = {
    ...onPostgres,
    ...{ name: 'PostgreSQL, two instances', pending: [...onPostgres.pending], instances: 2 },
    environment: { ...onPostgres.environment, DATABASE_URL: copy },
  };

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
      const result = await measure(place, contender);
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
