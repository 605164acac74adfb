import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claim } from '../../../src/store/queue/claim.ts';
import { enqueue } from '../../../src/store/queue/enqueue.ts';
import { type Job, release } from '../../../src/store/queue/jobs.ts';
import { forgetLeases } from '../../../src/store/queue/leases.ts';
import { postponeRoute, spaceOut } from '../../../src/store/queue/put-off.ts';
import { nextDue, queueState } from '../../../src/store/queue/queue-state.ts';
import { revive } from '../../../src/store/queue/run-now.ts';
import { monday } from '../../features/requests/domain/given.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';

const minute = 60_000;
const job = (key: string, but: object = {}) => ({
  kind: 'card',
  dedupeKey: key,
  payload: { slot: key },
  routeKey: 'r1',
  dueAt: monday,
  now: monday,
  ...but,
});

describe.each(engines)('jobs on %s', (engine) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await aStore(engine);
  });
  afterEach(() => test.stop());
  const take = (now = monday, busy: string[] = [], owner = 'w1') =>
    test.store.transaction((db) =>
      claim(db, engine, { owner, now, leaseEnd: now + minute }, { busy }),
    );
  const taken = async (now = monday, busy: string[] = [], owner = 'w1') => {
    const claimed = await take(now, busy, owner);
    if (!claimed) throw new Error('nothing was due');
    return claimed;
  };
  const keys = async (now: number, busy: string[] = []) => {
    const found: string[] = [];
    for (let next = await take(now, busy); next; next = await take(now, busy))
      found.push((JSON.parse(next.payload) as { slot: string }).slot);
    return found;
  };
  const throttled = async (first: Job, dueAt: number) => {
    const { db } = test.store;
    await release(db, first, { state: 'ready', dueAt, error: 'throttled', untried: true });
    await spaceOut(db, first, { dueAt, everyMs: 556, error: 'throttled' });
  };

  it('are one for each key', async () => {
    const { db } = test.store;
    await enqueue(db, job('a'));
    await enqueue(db, job('a', { dueAt: monday + minute, payload: { slot: 'other' } }));
    expect(await queueState(db)).toEqual({ pending: 1, oldest: monday, undeliverable: 0 });
    expect(await keys(monday)).toEqual(['a']);
  });
  it('that are done become ready when asked for again', async () => {
    const { db } = test.store;
    await enqueue(db, job('a'));
    await release(db, await taken(), { state: 'done' });
    expect(await take(monday + minute)).toBeUndefined();
    await enqueue(db, job('a', { dueAt: monday + 5, now: monday + 5 }));
    const again = await taken(monday + 5);
    expect(again).toMatchObject({ attempts: 1, fence: 2, createdAt: monday + 5 });
  });
  it('that are claimed are left to their owner', async () => {
    const { db } = test.store;
    await enqueue(db, job('a'));
    await taken();
    await enqueue(db, job('a'));
    expect(await take()).toBeUndefined();
    expect(await nextDue(db)).toBe(monday + minute);
  });
  it('are claimed by due time, then by order; never early; never twice', async () => {
    const { db } = test.store;
    await enqueue(db, job('late', { dueAt: monday + 2 }));
    await enqueue(db, job('b'));
    await enqueue(db, job('c'));
    await enqueue(db, job('a', { dueAt: monday - 1 }));
    expect(await keys(monday + 1)).toEqual(['a', 'b', 'c']);
    expect(await keys(monday + 2)).toEqual(['late']);
  });
  it('of a busy route are passed over', async () => {
    const { db } = test.store;
    await enqueue(db, job('a1', { routeKey: 'A' }));
    await enqueue(db, job('b1', { routeKey: 'B' }));
    await enqueue(db, job('c1', { routeKey: 'C' }));
    expect(await keys(monday, ['A', 'C'])).toEqual(['b1']);
    expect(await keys(monday)).toEqual(['a1', 'c1']);
  });
  it('whose lease has ended are claimed again with a higher fence; the first owner writes nothing', async () => {
    const { db } = test.store;
    await enqueue(db, job('a'));
    const dead = await taken();
    expect(await take(monday + minute - 1)).toBeUndefined();
    const alive = await taken(monday + minute);
    expect(alive).toMatchObject({ id: dead.id, fence: 2, attempts: 2 });
    const before = await test.dump();
    expect(await release(db, dead, { state: 'done' })).toBe(false);
    expect(await release(db, dead, { state: 'dead', error: 'x' })).toBe(false);
    expect(await test.dump()).toEqual(before);
    expect(await release(db, alive, { state: 'done' })).toBe(true);
    expect(await queueState(db)).toEqual({ pending: 0, oldest: null, undeliverable: 0 });
  });
  it('given back with a wait are due then, and not before', async () => {
    const { db } = test.store;
    await enqueue(db, job('a'));
    await release(db, await taken(), { state: 'ready', dueAt: monday + 5000, error: 'busy' });
    expect(await take(monday + 4999)).toBeUndefined();
    expect(await taken(monday + 5000)).toMatchObject({ attempts: 2, createdAt: monday });
  });
  it('of a throttled route all wait, in order, other routes go on', async () => {
    const { db } = test.store;
    for (const [key, routeKey] of [
      ['a1', 'A'],
      ['a2', 'A'],
      ['b1', 'B'],
    ] as const)
      await enqueue(db, job(key, { routeKey }));
    await enqueue(db, job('a3', { routeKey: 'A', dueAt: monday + 9000 }));
    const first = await taken();
    await release(db, first, { state: 'ready', dueAt: monday + 5000, error: 'throttled' });
    await postponeRoute(db, 'A', monday + 5000);
    expect(await keys(monday)).toEqual(['b1']);
    expect(await keys(monday + 5000)).toEqual(['a1', 'a2']);
    expect(await keys(monday + 9000)).toEqual(['a3']);
  });
  it('of a throttled route that come later wait behind those that wait', async () => {
    const { db } = test.store;
    await enqueue(db, job('a1', { routeKey: 'A' }));
    await enqueue(db, job('done', { routeKey: 'A' }));
    const first = await taken();
    await release(db, await taken(), { state: 'done' });
    await release(db, first, { state: 'ready', dueAt: monday + 5000, error: 'throttled' });
    await enqueue(db, job('a2', { routeKey: 'A' }));
    await enqueue(db, job('done', { routeKey: 'A' }));
    await enqueue(db, job('b1', { routeKey: 'B' }));
    await enqueue(db, job('a3', { routeKey: 'A', dueAt: monday + 9000 }));
    expect(await keys(monday)).toEqual(['b1']);
    expect(await keys(monday + 5000)).toEqual(['a1', 'done', 'a2']);
    await enqueue(db, job('a4', { routeKey: 'A', dueAt: monday + 5000 }));
    expect(await keys(monday + 5000)).toEqual(['a4']);
    expect(await keys(monday + 9000)).toEqual(['a3']);
  });
  it('of a chat that has had its share fall due one by one, in their order', async () => {
    const { db } = test.store;
    for (const key of ['a1', 'a2', 'a3', 'a4']) await enqueue(db, job(key, { routeKey: 'A' }));
    await enqueue(db, job('later', { routeKey: 'A', dueAt: monday + 50_000 }));
    await enqueue(db, job('b1', { routeKey: 'B' }));
    await throttled(await taken(), monday + 500);
    await enqueue(db, job('a5', { routeKey: 'A' }));
    expect(await keys(monday)).toEqual(['b1']);
    expect(await keys(monday + 500)).toEqual(['a1']);
    expect(await keys(monday + 1_055)).toEqual([]);
    expect(await keys(monday + 1_056)).toEqual(['a2']);
    expect(await keys(monday + 1_612)).toEqual(['a3']);
    expect(await keys(monday + 2_168)).toEqual(['a4', 'a5']);
    expect(await keys(monday + 50_000)).toEqual(['later']);
  });
  it('of such a chat move no further than they have to', async () => {
    const { db } = test.store;
    for (const key of ['a1', 'a2', 'a3']) await enqueue(db, job(key, { routeKey: 'A' }));
    await throttled(await taken(), monday + 500);
    await throttled(await taken(monday + 500), monday + 400 + 500);
    await enqueue(db, job('a4', { routeKey: 'A' }));
    expect(await keys(monday + 900)).toEqual(['a1']);
    expect(await keys(monday + 1_455)).toEqual([]);
    expect(await keys(monday + 1_456)).toEqual(['a2']);
    await throttled(await taken(monday + 2_012), monday + 2_013);
    expect(await keys(monday + 2_013)).toEqual(['a3']);
    // a4 was due with a3.
    expect(await keys(monday + 2_568)).toEqual([]);
    expect(await keys(monday + 2_569)).toEqual(['a4']);
  });
  it('put back untried are no attempt', async () => {
    const { db } = test.store;
    await enqueue(db, job('a'));
    const end = { state: 'ready', dueAt: monday + 556, error: 'not yet', untried: true } as const;
    await release(db, await taken(), end);
    expect(await taken(monday + 556)).toMatchObject({ attempts: 1, fence: 2 });
  });
  it('of a crowded tenant are passed over', async () => {
    const { db } = test.store;
    await enqueue(db, job('a', { routeKey: 'contoso/1' }));
    await enqueue(db, job('b', { routeKey: 'contoso2/1' }));
    const lease = { owner: 'w1', now: monday, leaseEnd: monday + minute };
    const next = await test.store.transaction((tx) =>
      claim(tx, engine, lease, { crowded: ['contoso'] }),
    );
    expect(next?.routeKey).toBe('contoso2/1');
  });
  if (engine === 'postgres')
    it('of one route are taken by one instance at a time, in order', async () => {
      const { db } = test.store;
      await enqueue(db, job('a1'));
      await enqueue(db, job('a2'));
      await enqueue(db, job('b1', { routeKey: 'r2' }));
      const first = await taken(monday, [], 'w1');
      expect((await taken(monday, [], 'w2')).routeKey).toBe('r2');
      expect(await take(monday, [], 'w2')).toBeUndefined();
      await release(db, first, { state: 'done' });
      expect((await taken(monday, [], 'w2')).payload).toBe('{"slot":"a2"}');
    });
  it('that were given up are counted, and revived by route', async () => {
    const { db } = test.store;
    await enqueue(db, job('a'));
    await enqueue(db, job('b', { routeKey: 'r2' }));
    await release(db, await taken(), { state: 'dead', error: 'blocked' });
    await release(db, await taken(), { state: 'dead', error: 'blocked' });
    expect(await queueState(db)).toEqual({ pending: 0, oldest: null, undeliverable: 2 });
    await revive(db, 'r1', monday + 7);
    expect(await queueState(db)).toEqual({ pending: 1, oldest: monday + 7, undeliverable: 1 });
    expect(await taken(monday + 7)).toMatchObject({ attempts: 1, createdAt: monday + 7 });
  });
  it('of a process that is no more are due at once', async () => {
    const { db } = test.store;
    await enqueue(db, job('a'));
    await enqueue(db, job('later', { dueAt: monday + minute }));
    const lost = await taken();
    await forgetLeases(db, monday + 1, monday + 2 * minute);
    expect(await keys(monday + 1)).toEqual(['a']);
    expect(await release(db, lost, { state: 'done' })).toBe(false);
    expect(await nextDue(db)).toBe(monday + minute);
  });
  it('claimed by twenty at once go to one each', async () => {
    const { db } = test.store;
    for (let n = 0; n < 10; n++) await enqueue(db, job(`j${n}`, { routeKey: `r${n}` }));
    const all = await Promise.all(Array.from({ length: 20 }, (_, n) => take(monday, [], `w${n}`)));
    const ids = all.flatMap((one) => (one ? [one.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const rest = await keys(monday);
    expect(ids.length + rest.length).toBe(10);
  });
});
