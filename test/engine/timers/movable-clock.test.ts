import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { movableClock } from '../../../src/engine/timers/movable-clock.ts';
import { claim } from '../../../src/store/queue/claim.ts';
import { enqueue } from '../../../src/store/queue/enqueue.ts';

import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';

const hour = 3_600_000;

describe.each(engines)('the demo’s clock on %s', (engine) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await aStore(engine);
  });
  afterEach(() => test.stop());
  const instance = () => movableClock(test.store, () => 1_000);

  it('is one for all instances, whichever of them is asked to move it', async () => {
    const [one, other] = [await instance(), await instance()];
    await one.moveTo(1_000 + hour);
    await other.moveTo(1_000 + 3 * hour);
    const { transaction } = one.following(test.store);
    expect(await transaction(async () => one.now())).toBe(1_000 + 3 * hour);
    expect(other.now()).toBe(1_000 + 3 * hour);
    expect((await instance()).now()).toBe(1_000 + 3 * hour);
  });

  it('moved by several at once stands where the last of them wanted it', async () => {
    const clocks = [await instance(), await instance(), await instance()];
    const wanted = [3 * hour, 5 * hour, 4 * hour];
    await Promise.all(clocks.map((clock, at) => clock.moveTo(1_000 + (wanted[at] ?? 0))));
    expect((await instance()).now()).toBe(1_000 + 5 * hour);
  });

  it('takes no job from who is doing it', async () => {
    const clock = await instance();
    const now = clock.now();
    const job = { kind: 'card', dedupeKey: 'k', payload: 1, routeKey: 'A', dueAt: now, now };
    await enqueue(test.store.db, job);
    const claimed = (at: number) =>
      test.store.transaction((db) =>
        claim(db, engine, { owner: 'x', now: at, leaseEnd: at + 20_000 }),
      );
    expect(await claimed(now)).toBeDefined();
    await clock.moveTo(clock.after('P1D'));
    expect(await claimed(clock.now() + 19_999)).toBeUndefined();
    expect(await claimed(clock.now() + 20_000)).toBeDefined();
  });

  it('refuses to go backwards', async () => {
    const clock = await instance();
    expect(() => clock.after('-PT1H')).toThrow(RangeError);
    expect(() => clock.after('an hour')).toThrow(RangeError);
    await clock.moveTo(clock.now() - hour);
    expect(clock.now()).toBe(1_000);
  });
});
