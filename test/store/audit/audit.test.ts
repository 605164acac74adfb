import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { kinds } from '../../../src/features/index.ts';
import { evolve } from '../../../src/features/requests/domain/moves/evolve.ts';
import { loadRequest } from '../../../src/features/requests/store/requests.ts';
import { storedRequest } from '../../../src/features/requests/store/stored-request.ts';
import { audit } from '../../../src/store/audit/audit.ts';
import { openStore } from '../../../src/store/database/open.ts';
import { nextStreamId } from '../../../src/store/streams/numbers.ts';
import {
  approved,
  assigned,
  closed,
  completed,
  declined,
  denied,
  engaged,
  type Happened,
  submitted,
} from '../../features/requests/domain/given.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';
import { saveStream } from '../../support/samples/save-stream.ts';
import { eventsOf, store } from '../../support/samples/stored-request.ts';
import { leftBehind } from '../../upgrades/fixture.ts';

const faultsOf = async (test: TestStore) => (await audit(test.store, kinds)).faults;

/** SME-1001 submitted, approved, assigned; SME-1002 submitted, denied; SME-1003 up to its close. */
async function threeRequests(test: TestStore): Promise<void> {
  const histories: readonly (readonly Happened[])[] = [
    [submitted, approved, assigned],
    [submitted, denied],
    [...engaged, completed, closed],
  ];
  for (const history of histories)
    await test.store.transaction(async (db) =>
      store(db, await nextStreamId(db, 'SME'), ...history),
    );
}

const moved =
  'its kind, time, place or hash was changed, or an event before it was put in, removed or moved';

const gone = (number: number): string[] => [
  `delete from event where stream_number = ${number}`,
  `delete from request where number = ${number}`,
  `delete from stream where number = ${number}`,
];

/** What somebody does to the database by hand, and the line that tells it. */
const forgeries: readonly (readonly [string, readonly string[], string])[] = [
  [
    'what was said',
    [`update event set body = replace(body, 'Go.', 'No.') where stream_number = 1001`],
    'SME-1001, event 2 (approved): its content was changed',
  ],
  [
    'who did it',
    [
      `update event set body = replace(body, 'Frank', 'Fiona') where stream_number = 1002 and version = 2`,
    ],
    'SME-1002, event 2 (denied): its content was changed',
  ],
  [
    'a space in it',
    [`update event set body = body || ' ' where stream_number = 1001 and version = 3`],
    'SME-1001, event 3 (assigned): its content was changed',
  ],
  [
    'what happened',
    [`update event set kind = 'approved' where kind = 'denied'`],
    `SME-1002, event 2 (approved): ${moved}`,
  ],
  [
    'when it happened',
    ['update event set at = at - 1 where stream_number = 1001 and version = 1'],
    `SME-1001, event 1 (submitted): ${moved}`,
  ],
  [
    'its salt',
    [`update event set salt = 'x' where stream_number = 1001 and version = 2`],
    'SME-1001, event 2 (approved): its content was changed',
  ],
  [
    'its digest',
    [`update event set digest = 'x' where stream_number = 1001 and version = 2`],
    'SME-1001, event 2 (approved): its content was changed',
  ],
  [
    'its hash',
    [`update event set hash = 'x' where stream_number = 1001 and version = 2`],
    `SME-1001, event 2 (approved): ${moved}`,
  ],
  [
    'the hash of the last one',
    [`update event set hash = 'x' where stream_number = 1001 and version = 3`],
    `SME-1001, event 3 (assigned): ${moved}`,
  ],
  [
    'that there is a hash',
    ['update event set hash = null, salt = null where stream_number = 1002 and version = 2'],
    'SME-1002, event 2 (denied): is not chained; put in by hand, or by an older version that is still running',
  ],
  [
    'an event in the middle, by removing it',
    ['delete from event where stream_number = 1001 and version = 2'],
    'SME-1001, event 2: was removed',
  ],
  [
    'an event in the middle, by removing it and closing the gap',
    [
      'delete from event where stream_number = 1001 and version = 2',
      'update event set version = 2 where stream_number = 1001 and version = 3',
      'update stream set version = 2 where number = 1001',
    ],
    `SME-1001, event 2 (assigned): ${moved}`,
  ],
  [
    'the last event, by removing it',
    ['delete from event where stream_number = 1003 and version = 10'],
    'SME-1003, event 10: was removed',
  ],
  [
    'the order of two events',
    [
      'update event set version = 99 where stream_number = 1003 and version = 6',
      'update event set version = 6 where stream_number = 1003 and version = 7',
      'update event set version = 7 where stream_number = 1003 and version = 99',
    ],
    `SME-1003, event 6 (confirmed): ${moved}`,
  ],
  [
    'events, by putting in a copy of another request’s',
    [
      `insert into event select 1002, 3, kind, at, body, salt, digest, hash from event
       where stream_number = 1001 and version = 2`,
      'update stream set version = 3 where number = 1002',
    ],
    `SME-1002, event 3 (approved): ${moved}`,
  ],
  [
    'events, by putting one in behind',
    [
      `insert into event select 1002, 3, kind, at, body, salt, digest, hash from event
       where stream_number = 1002 and version = 2`,
    ],
    `SME-1002, event 3 (denied): ${moved}`,
  ],
  [
    'a request, by removing it with its events',
    [...gone(1002)],
    'number 1002: removed, with all events',
  ],
  ['the last request, by removing it', [...gone(1003)], 'number 1003: removed, with all events'],
  [
    'all events of a request',
    ['delete from event where stream_number = 1002'],
    'SME-1002, event 1: was removed',
  ],
];

const columns: readonly (readonly [string, string])[] = [
  ['state', `'withdrawn'`],
  ['requester', `'contoso/102'`],
  ['fpm', `'fiona@fasttrack.example'`],
  ['sme', `'sofia@fasttrack.example'`],
  ['partner_id', `'fabrikam'`],
  ['tenant_name', `'Another'`],
  ['topic', `'Another'`],
  ['workload', `'mcas'`],
  ['partner_name', `'Another'`],
  ['submitted_at', '1'],
];

describe.each(engines)('the audit trail on %s', (engine) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await aStore(engine);
    await threeRequests(test);
  });
  afterEach(() => test.stop());

  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(test.store.db);
  };

  it('is as it was written while nobody has touched it, and its fingerprint stays', async () => {
    const audited = await audit(test.store, kinds);
    expect(audited).toEqual({
      requests: 3,
      events: 15,
      entries: 0,
      faults: [],
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await audit(test.store, kinds)).toEqual(audited);
  });
  it.each(forgeries)('shows who changes %s', async (_, statements, line) => {
    const { fingerprint } = await audit(test.store, kinds);
    await run(statements);
    expect(await faultsOf(test)).toEqual([line]);
    expect(typeof fingerprint).toBe('string');
  });
  it.each(columns)('shows who changes %s of a request', async (column, value) => {
    await run([`update request set ${column} = ${value} where number = 1001`]);
    expect(await faultsOf(test)).toEqual([`SME-1001: the row was changed (${column})`]);
  });
  it('shows who changes what a request says, or its version', async () => {
    await run([
      `update stream set body = replace(body, '"by":"Frank', '"by":"Fiona') where number = 1001`,
    ]);
    expect(await faultsOf(test)).toEqual(['SME-1001: the row was changed (decision, undo)']);
    await run(['update stream set version = 2 where number = 1001']);
    expect(await faultsOf(test)).toEqual(['SME-1001, event 3: was put in']);
  });
  it('shows each request that was touched', async () => {
    await run([
      `update event set at = 0 where version = 2`,
      'delete from event where stream_number = 1003 and version = 10',
    ]);
    expect(await faultsOf(test)).toEqual([
      `SME-1001, event 2 (approved): ${moved}`,
      `SME-1002, event 2 (denied): ${moved}`,
      `SME-1003, event 2 (approved): ${moved}`,
    ]);
  });
  it('goes on where an older version beside this one has added an event, and says so', async () => {
    await run([
      'update event set hash = null, salt = null, digest = null where stream_number = 1001 and version = 3',
    ]);
    expect(await faultsOf(test)).toHaveLength(1);
    const request = await loadRequest(test.store.db, 'SME-1001');
    if (!request) throw new Error('it is stored');
    const [, , , event] = eventsOf('SME-1001', submitted, approved, assigned, declined);
    if (!event) throw new Error('four events');
    await saveStream(test.store.db, storedRequest, evolve(request, event), event);
    const audited = await audit(test.store, kinds);
    expect(audited).toMatchObject({ faults: [], entries: 1 });
    const [entry] = await test.store.db.selectFrom('audit_entry').selectAll().execute();
    expect(entry).toMatchObject({
      number: 1,
      kind: 'chained',
      body: '{"why":"late","request":"SME-1001","versions":[3]}',
    });
    await run([`update audit_entry set body = '{}'`]);
    expect(await faultsOf(test)).toEqual([`audit, event 1 (chained): ${moved}`]);
  });
});

describe.each(engines)('what was stored before there was a chain, on %s', (engine) => {
  it('is chained when the new version starts', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sme-desk-chain-'));
    const store = await openStore(await leftBehind('005', engine, directory));
    try {
      expect(await audit(store, kinds)).toMatchObject({ requests: 3, events: 5, faults: [] });
    } finally {
      await store.close();
      rmSync(directory, { recursive: true });
    }
  });
});
