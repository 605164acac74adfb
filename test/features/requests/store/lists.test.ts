import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../src/domain/people/people.ts';
import type { RequestEvent } from '../../../../src/features/requests/domain/request-events.ts';

import type { State } from '../../../../src/features/requests/domain/states.ts';
import {
  countWaiting,
  customersIn,
  loadList,
} from '../../../../src/features/requests/store/lists/lists.ts';
import type { Db } from '../../../../src/store/database/tables.ts';
import { engines } from '../../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../../support/databases/stores.ts';
import { anna, fiona, frank, paula, petra, sam, sofia } from '../../../support/samples/program.ts';
import { store } from '../../../support/samples/stored-request.ts';
import {
  accepted,
  approved,
  assigned,
  denied,
  type Happened,
  returned,
  submitted,
  submittedWithoutFpm,
  triaged,
  withdrawn,
} from '../domain/given.ts';

const paulas: Happened = [paula, { ...submitted[1], requester: paula } as RequestEvent];

const ids = async (db: Db, list: Parameters<typeof loadList>[1], person: Person, page = 0) =>
  (await loadList(db, list, person, page)).rows.map(
    ({ id, waiting }) => `${id}${waiting ? ' waits' : ''}`,
  );

describe.each(engines)('lists on %s', (engine) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await aStore(engine);
    const { db } = test.store;
    await store(db, 'SME-1', submitted);
    await store(db, 'SME-2', submitted, triaged);
    await store(db, 'SME-3', submitted, returned);
    await store(db, 'SME-4', submitted, approved);
    await store(db, 'SME-5', submitted, approved, assigned);
    await store(db, 'SME-6', submitted, denied);
    await store(db, 'SME-7', submittedWithoutFpm, triaged);
    await store(db, 'SME-8', paulas, withdrawn);
    await store(db, 'SME-9', paulas, approved, assigned, accepted);
  });
  afterAll(() => test.stop());

  it('mine: all of them, what waits for me first, then the newest', async () => {
    expect(await ids(test.store.db, 'mine', petra)).toEqual([
      'SME-3 waits',
      'SME-7',
      'SME-6',
      'SME-5',
      'SME-4',
      'SME-2',
    ]);
    expect(await ids(test.store.db, 'mine', petra, 1)).toEqual(['SME-1']);
    expect(await ids(test.store.db, 'mine', paula)).toEqual(['SME-9 waits', 'SME-8']);
  });
  it('an FPM’s: those still open, what waits first, then the oldest', async () => {
    expect(await ids(test.store.db, 'fpm', frank)).toEqual([
      'SME-1 waits',
      'SME-2 waits',
      'SME-3',
      'SME-4',
      'SME-5',
      'SME-9',
    ]);
    expect(await ids(test.store.db, 'fpm', anna)).toEqual([]);
  });
  it('the team’s: to be triaged, to be assigned, and to be decided where there is no FPM', async () => {
    expect(await ids(test.store.db, 'assignmentTeam', anna)).toEqual([
      'SME-1 waits',
      'SME-4 waits',
      'SME-7 waits',
    ]);
  });
  it('an SME’s own', async () => {
    expect(await ids(test.store.db, 'sme', sam)).toEqual(['SME-5 waits', 'SME-9 waits']);
    expect(await ids(test.store.db, 'sme', sofia)).toEqual([]);
  });
  it('of somebody without an address are empty', async () => {
    for (const list of ['mine', 'fpm', 'sme'] as const)
      expect(await loadList(test.store.db, list, { id: 'x/y', name: 'N', mail: null }, 0)).toEqual({
        total: 0,
        more: false,
        pages: 1,
        page: 0,
        rows: [],
      });
  });
  it('say what a row needs', async () => {
    const { rows } = await loadList(test.store.db, 'assignmentTeam', anna, 0);
    expect(rows[0]).toEqual({
      id: 'SME-1',
      state: 'submitted',
      tenantName: 'Bäckerei Brandl GmbH',
      topic: 'Conditional Access',
      workload: 'aadp-p1',
      partner: 'Contoso Consulting',
      submittedAt: 1_772_442_000_000,
      waiting: true,
    });
  });
});

describe.each(engines)('a list on %s', (engine) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await aStore(engine);
  });
  afterAll(() => test.stop());

  it('with nothing has one empty page', async () => {
    for (const page of [0, 7])
      expect(await loadList(test.store.db, 'mine', petra, page)).toEqual({
        total: 0,
        more: false,
        pages: 1,
        page: 0,
        rows: [],
      });
  });
  it('with one has one page', async () => {
    await store(test.store.db, 'SME-1001', submitted);
    expect(await loadList(test.store.db, 'mine', petra, 0)).toMatchObject({
      total: 1,
      pages: 1,
      rows: [{ id: 'SME-1001' }],
    });
  });
  it('with 200 has 34 pages, each request on one of them; a page beyond the end is the last', async () => {
    await test.store.transaction(async (db) => {
      for (let number = 1002; number <= 1200; number++) await store(db, `SME-${number}`, submitted);
    });
    const seen: string[] = [];
    for (let page = 0; page < 34; page++) {
      const { rows, total, pages } = await loadList(test.store.db, 'mine', petra, page);
      expect({ total, pages }).toEqual({ total: 200, pages: 34 });
      seen.push(...rows.map(({ id }) => id));
    }
    expect(seen).toEqual(Array.from({ length: 200 }, (_, n) => `SME-${1200 - n}`));
    for (const page of [33, 34, 9_007_199_254_740_991]) {
      const last = await loadList(test.store.db, 'mine', petra, page);
      expect(last).toMatchObject({ page: 33, rows: [{ id: 'SME-1002' }, { id: 'SME-1001' }] });
    }
    expect(await loadList(test.store.db, 'mine', petra, -5)).toMatchObject({ page: 0 });
  });
});

describe.each(engines)('a list of very many on %s', (engine) => {
  let test: TestStore;
  const fionas: Happened = [petra, { ...submitted[1], fpm: fiona.mail } as RequestEvent];
  const stored = (from: number, to: number, ...history: Happened[]) =>
    test.store.transaction(async (db) => {
      for (let number = from; number <= to; number++) await store(db, `SME-${number}`, ...history);
    });
  beforeAll(async () => {
    test = await aStore(engine);
    await stored(1, 1000, submitted);
  });
  afterAll(() => test.stop());

  it('says how many while there are 1,000, and then that there are more', async () => {
    const { db } = test.store;
    expect(await loadList(db, 'mine', petra, 0)).toMatchObject({
      total: 1000,
      more: false,
      pages: 167,
    });
    await stored(1001, 1004, submitted, returned);
    const more = { total: 1000, more: true };
    expect(await loadList(db, 'mine', petra, 0)).toMatchObject(more);
    expect(await loadList(db, 'assignmentTeam', anna, 0)).toMatchObject({
      total: 1000,
      more: false,
    });
    expect(await loadList(db, 'fpm', frank, 165)).toMatchObject({ ...more, page: 165 });
  });
  it('can be turned to its end, where the number is known', async () => {
    const { db } = test.store;
    const last = { total: 1004, more: false, pages: 168, page: 167 };
    for (const page of [167, 168, 9_007_199_254_740_991])
      expect(await loadList(db, 'mine', petra, page)).toMatchObject({
        ...last,
        rows: [{ id: 'SME-2' }, { id: 'SME-1' }],
      });
    expect(await ids(db, 'mine', petra)).toEqual([
      'SME-1004 waits',
      'SME-1003 waits',
      'SME-1002 waits',
      'SME-1001 waits',
      'SME-1000',
      'SME-999',
    ]);
  });
  it('of one state or one customer has that many, and shows them in the same order', async () => {
    const { db } = test.store;
    const of = (state: State | null, customer: string | null) =>
      loadList(db, 'mine', petra, 0, { state, customers: customer === null ? null : [customer] });
    expect(await of('returned', null)).toMatchObject({ total: 4, pages: 1 });
    expect(await of('returned', 'Bäckerei Brandl GmbH')).toMatchObject({ total: 4 });
    expect(await of(null, 'Bäckerei Brandl')).toMatchObject({ total: 0, rows: [] });
    expect(await countWaiting(db, 'mine', petra, { state: 'submitted', customers: null })).toBe(0);
    const none = { state: null, customers: [] };
    expect(await loadList(db, 'mine', petra, 0, none)).toMatchObject({ total: 0, rows: [] });
  });
  it('tells the customers of all of them, also of the oldest of very many', async () => {
    const { db } = test.store;
    const called = (tenant_name: string) =>
      db.updateTable('request').set({ tenant_name }).where('number', '=', 1).execute();
    expect((await loadList(db, 'mine', petra, 0)).total).toBeGreaterThan(900);
    await called('Fabrikam AG');
    expect(await customersIn(db, 'mine', petra)).toEqual(['Bäckerei Brandl GmbH', 'Fabrikam AG']);
    await called('Bäckerei Brandl GmbH');
  });
  it('shows what is due first, then what came first', async () => {
    const { db } = test.store;
    const due = (number: number, due_at: number) =>
      db.updateTable('request').set({ due_at }).where('number', '=', number).execute();
    await due(900, 5);
    await due(950, 4);
    await due(1003, 3);
    expect((await ids(db, 'fpm', frank)).slice(0, 3)).toEqual([
      ...['SME-950 waits', 'SME-900 waits', 'SME-1 waits'],
    ]);
    for (const number of [900, 950, 1003]) await due(number, 8_640_000_000_000_000);
  });
  it('merges those of the FPMs for whom somebody stands in, each once', async () => {
    const { db } = test.store;
    await stored(1005, 1010, fionas);
    await stored(1011, 1012, fionas, triaged);
    const standIn = { ...anna, standsInFor: [frank.mail ?? '', fiona.mail] };
    const seen: string[] = [];
    for (let page = 0; page < 169; page++) seen.push(...(await ids(db, 'fpm', standIn, page)));
    const waits = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, n) => `SME-${from + n} waits`);
    const returnedOnes = [1001, 1002, 1003, 1004].map((number) => `SME-${number}`);
    expect(seen).toEqual([...waits(1, 1000), ...waits(1005, 1012), ...returnedOnes]);
    expect(await loadList(db, 'fpm', standIn, 168)).toMatchObject({ total: 1012, more: false });
  });
});
