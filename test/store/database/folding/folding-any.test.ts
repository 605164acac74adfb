import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../../src/store/database/tables.ts';
import { together } from '../../../../src/store/database/together.ts';
import { undone, watchedStore } from '../../../support/databases/statements/sent.ts';

const watched = watchedStore();

const name = fc.constantFrom('a', 'b', 'c');
const number = fc.integer({ min: -3, max: 3 });

/** Statements on two tables, which read and write their own, the other, and both. */
const statement: fc.Arbitrary<RawBuilder<unknown>> = fc.oneof(
  name.map((one) => sql`select * from setting where name >= ${one} order by name`),
  number.map((least) => sql`select name, value from counter where value > ${least} order by name`),
  name.map(
    (one) =>
      sql`select name, (select count(*) from setting) as others from counter where name = ${one}`,
  ),
  fc.tuple(name, number).map(
    ([one, by]) =>
      sql`insert into "counter" ("name", "value") values (${one}, ${by})
        on conflict ("name") do update set "value" = counter.value + excluded.value returning *`,
  ),
  fc.tuple(name, name).map(
    ([one, value]) =>
      sql`insert into "setting" ("name", "value") values (${one}, ${value})
        on conflict ("name") do nothing`,
  ),
  fc.tuple(name, number).map(
    ([one, by]) =>
      sql`update "counter" set "value" = value + ${by}
        where name in (select name from setting where name <> ${one})`,
  ),
  name.map((one) => sql`delete from "setting" where name = ${one} returning "value"`),
  number.map((most) => sql`delete from "counter" where value > ${most}`),
);

it('does the same together and one by one, whatever is asked for', async () => {
  /** What is answered and what is left; then it is undone. */
  const tried = (work: (db: Db) => Promise<unknown>): Promise<unknown> =>
    undone(watched.store, async (db) => {
      const answers = await work(db);
      const settings = await db.selectFrom('setting').selectAll().orderBy('name').execute();
      const counters = await db.selectFrom('counter').selectAll().orderBy('name').execute();
      return { answers, settings, counters };
    });
  for (const one of ['a', 'b']) {
    await sql`insert into setting values (${one}, 'before')`.execute(watched.store.db);
    await sql`insert into counter values (${one}, 1)`.execute(watched.store.db);
  }
  const sequences = fc.array(statement, { minLength: 2, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(sequences, async (all) => {
      const apart = await tried(async (db) => {
        const answers = [];
        for (const one of all) answers.push(await one.execute(db));
        return answers;
      });
      for (let twice = 0; twice < 2; twice += 1)
        expect(await tried((db) => together(all.map((one) => one.execute(db))))).toEqual(apart);
    }),
    { seed: 20_261_130, numRuns: 60 },
  );
  expect(watched.texts.filter((text) => text.includes('part_1')).length).toBeGreaterThan(30);
});
