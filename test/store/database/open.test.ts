import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { migrations } from '../../../src/features/index.ts';
import { Clash, openStore } from '../../../src/store/database/open.ts';
import { loadSetting, saveSetting } from '../../../src/store/database/settings.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';

describe.each(engines)('the store on %s', (engine) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await aStore(engine);
  });
  afterAll(() => test.stop());

  it('migrates once: opened again it keeps what it has', async () => {
    await saveSetting(test.store.db, 'clock-offset-ms', '86400000');
    await test.reopen();
    await test.reopen();
    expect(await loadSetting(test.store.db, 'clock-offset-ms')).toBe('86400000');
    const migrated = await sql<{ name: string }>`select name from kysely_migration`.execute(
      test.store.db,
    );
    expect(new Set(migrated.rows.map(({ name }) => name)).size).toBe(migrated.rows.length);
  });

  it('answers a ping', async () => {
    await expect(test.store.ping()).resolves.toBeUndefined();
  });

  it('overwrites a setting', async () => {
    await saveSetting(test.store.db, 'a', '1');
    await saveSetting(test.store.db, 'a', '2');
    expect(await loadSetting(test.store.db, 'a')).toBe('2');
    expect(await loadSetting(test.store.db, 'b')).toBeUndefined();
  });

  it.each([
    ['a word for a number', "insert into counter (name, value) values ('x', 'many')"],
    ['nothing where something must be', "insert into setting (name, value) values ('x', null)"],
    [
      'an event without its request',
      "insert into event (request_number, version, kind, at, body) values (77, 1, 'x', 1, '{}')",
    ],
    ['the same key twice', "insert into counter (name, value) values ('stream', 1)"],
  ])('refuses %s', async (_, statement) => {
    await expect(sql.raw(statement).execute(test.store.db)).rejects.toThrow();
  });

  it('writes all of a transaction or nothing', async () => {
    const crash = test.store.transaction(async (db) => {
      await saveSetting(db, 'half', 'done');
      throw new Error('the power is cut');
    });
    await expect(crash).rejects.toThrow('the power is cut');
    expect(await loadSetting(test.store.db, 'half')).toBeUndefined();
  });

  it('runs a transaction that clashed again, at most three times', async () => {
    let tries = 0;
    const third = await test.store.transaction(async () => {
      tries += 1;
      if (tries < 3) throw new Clash('somebody was faster');
      return tries;
    });
    expect(third).toBe(3);
    const never = test.store.transaction(async () => Promise.reject(new Clash('again')));
    await expect(never).rejects.toMatchObject({ name: 'StoreFault', reason: 'contention' });
  });

  it('keeps times beyond 32 bits and text of every script', async () => {
    await saveSetting(test.store.db, 'text', 'Ünï—日本語 🦊 \' " \\ {{y}}');
    expect(await loadSetting(test.store.db, 'text')).toBe('Ünï—日本語 🦊 \' " \\ {{y}}');
    await sql`insert into inbox (delivery_key, at, outcome) values ('t', ${1_772_442_000_000}, '{}')`.execute(
      test.store.db,
    );
    const row = await test.store.db
      .selectFrom('inbox')
      .select('at')
      .where('delivery_key', '=', 't')
      .executeTakeFirst();
    expect(row).toEqual({ at: 1_772_442_000_000 });
  });
});

describe('the embedded database', () => {
  it('is refused to a second one while the first lives, with the advice', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-lock-'));
    const first = await openStore({ migrations, dataDir });
    await expect(openStore({ migrations, dataDir, lockWaitMs: 0 })).rejects.toMatchObject({
      name: 'StoreFault',
      reason: 'locked',
      message: expect.stringContaining('DATA_DIR'),
    });
    await first.close();
    const next = await openStore({ migrations, dataDir, lockWaitMs: 0 });
    await next.close();
    rmSync(dataDir, { recursive: true });
  });

  it('is refused to another process, which gets it when the first has ended', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sme-desk-lock-'));
    const script = `
      const { openStore } = await import('./src/store/database/open.ts');
      const { migrations } = await import('./src/features/index.ts');
      await openStore({ migrations, dataDir: ${JSON.stringify(dataDir)} });
      console.log('open');
      setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(other.stdout, 'data');
      const refused = openStore({ migrations, dataDir, lockWaitMs: 0 });
      await expect(refused).rejects.toMatchObject({ reason: 'locked' });
    } finally {
      other.kill('SIGKILL');
    }
    await once(other, 'exit');
    const next = await openStore({ migrations, dataDir, lockWaitMs: 0 });
    await next.close();
    rmSync(dataDir, { recursive: true });
  });
});

it('a PostgreSQL that is not there is a fault of the store', async () => {
  const databaseUrl = 'postgres://a:b@127.0.0.1:9/c';
  const nowhere = openStore({ migrations, databaseUrl, dataDir: '.data', serverWaitMs: 0 });
  await expect(nowhere).rejects.toMatchObject({ name: 'StoreFault', reason: 'unreachable' });
});
