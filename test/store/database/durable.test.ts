import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { embeddedBehind } from '../../../src/store/database/sqlite/raw-sqlite.ts';
import type { Db } from '../../../src/store/database/tables.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';

let test: TestStore;
afterEach(() => test.stop());

describe('the embedded database', () => {
  beforeEach(async () => {
    test = await aStore('sqlite');
  });
  // 2 is FULL: each commit waits for the disk, so that a power cut takes back nothing confirmed.
  it.each([
    ['synchronous', 2],
    ['journal_mode', 'wal'],
    ['locking_mode', 'exclusive'],
    ['foreign_keys', 1],
  ])('stands on %s = %p', async (name, value) => {
    const { rows } = await sql.raw(`pragma ${name}`).execute(test.store.db);
    expect(rows).toEqual([{ [name]: value }]);
  });
  const synchronous = async (db: Db) =>
    embeddedBehind(db.getExecutor().adapter)?.prepare('pragma synchronous').all([]);
  it('does not wait for the disk where a power cut may take back what is written', async () => {
    const { store } = test;
    expect(await store.single(synchronous)).toEqual([{ synchronous: 1 }]);
    expect(await store.transaction(synchronous)).toEqual([{ synchronous: 2 }]);
    await expect(store.single(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await synchronous(store.db)).toEqual([{ synchronous: 2 }]);
  });
  it('lets others have a turn before such a write', async () => {
    const turns = [setImmediate('a click'), test.store.single(() => Promise.resolve('a claim'))];
    expect(await Promise.race(turns)).toBe('a click');
  });
  it('waits for it where that is in the middle of what others write', async () => {
    const { store } = test;
    const other = store.transaction(async (db) => {
      await db.insertInto('setting').values({ name: 'others', value: '1' }).execute();
      const inBetween = store.single(synchronous);
      await setImmediate();
      return { inBetween };
    });
    expect(await (await other).inBetween).toEqual([{ synchronous: 2 }]);
  });
});

describe.each(engines)('a transaction on %s', (engine) => {
  beforeEach(async () => {
    test = await aStore(engine);
  });
  it.each(['40001', '40P01', '23505'])(
    'that the database ends with %s is run again, at most three times',
    async (code) => {
      let tries = 0;
      const failing = (until: number) => async () => {
        tries += 1;
        if (tries < until) throw Object.assign(new Error('clash'), { code });
        return tries;
      };
      expect(await test.store.transaction(failing(3))).toBe(3);
      tries = 0;
      await expect(test.store.transaction(failing(9))).rejects.toMatchObject({
        reason: 'contention',
      });
      expect(tries).toBe(3);
    },
  );
  it('that fails for another reason is not run again', async () => {
    let tries = 0;
    const failing = async () => {
      tries += 1;
      throw Object.assign(new Error('no'), { code: '42601' });
    };
    await expect(test.store.transaction(failing)).rejects.toThrow('no');
    expect(tries).toBe(1);
  });
});

describe('SQL', () => {
  const values = [
    "'; drop table request; --",
    "x' or '1'='1",
    '$1',
    '?',
    '\\',
    '%_',
    '"',
    '`',
    ');delete from event;--',
  ];
  it.each(engines)('on %s never takes a value for a statement', async (engine) => {
    test = await aStore(engine);
    const { db } = test.store;
    const tables = Object.keys(await test.dump());
    for (const value of values)
      await db.insertInto('setting').values({ name: value, value }).execute();
    for (const value of values) {
      const found = await db.selectFrom('setting').selectAll().where('name', '=', value).execute();
      expect(found).toEqual([{ name: value, value }]);
    }
    expect(Object.keys(await test.dump())).toEqual(tables);
  });
});
