import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import type { Db } from '../../../src/store/database/tables.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';

describe('a statement on PostgreSQL', () => {
  let test: TestStore;
  beforeEach(async () => {
    test = await aStore('postgres');
  });
  afterEach(() => test.stop());

  const settingOf = async (db: Db, name: string) =>
    (await db.selectFrom('setting').selectAll().where('name', '=', name).execute()).map(
      ({ value }) => value,
    );
  const store = () => test.store.db.insertInto('setting').values({ name: 'a', value: '1' });
  /** In a transaction, so that it is the same connection. */
  const kept = async (db: Db) =>
    (await sql<{ name: string }>`select name from pg_prepared_statements`.execute(db)).rows.length;

  it('that comes again is planned once for a connection', async () => {
    await test.store.transaction(async (db) => {
      await settingOf(db, 'a');
      expect(await kept(db)).toBe(0);
      await settingOf(db, 'b');
      await settingOf(db, 'c');
      expect(await kept(db)).toBe(1);
    });
  });

  it('is kept so as one of two hundred, however many there are', async () => {
    await test.store.transaction(async (db) => {
      for (let round = 0; round < 3; round += 1)
        for (let nth = 0; nth < 250; nth += 1)
          await sql`select ${sql.raw(String(nth))} + ${round}::int as sum`.execute(db);
      // Some were given out by the setting up.
      expect(await kept(db)).toBeGreaterThan(190);
      expect(await kept(db)).toBeLessThanOrEqual(200);
    });
  });

  const spoiled: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
    'a newer version adds a column': (db) =>
      sql`alter table setting add column newer text`.execute(db),
    'a pooler gives it another connection': (db) => sql`deallocate all`.execute(db),
  };
  for (const [what, spoil] of Object.entries(spoiled)) {
    it(`goes on when ${what}`, async () => {
      await store().execute();
      for (let twice = 0; twice < 2; twice += 1)
        expect(await settingOf(test.store.db, 'a')).toEqual(['1']);
      await spoil(test.store.db);
      expect(await settingOf(test.store.db, 'a')).toEqual(['1']);
    });

    it(`goes on in a transaction when ${what}`, async () => {
      await store().execute();
      for (let twice = 0; twice < 2; twice += 1) await settingOf(test.store.db, 'a');
      await spoil(test.store.db);
      const found = await test.store.transaction(async (db) => {
        await db.insertInto('setting').values({ name: 'b', value: '2' }).execute();
        return [await settingOf(db, 'a'), await settingOf(db, 'b')];
      });
      expect(found).toEqual([['1'], ['2']]);
    });
  }

  it('goes on when a pooler gives it a connection that knows the name', async () => {
    await store().execute();
    for (let twice = 0; twice < 2; twice += 1) await settingOf(test.store.db, 'a');
    const { rows } = await sql<{ name: string }>`select name from pg_prepared_statements`.execute(
      test.store.db,
    );
    const name = rows[0]?.name ?? '';
    let tries = 0;
    await test.store.db.connection().execute(async (held) => {
      // Another connection, since that one is held: what is prepared here is not known to be.
      expect((await settingOf(held, 'a'))[0]).toBe('1');
      const found = await test.store.transaction(async (db) => {
        tries += 1;
        if (tries === 1) await sql`prepare ${sql.id(name)} as select 1`.execute(db);
        return settingOf(db, 'a');
      });
      expect(found).toEqual(['1']);
    });
    expect(tries).toBe(2);
  });
});
