import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { openStore } from '../../src/store/database/open.ts';
import { startDesk } from '../support/app/desk.ts';
import { databaseFor, engines } from '../support/databases/databases.ts';
import { does, petraAsks, reads } from '../support/stories/story.ts';
import type { Message } from '../support/teams/chats.ts';
import { fixtureOf, leftBehind } from './fixture.ts';

// Fault matrix, row 31.

const root = mkdtempSync(join(tmpdir(), 'sme-desk-upgrade-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const minute = 60_000;

describe.each(engines)('what version 005 left behind on %s', (engine) => {
  it('is taken over: old cards still decide, what was queued is delivered, deadlines are kept', async () => {
    const directory = join(root, engine);
    const { databaseUrl } = await leftBehind('005', engine, directory);
    const desk = await startDesk({
      engine,
      ...(databaseUrl && { databaseUrl }),
      environment: { DATA_DIR: directory },
    });
    try {
      const [petra, frank, anna] = [
        desk.person('petra'),
        desk.person('frank'),
        desk.person('anna'),
      ];
      for (const one of [petra, frank, anna]) await one.says('hilfe');
      await desk.passes(2 * minute);

      // In the queue of the old version, when Teams was down.
      const waiting = frank.chat().map((message) => frank.cardTexts(message).join());
      expect(waiting.filter((text) => text.includes('SME-1003'))).toHaveLength(1);

      // A card that the old version had sent.
      const old = cardOf('005', 'SME-1002:1:decide:');
      const answer = await frank.clicks(
        'request.approve',
        { requestId: 'SME-1002', version: 1 },
        { on: { id: old } as Message },
      );
      await desk.settled();
      expect(JSON.stringify(answer.body)).toContain('SME-1002 · Approved');
      expect(
        petra
          .chat()
          .flatMap((message) => petra.cardTexts(message))
          .join(),
      ).toContain('SME-1002');

      // Its timers: nobody decides SME-1003, and Frank is reminded.
      const before = frank.chat().length;
      await desk.passes(5 * 24 * 60 * minute);
      expect(frank.chat().length).toBeGreaterThan(before);

      expect(await petraAsks(desk, { topic: 'New in the new version' })).toBe('SME-1004');
      await does(desk, frank, 'request.approve');
      expect(reads(frank).join()).toContain('SME-1004 · Approved');
    } finally {
      await desk.stop();
    }
  }, 60_000);

  it('keeps every column and every row', async () => {
    const place = await leftBehind('005', engine, join(root, `rows-${engine}`));
    const store = await openStore(place);
    for (const { table, columns, rows } of fixtureOf('005').tables) {
      if (table.startsWith('kysely_')) continue;
      const found = await sql<Record<string, unknown>>`
        select ${sql.join(columns.map((name) => sql.ref(name)))} from ${sql.table(table)}`.execute(
        store.db,
      );
      const kept = found.rows.map((row) => JSON.stringify(columns.map((column) => row[column])));
      expect([table, kept.sort()]).toEqual([table, rows.map((row) => JSON.stringify(row)).sort()]);
    }
    await store.close();
  });
});

/** Where a message of that version stands. */
function cardOf(version: string, slot: string): string {
  const cards = fixtureOf(version).tables.find(({ table }) => table === 'card');
  const at = (column: string) => cards?.columns.indexOf(column) ?? -1;
  const row = cards?.rows.find((one) => String(one[at('slot')]).startsWith(slot));
  const id = row?.[at('activity_id')];
  if (typeof id !== 'string') throw new Error(`no message ${slot}`);
  return id;
}

describe('a server’s schema that is ahead of this version, as in a roll-out or after one was taken back', () => {
  const ahead = async (name: string) => {
    const place = { databaseUrl: await databaseFor('postgres', 'ahead'), dataDir: root };
    const store = await openStore(place);
    await sql`insert into kysely_migration values (${name}, '2030-01-01')`.execute(store.db);
    await store.close();
    return place;
  };

  it('is worked with where it has only been added to', async () => {
    const store = await openStore(await ahead('999-colours'));
    await store.ping();
    await store.close();
  });

  it('is refused where something was taken away', async () => {
    await expect(openStore(await ahead('999-removes-inbox'))).rejects.toMatchObject({
      reason: 'newer',
      message: expect.stringContaining('999-removes-inbox'),
    });
  });
});

it('an upgrade of the embedded database that breaks off leaves it as it was', async () => {
  const place = await leftBehind('005', 'sqlite', join(root, 'broken-off'));
  const first = await openStore(place);
  // As after migration 003, with something in the way of the second half of 004.
  for (const statement of [
    "delete from kysely_migration where name > '003-z'",
    'alter table card drop column mailed_to',
  ])
    await sql.raw(statement).execute(first.db);
  await first.close();
  for (let start = 0; start < 2; start += 1)
    await expect(openStore(place)).rejects.toThrow(/duplicate column name: mailed_at/);
});
