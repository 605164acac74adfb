import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import pg from 'pg';
import { migrations } from '../../../src/features/index.ts';
import { openStore, type Store } from '../../../src/store/database/open.ts';
import { forPeople } from '../../../src/store/database/postgres/postgres.ts';
import { unbounded } from '../../../src/store/database/postgres/without-timeout.ts';
import { loadSetting, saveSetting } from '../../../src/store/database/settings.ts';
import { isOutage } from '../../../src/store/database/store-fault.ts';
import { databaseFor } from '../../support/databases/databases.ts';
import { type SilentProxy, silentProxy } from '../../support/databases/silent-proxy.ts';

const patience = { connectMs: 2_500, statementMs: 1_000, answerMs: 1_500 };

describe('a connection to PostgreSQL', () => {
  let proxy: SilentProxy;
  let store: Store;
  const lost: string[] = [];
  beforeEach(async () => {
    proxy = await silentProxy((await databaseFor('postgres', 'answering')) ?? '');
    lost.length = 0;
    store = await openStore({
      migrations,
      databaseUrl: proxy.url,
      dataDir: '',
      patience,
      onLost: ({ message }) => lost.push(message),
    });
  });
  afterEach(async () => {
    await store.close();
    await proxy.stop();
  });
  const failure = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'nothing failed',
      (error: unknown) => error,
    );
  const open = (count: number) =>
    Promise.all(Array.from({ length: count }, () => sql`select pg_sleep(0.1)`.execute(store.db)));

  it('that falls silent is an outage, once, for all that had been opened before', async () => {
    await open(5);
    expect(proxy.falls()).toBeGreaterThan(3);
    expect(isOutage(await failure(store.ping()))).toBe(true);
    expect(lost).toEqual([expect.stringContaining('no answer within 1500 ms')]);
    for (let times = 0; times < 6; times += 1) await store.ping();
    expect(proxy.falls()).toBe(1);
  });

  it('that falls silent in a transaction ends it, and leaves nothing locked for long', async () => {
    await saveSetting(store.db, 'a', 'before');
    const ended = failure(
      store.transaction(async (db) => {
        await saveSetting(db, 'a', 'never');
        proxy.falls();
        await loadSetting(db, 'a');
      }),
    );
    expect(isOutage(await ended)).toBe(true);
    for (let tries = 0; ; tries += 1) {
      const again = await failure(saveSetting(store.db, 'a', 'after'));
      if (!isOutage(again) || tries === 5) break;
    }
    expect(await loadSetting(store.db, 'a')).toBe('after');
  });

  it('that falls silent at the commit is an outage, and what was committed stands', async () => {
    const silent = proxy.loses({ after: 'in doubt', answerTo: 'commit' });
    const ended = failure(store.transaction((db) => saveSetting(db, 'a', 'in doubt')));
    await silent;
    expect(isOutage(await ended)).toBe(true);
    expect(await loadSetting(store.db, 'a')).toBe('in doubt');
  });

  it('that is slow is kept: the server gives up the statement', async () => {
    await open(2);
    expect(await failure(sql`select pg_sleep(3)`.execute(store.db))).toMatchObject({
      code: '57014',
    });
    expect(lost).toEqual([]);
  });

  it('is waited for as long as it takes where everything is gone through', async () => {
    await store.transaction(async (db) => {
      await sql`select pg_sleep(2)`.execute(await unbounded(db, 'postgres'));
    });
    // And only there.
    expect(await failure(sql`select pg_sleep(3)`.execute(store.db))).toMatchObject({
      code: '57014',
    });
    expect(lost).toEqual([]);
  });

  it('that cannot be had in time is an outage', async () => {
    proxy.falls();
    proxy.newOnesHang(true);
    for (let times = 0; times < 3; times += 1)
      expect(isOutage(await failure(store.ping()))).toBe(true);
    proxy.newOnesHang(false);
    await store.ping();
  });

  it('that was opened on a read-only database is not used once it is writable', async () => {
    const name = sql.id(new URL(proxy.url).pathname.slice(1));
    const readOnly = (value: 'on' | 'off') =>
      sql`alter database ${name} set default_transaction_read_only = ${sql.lit(value)}`;
    await readOnly('on').execute(store.db);
    // Those from before can still write.
    proxy.falls();
    await failure(store.ping());
    expect(await failure(saveSetting(store.db, 'a', '1'))).toMatchObject({ code: '25006' });
    const admin = new pg.Client({ connectionString: proxy.url });
    await admin.connect();
    await admin.query('set default_transaction_read_only = off');
    await admin.query(readOnly('off').compile(store.db).sql);
    await admin.end();
    await saveSetting(store.db, 'a', '2');
    expect(await loadSetting(store.db, 'a')).toBe('2');
  });

  it('is closed without waiting for anybody who does not answer', async () => {
    await open(3);
    proxy.falls();
    const waiting = failure(store.ping());
    await store.close();
    expect(isOutage(await waiting)).toBe(true);
  });

  it('keeps nobody who clicks waiting for five seconds', () => {
    expect(Math.max(forPeople.connectMs, forPeople.answerMs)).toBeLessThan(4_000);
    expect(forPeople.statementMs).toBeLessThan(forPeople.answerMs);
  });
});
