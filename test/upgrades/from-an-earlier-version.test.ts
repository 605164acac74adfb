import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { makeBackup } from '../../src/backup/make.ts';
import { restoreBackup } from '../../src/backup/restore/restore.ts';
import { erasePerson } from '../../src/engine/privacy/erase-person.ts';
import { kinds, migrations } from '../../src/features/index.ts';
import { audit } from '../../src/store/audit/audit.ts';
import { openStore } from '../../src/store/database/open.ts';
import { identitiesOf } from '../../src/store/privacy/identity.ts';
import { dataOf } from '../../src/store/privacy/person-data.ts';
import { monday, startDesk } from '../support/app/desk.ts';
import { databaseFor, engines } from '../support/databases/databases.ts';
import { does, fillsIn, headline, petraAsks, reads } from '../support/stories/story.ts';
import type { Message } from '../support/teams/chats.ts';
import { type FixtureTable, fixtureOf, leftBehind } from './fixture.ts';

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
});

describe.each(engines)('what 0.1.0 left behind, with a request in every state, on %s', (engine) => {
  const opened = async (name: string) => {
    const dataDir = join(root, `${name}-${engine}`);
    const { databaseUrl } = await leftBehind('008', engine, dataDir);
    const desk = await startDesk({
      engine,
      ...(databaseUrl && { databaseUrl }),
      environment: { DATA_DIR: dataDir },
    });
    return { desk, place: { dataDir, databaseUrl } };
  };

  it('is taken over: lists and status show it, old buttons work, timers fire, drafts go on', async () => {
    const { desk } = await opened('taken-over');
    try {
      const [petra, frank, anna, sam] = ['petra', 'frank', 'anna', 'sam'].map((one) =>
        desk.person(one),
      );
      if (!petra || !frank || !anna || !sam) throw new Error('four people');
      for (const one of [petra, frank, anna, sam]) await one.says('help');
      await desk.passes(2 * minute);
      await petra.says('anfragen');
      await desk.settled();
      expect(reads(petra).join()).toMatch(/14 Anforderungen.*SME-1007.*SME-1004/s);
      for (const [id, state] of Object.entries(statesLeft)) {
        await frank.says(`status ${id}`);
        await desk.settled();
        expect(reads(frank)).toContainEqual(expect.stringContaining(`${id} · ${state}`));
      }

      // The draft that was open.
      await petra.says('neu');
      await desk.settled();
      await fillsIn(petra, { topic: 'Begun in the old version' });
      await does(desk, petra, 'form.submit');
      expect(reads(petra).join()).toContain('SME-1015');

      // A card that the old version had sent decides.
      const old = { id: cardOf('008', 'SME-1013:1:decide:') } as Message;
      const answer = await frank.clicks(
        'request.approve',
        { requestId: 'SME-1013', version: 1 },
        { on: old },
      );
      expect(JSON.stringify(answer.body)).toContain('SME-1013 · Approved');
      await desk.settled();

      // A proposal by which the old version asked the partner before the SME.
      const proposal = { id: cardOf('008', 'SME-1011:1:consent:') } as Message;
      const agreed = await petra.clicks(
        'proposal.accept',
        { requestId: 'SME-1011', version: 1 },
        { on: proposal },
      );
      expect(JSON.stringify(agreed.body)).toContain('SME-1011 · Onboarding');
      expect(JSON.stringify(agreed.body)).not.toContain('angenommen');
      await desk.settled();
      expect(headline(sam)).toContain('Petra Partner has agreed to you as an SME');

      // Nobody decides SME-1012: Frank is reminded by a timer of the old version.
      const before = frank.chat().length;
      await desk.passes(5 * 24 * 60 * minute);
      expect(frank.chat().length).toBeGreaterThan(before);
    } finally {
      await desk.stop();
    }
  }, 120_000);

  it('keeps its audit trail, and who is in it can be erased', async () => {
    const dataDir = join(root, `erased-${engine}`);
    const store = await openStore(await leftBehind('008', engine, dataDir));
    try {
      const before = await audit(store, kinds);
      expect(before).toMatchObject({ requests: 14, faults: [], fingerprint: fingerprintLeft });
      const [petra] = await identitiesOf(store.db, 'petra@contoso.example');
      if (!petra) throw new Error('she is stored');
      const app = { store, clock: () => monday, kinds };
      expect(await erasePerson(app, petra, false)).toMatchObject({ open: expect.anything() });
      await erasePerson(app, petra, true);
      expect(JSON.stringify(await dataOf(store.db, petra))).not.toContain('petra@contoso.example');
      const after = await audit(store, kinds);
      expect(after).toMatchObject({ requests: 14, faults: [], fingerprint: expect.anything() });
    } finally {
      await store.close();
    }
  });

  it('is restored from its backup', async () => {
    const place = await leftBehind('008', engine, join(root, `source-${engine}`));
    const file = join(root, `backup-${engine}`);
    const at = new Date('2026-03-02T10:00:00Z');
    const made = await makeBackup(place, file, at);
    expect(made.head.migrations.at(-1)).toBe('008-pace');
    const target = {
      dataDir: join(root, `target-${engine}`),
      databaseUrl: await databaseFor(engine, 'restored-008'),
      migrations,
    };
    const done = await restoreBackup(target, file, { replace: false, moved: true, at });
    expect(done.nextNumber).toBe(1015);
    // Over what an older version has left as well.
    const onto = await leftBehind('005', engine, join(root, `onto-${engine}`));
    await restoreBackup(onto, file, { replace: true, moved: false, at });
    for (const restored of [target, onto]) {
      const store = await openStore(restored);
      expect(await audit(store, kinds)).toMatchObject({
        ...{ requests: 14, faults: [], fingerprint: fingerprintLeft },
      });
      await store.close();
    }
  });
});

describe.each(engines)('the rows that an earlier version left behind on %s', (engine) => {
  it.each(['005', '008', '017'])('are all there, of version %s', async (version) => {
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

/** As `npm run audit` of 0.1.0 has told. */
const fingerprintLeft = 'c8bcc7128ef5c6d80948e251614c9d0ccf50370fed71b61839102f9bb86e2259';

const statesLeft = {
  'SME-1001': 'Closed',
  'SME-1002': 'Completed',
  'SME-1003': 'Engaged',
  'SME-1004': 'Onboarding',
  'SME-1005': 'Assigned',
  'SME-1006': 'Approved',
  'SME-1007': 'Returned',
  'SME-1008': 'Denied',
  'SME-1009': 'Withdrawn',
  'SME-1010': 'Proposal declined',
  'SME-1011': 'Proposed',
  'SME-1012': 'Triaged',
  'SME-1013': 'Submitted',
  'SME-1014': 'Submitted',
};

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
