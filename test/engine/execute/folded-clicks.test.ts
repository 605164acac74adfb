import { afterEach, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { dumpOf } from '../../support/databases/database-dump.ts';
import { oneByOne } from '../../support/databases/statements/one-by-one.ts';
import { countRoundTrips } from '../../support/databases/statements/round-trips.ts';
import { does, petraAsks } from '../../support/stories/story.ts';

let end: () => void = () => undefined;
afterEach(() => end());

it('leaves the same behind, whether statements go together or one by one', async () => {
  const [together, apart] = [await story(), await story({ apart: true })];
  expect(together.folded).toBe(true);
  expect(apart.folded).toBe(false);
  expect(together.rows).toEqual(apart.rows);
});

/** Three requests from the form to the SME, so that the last ones are what has come before. */
async function story({ apart = false } = {}) {
  if (apart) end = oneByOne();
  const counted = countRoundTrips();
  const desk = await startDesk({ engine: 'postgres' });
  for (const topic of ['First', 'Second', 'Third']) {
    await petraAsks(desk, { topic });
    await does(desk, desk.person('frank'), 'request.approve');
    await does(desk, desk.person('anna'), 'request.assign', { sme: 'sofia@fasttrack.example' });
    await does(desk, desk.person('sofia'), 'assignment.accept');
  }
  const statements = counted.last().statements;
  counted.stop();
  const rows = await rowsOf(desk);
  await desk.stop();
  end();
  return { rows, folded: statements.some((text) => text.includes('part_1')) };
}

/** Every row of every table, without what is by chance: ids, salts and hashes, where Teams is and what it calls its messages. */
async function rowsOf(desk: TestDesk) {
  const dump = (await dumpOf(desk.databaseUrl)) as Record<string, string[]>;
  const near = 90 * 24 * 3_600_000;
  const known = (row: string): string =>
    row
      .replaceAll(/"(salt|digest|hash|shown_hash|shown_offer)":"[^"]*"/g, '"$1":""')
      .replace(/:\d+\/teams/, '/teams')
      .replace(/"id":\d+/, '"id":0')
      .replaceAll(/[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-(?!0{4})[\da-f]{12}/g, 'id')
      .replaceAll(/\b\d{13}\b/g, (at) => (Math.abs(Number(at) - desk.now()) < near ? at : 'id'));
  const entries = Object.entries(dump).map(([table, rows]) => [table, rows.map(known).sort()]);
  return Object.fromEntries(entries);
}
