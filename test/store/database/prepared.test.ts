import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { prepared, preparedList } from '../../../src/store/database/prepared.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';

const insert = preparedList((db, rows: readonly { name: string; value: number }[]) =>
  db.insertInto('counter').values([...rows]),
);
const countOf = prepared((db, name: string) =>
  db.selectFrom('counter').select('value').where('name', '=', name),
);
const add = preparedList((db, names: readonly { name: string }[], by: number) =>
  db
    .updateTable('counter')
    .set((row) => ({ value: row('value', '+', by) }))
    .where(
      'name',
      'in',
      names.map(({ name }) => name),
    ),
);

describe.each(engines)('a prepared statement on %s', (engine) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await aStore(engine);
  });
  afterEach(() => test.stop());

  const read = async (name: string) => (await countOf(test.store.db, name)).rows;

  it('takes its own values each time, for lists of any length', async () => {
    const rows = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ name: `n${from + at}`, value: from + at }));
    for (const [from, count] of [
      [0, 1],
      [1, 2],
      [3, 2],
      [100, 70],
      [200, 70],
    ] as const)
      expect((await insert(test.store.db, rows(from, count))).changed).toBe(count);
    expect(await read('n4')).toEqual([{ value: 4 }]);
    expect(await read('n269')).toEqual([{ value: 269 }]);
    expect(await add(test.store.db, [{ name: 'n1' }, { name: 'n4' }], 10)).toMatchObject({
      changed: 2,
    });
    expect(await add(test.store.db, [{ name: 'n4' }, { name: 'none' }], 5)).toMatchObject({
      changed: 1,
    });
    expect([await read('n1'), await read('n4'), await read('n0')]).toEqual([
      [{ value: 11 }],
      [{ value: 19 }],
      [{ value: 0 }],
    ]);
  });

  it('in a transaction sees what that has done; outside nobody does, until it is committed', async () => {
    const written = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const done = test.store.transaction(async (db) => {
      await insert(db, [{ name: 'a', value: 1 }]);
      expect((await countOf(db, 'a')).rows).toEqual([{ value: 1 }]);
      written.resolve();
      await go.promise;
      await add(db, [{ name: 'a' }], 1);
    });
    await written.promise;
    // On the embedded database it waits for its turn.
    const outside = read('a');
    if (engine === 'postgres') expect(await outside).toEqual([]);
    go.resolve();
    await done;
    if (engine === 'sqlite') expect(await outside).toEqual([{ value: 2 }]);
    expect(await read('a')).toEqual([{ value: 2 }]);
  });

  it('in a transaction that fails leaves nothing', async () => {
    const failed = test.store.transaction(async (db) => {
      await insert(db, [{ name: 'a', value: 1 }]);
      await insert(db, [{ name: 'a', value: 2 }]);
    });
    await expect(failed).rejects.toThrow();
    expect(await read('a')).toEqual([]);
  });
});
