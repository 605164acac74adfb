import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startWorker, type Worker } from '../../../src/engine/queue/worker/worker.ts';
import type { Store } from '../../../src/store/database/open.ts';
import { claim } from '../../../src/store/queue/claim.ts';
import { enqueue } from '../../../src/store/queue/enqueue.ts';
import { type Job, release } from '../../../src/store/queue/jobs.ts';
import { queueState } from '../../../src/store/queue/queue-state.ts';
import { anEngine, type TestEngine } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';

const minute = 60_000;

describe.each(engines)('the relay on %s', (engine) => {
  let test: TestEngine;
  let relay: Worker | undefined;
  const done: string[] = [];
  beforeEach(async () => {
    test = await anEngine(engine);
    done.length = 0;
  });
  afterEach(async () => {
    await relay?.stop();
    await test.stop();
  });

  const want = (key: string, routeKey: string) =>
    enqueue(test.store.db, {
      kind: 'card',
      dedupeKey: key,
      payload: key,
      routeKey,
      dueAt: test.now(),
      now: test.now(),
    });
  const nameOf = (job: Job) => JSON.parse(job.payload) as string;
  const finish = async (job: Job) => {
    done.push(nameOf(job));
    await release(test.store.db, job, { state: 'done' });
  };
  const started = async (perform: (job: Job) => Promise<void>, answering?: () => boolean) => {
    relay = await startWorker(test.desk, { card: perform }, answering);
    relay.wake();
    return relay;
  };

  it('does one route in order, one at a time, and several routes beside one another', async () => {
    for (const key of ['a1', 'a2', 'a3']) await want(key, 'A');
    for (const key of ['b1', 'b2']) await want(key, 'B');
    const running = new Map<string, number>();
    const { settled } = await started(async (job) => {
      const { routeKey } = job;
      running.set(routeKey, (running.get(routeKey) ?? 0) + 1);
      expect(running.get(routeKey)).toBe(1);
      await finish(job);
      running.set(routeKey, 0);
    });
    await settled();
    expect(done.filter((key) => key.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
    expect(done.filter((key) => key.startsWith('b'))).toEqual(['b1', 'b2']);
  });

  it('goes on with other routes while one hangs', async () => {
    await want('a1', 'A');
    await want('a2', 'A');
    const hung = Promise.withResolvers<void>();
    const others = Promise.withResolvers<void>();
    const { settled } = await started(async (job) => {
      if (nameOf(job) === 'a1') await hung.promise;
      await finish(job);
      if (done.length === 3) others.resolve();
    });
    for (const key of ['b1', 'c1', 'd1']) await want(key, key);
    relay?.wake();
    await others.promise;
    expect([...done].sort()).toEqual(['b1', 'c1', 'd1']);
    hung.resolve();
    await settled();
    expect(done.slice(3)).toEqual(['a1', 'a2']);
  });

  it('is not settled by a look at the queue that began before the work was there', async () => {
    // The embedded database answers at once.
    if (engine === 'sqlite') return;
    // The first look for what is due next has seen an empty queue, and its answer is on the way.
    const seen = Promise.withResolvers<void>();
    const arrives = Promise.withResolvers<void>();
    let looks = 0;
    const slow = test.store.db.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        looks += 1;
        if (looks > 1) return result;
        seen.resolve();
        await arrives.promise;
        return result;
      },
    });
    const store = { ...test.store, db: slow };
    relay = await startWorker({ ...test.desk, store }, { card: finish });
    looks = 0;
    relay.wake();
    await seen.promise;
    await want('late', 'A');
    const settled = relay.settled();
    arrives.resolve();
    await settled;
    expect(done).toEqual(['late']);
  });

  it('rests while another instance is at work on the only route with something due', async () => {
    if (engine === 'sqlite') return;
    await want('a1', 'A');
    await want('a2', 'A');
    const now = test.now();
    const other = { owner: 'other', now, leaseEnd: now + minute };
    await claim(test.store.db, 'postgres', other);
    let looks = 0;
    const store: Store = {
      ...test.store,
      single: (work) => {
        looks += 1;
        return test.store.single(work);
      },
    };
    relay = await startWorker({ ...test.desk, store }, { card: finish });
    relay.wake();
    for (let round = 0; round < 200; round += 1) await queueState(test.store.db);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(20);
    expect(done).toEqual([]);
  });

  it('does not stop at a job that throws, and does that one again when its lease ends', async () => {
    await want('broken', 'A');
    await want('next', 'A');
    await want('other', 'B');
    let broken = true;
    const { settled } = await started(async (job) => {
      if (nameOf(job) === 'broken' && broken) throw new Error('a bug');
      await finish(job);
    });
    await settled();
    expect([...done].sort()).toEqual(['next', 'other']);
    expect(await queueState(test.store.db)).toMatchObject({ pending: 1 });
    broken = false;
    test.passes(minute);
    await settled();
    expect(done.at(-1)).toBe('broken');
  });

  it('survives a kind of job that it does not know', async () => {
    await enqueue(test.store.db, {
      kind: '__proto__',
      dedupeKey: 'x',
      payload: 1,
      routeKey: 'A',
      dueAt: test.now(),
      now: test.now(),
    });
    await want('next', 'B');
    const { settled } = await started(finish);
    await settled();
    expect(done).toEqual(['next']);
  });

  it('leaves a job that only a newer version knows to that version, where there can be one', async () => {
    await enqueue(test.store.db, {
      kind: 'colour',
      dedupeKey: 'x',
      payload: 1,
      routeKey: 'A',
      dueAt: test.now(),
      now: test.now(),
    });
    const { settled } = await started(finish);
    for (let look = 0; look < 12; look += 1) {
      await settled();
      test.passes(minute);
    }
    const job = await test.store.db
      .selectFrom('job')
      .select(['state', 'last_error', 'lease_owner'])
      .executeTakeFirst();
    expect(job).toEqual(
      engine === 'postgres'
        ? { state: 'ready', last_error: null, lease_owner: null }
        : { state: 'dead', last_error: 'failed unexpectedly', lease_owner: null },
    );
    test.passes(3 * 24 * 60 * minute);
    await settled();
    expect(await queueState(test.store.db)).toMatchObject({ undeliverable: 1 });
  });

  it('gives way while somebody waits for an answer, and still does all, whatever hangs', async () => {
    for (const key of ['hung', 'b', 'c']) await want(key, key);
    const begun: number[] = [];
    const hung = Promise.withResolvers<void>();
    const { settled } = await started(
      async (job) => {
        begun.push(performance.now());
        if (begun.length === 3) hung.resolve();
        if (nameOf(job) === 'hung') await hung.promise;
        await finish(job);
      },
      () => true,
    );
    await settled();
    expect([...done].sort()).toEqual(['b', 'c', 'hung']);
    // A timer may be a millisecond early.
    expect((begun[2] ?? 0) - (begun[0] ?? 0)).toBeGreaterThan(195);
  });

  it('does at most eight at once', async () => {
    for (let n = 0; n < 20; n++) await want(`j${n}`, `r${n}`);
    const gate = Promise.withResolvers<void>();
    const full = Promise.withResolvers<void>();
    let running = 0;
    let most = 0;
    const { settled } = await started(async (job) => {
      running += 1;
      most = Math.max(most, running);
      if (running === 8) full.resolve();
      await gate.promise;
      running -= 1;
      await finish(job);
    });
    await full.promise;
    gate.resolve();
    await settled();
    expect(most).toBe(8);
    expect(done).toHaveLength(20);
  });

  it('leaves room for others while one tenant’s messages all wait for Teams', async () => {
    for (let n = 0; n < 80; n++) await want(`a${n}`, `contoso/${n}`);
    await want('b', 'fabrikam/1');
    const gate = Promise.withResolvers<void>();
    const other = Promise.withResolvers<void>();
    let waiting = 0;
    let most = 0;
    const { settled } = await started(async (job) => {
      waiting += 1;
      most = Math.max(most, waiting);
      if (nameOf(job) === 'b') other.resolve();
      else await relay?.outside(gate.promise);
      waiting -= 1;
      await finish(job);
    });
    await other.promise;
    // Half of all places, and the one that the other tenant had for a moment.
    expect(most).toBe(33);
    gate.resolve();
    await settled();
    expect(done).toHaveLength(81);
  });

  it('when stopped ends what runs and begins nothing more', async () => {
    await want('a1', 'A');
    await want('a2', 'A');
    const begun = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const { stop } = await started(async (job) => {
      begun.resolve();
      await gate.promise;
      await finish(job);
    });
    await begun.promise;
    const stopped = stop();
    gate.resolve();
    await stopped;
    expect(done).toEqual(['a1']);
    expect(await queueState(test.store.db)).toMatchObject({ pending: 1 });
  });

  it('does a dead worker’s job when its lease ends; on the embedded database at once', async () => {
    await want('a1', 'A');
    const dead = await startWorker(test.desk, { card: () => Promise.reject(new Error('killed')) });
    await dead.settled();
    await dead.stop();
    const { settled } = await started(finish);
    await settled();
    expect(done).toEqual(engine === 'sqlite' ? ['a1'] : []);
    test.passes(minute);
    await settled();
    expect(done).toEqual(['a1']);
  });
});
