import { expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { preparedRow } from '../../../../src/store/database/prepared.ts';
import type { Db } from '../../../../src/store/database/tables.ts';
import { together } from '../../../../src/store/database/together.ts';
import { watchedStore } from '../../../support/databases/statements/sent.ts';

const watched = watchedStore();

const isOne = () => watched.texts.some((text) => text.includes('part_1'));
const names = async () =>
  (await watched.store.db.selectFrom('setting').select('name').orderBy('name').execute()).map(
    ({ name }) => name,
  );

const insert = preparedRow((db, row: { readonly name: string; readonly value: string }) =>
  db.insertInto('setting').values(row),
);
const count = preparedRow((db, row: { readonly name: string; readonly value: number }) =>
  db.insertInto('counter').values(row),
);
const both = (db: Db, name: string, value: number) =>
  together([count(db, { name, value }), insert(db, { name, value: 'x' })]);

it('is tried again where a part of it meets what another transaction has written first', async () => {
  for (const [nth, name] of ['a', 'b'].entries())
    await watched.store.transaction((db) => both(db, name, nth));
  let tries = 0;
  await watched.store.transaction(async (db) => {
    tries += 1;
    if (tries > 1) return;
    await watched.store.db.insertInto('setting').values({ name: 'c', value: 'another' }).execute();
    await both(db, 'c', 1);
  });
  expect(isOne()).toBe(true);
  expect(tries).toBe(2);
  // Nothing is left of the part that was fit to be written.
  expect(await watched.store.db.selectFrom('counter').where('name', '=', 'c').execute()).toEqual(
    [],
  );
  expect(await names()).toContain('c');
});

it('fails with the error of the part that fails, and for all who asked', async () => {
  const divided = (by: number) => sql`select 1 / ${by}::int as one`;
  for (let time = 0; time < 2; time += 1)
    await watched.store.transaction((db) =>
      together([divided(1).execute(db), insert(db, { name: `n${time}`, value: '' })]),
    );
  const failed: unknown[] = [];
  const work = watched.store.transaction(async (db) => {
    const asked = [divided(0).execute(db), insert(db, { name: 'n9', value: '' })];
    for (const one of await Promise.allSettled(asked))
      if (one.status === 'rejected') failed.push(one.reason);
  });
  await expect(work).rejects.toThrow('division by zero');
  expect(isOne()).toBe(true);
  expect(failed).toHaveLength(2);
  expect(await names()).toEqual(['n0', 'n1']);
});

it('writes a thing and what belongs to it at once', async () => {
  const stream = preparedRow((db, row: { readonly number: number; readonly id: string }) =>
    db.insertInto('stream').values({ ...row, kind: 'k', version: 1, state: 's', body: '{}' }),
  );
  const event = preparedRow((db, row: { readonly stream_number: number; readonly hash: string }) =>
    db
      .insertInto('event')
      .values({ ...row, version: 1, kind: 'k', at: 1, body: '{}', salt: '', digest: '' }),
  );
  for (const number of [1, 2, 3]) {
    watched.texts.length = 0;
    await watched.store.transaction((db) =>
      together([
        stream(db, { number, id: `K-${number}` }),
        event(db, { stream_number: number, hash: '' }),
      ]),
    );
  }
  expect(watched.texts).toHaveLength(3);
  expect(await watched.store.db.selectFrom('event').selectAll().execute()).toHaveLength(3);
});

it('has no table that writes to another one, nor a column that JSON gives otherwise than the driver', async () => {
  const { db } = watched.store;
  const rows = async (query: ReturnType<typeof sql<{ name: string }>>) =>
    (await query.execute(db)).rows.map(({ name }) => name);
  expect(await rows(sql`select tgname as name from pg_trigger where not tgisinternal`)).toEqual([]);
  expect(
    await rows(sql`select rulename as name from pg_rules where schemaname = 'public'`),
  ).toEqual([]);
  expect(
    await rows(sql`select conname as name from pg_constraint
      where contype = 'f' and (confdeltype <> 'a' or confupdtype <> 'a')`),
  ).toEqual([]);
  const types = await rows(
    sql`select distinct data_type as name from information_schema.columns
      where table_schema = 'public' order by 1`,
  );
  // The longer names are of the migrator's tables.
  const same = ['bigint', 'character varying', 'integer', 'smallint', 'text'];
  expect(types.filter((type) => !same.includes(type))).toEqual([]);
});
