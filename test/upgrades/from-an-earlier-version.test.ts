import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { migrations } from '../../src/features/index.ts';
import { openStore } from '../../src/store/database/open.ts';
import { startDesk } from '../support/app/desk.ts';
import { databaseFor, engines } from '../support/databases/databases.ts';
import { does, petraAsks, reads } from '../support/stories/story.ts';
import type { Message } from '../support/teams/chats.ts';
import { type FixtureTable, fixtureOf, leftBehind } from './fixture.ts';
import { cardOf, minute, root } from './given.ts';

// Fault matrix, row 31.

/** The tables of an earlier version, as they are to be found now. */
function tablesNow(version: string): FixtureTable[] {
  const { tables } = fixtureOf(version);
  const hasStreams = tables.some(({ table }) => table === 'stream');
  return hasStreams
    ? tables.filter(({ table }) => !table.startsWith('kysely_'))
    : tables.flatMap(asNow);
}

/** A table from before there were streams, as it is to be found now. */
function asNow({ table, columns, rows }: FixtureTable): FixtureTable[] {
  if (table.startsWith('kysely_')) return [];
  if (table === 'request') {
    const number = columns.indexOf('number');
    const ofStream = columns.filter((name) => !listColumns.includes(name));
    const ofList = columns.filter((name) => ['number', 'state', ...listColumns].includes(name));
    const only = (names: readonly string[]) =>
      rows.map((row) => names.map((name) => row[columns.indexOf(name)] ?? null));
    const ids = rows.map((row) => [row[number] ?? null, `SME-${row[number]}`, 'request']);
    return [
      { table: 'stream', columns: ofStream, rows: only(ofStream) },
      { table: 'stream', columns: ['number', 'id', 'kind'], rows: ids },
      { table: 'request', columns: ofList, rows: only(ofList) },
    ];
  }
  // The old name of the column, but in the forms that stayed the requests' own.
  const named = columns.map((name) =>
    name === 'request_number' && table !== 'draft' ? 'stream_number' : name,
  );
  const inJson = (text: string): string => {
    // How far the day's forgetting has come.
    if (table === 'setting') return text.replace('{"request":0,"job"', '{"stream":0,"job"');
    return table === 'event' ? text : text.replaceAll('"requestId":', '"streamId":');
  };
  const written = rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? inJson(value) : value)),
  );
  const counted = written.map(([name, ...values]) =>
    table === 'counter' && name === 'request' ? ['stream', ...values] : [name ?? null, ...values],
  );
  return [{ table, columns: named, rows: counted }];
}

const listColumns = [
  ...['requester', 'fpm', 'sme', 'partner_id', 'tenant_name', 'topic', 'workload'],
  ...['partner_name', 'submitted_at'],
];

afterAll(() => rmSync(root, { recursive: true, force: true }));

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
});

describe.each(engines)('the rows that an earlier version left behind on %s', (engine) => {
  it.each(['005', '008', '016', '017', '020'])('are all there, of version %s', async (version) => {
    const place = await leftBehind(version, engine, join(root, `rows-${version}-${engine}`));
    const store = await openStore(place);
    const rowsOf = async (table: string, columns: readonly string[]) => {
      const names = sql.join(columns.map((name) => sql.ref(name)));
      const found = await sql<Record<string, unknown>>`
        select ${names} from ${sql.table(table)}`.execute(store.db);
      return found.rows.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort();
    };
    for (const { table, columns, rows } of tablesNow(version)) {
      const kept = rows.map((row) => JSON.stringify(row)).sort();
      expect([table, await rowsOf(table, columns)]).toEqual([table, kept]);
    }
    await store.close();
  });
});

describe('a server’s schema that is ahead of this version, as in a roll-out or after one was taken back', () => {
  const ahead = async (name: string) => {
    const place = {
      databaseUrl: await databaseFor('postgres', 'ahead'),
      dataDir: root,
      migrations,
    };
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
