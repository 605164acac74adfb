import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { takeTurn } from '../../../src/store/queue/limits/chat-limits.ts';
import { restSeat, setUpSeats, takeSeats } from '../../../src/store/queue/limits/rate-limits.ts';
import { monday } from '../../features/requests/domain/given.ts';
import { engines } from '../../support/databases/databases.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';
import { broken, ofChat } from '../../support/teams/teams-limits.ts';

describe.each(engines)('Teams’ limits on %s', (engine) => {
  let test: TestStore;
  let chats = 0;
  beforeEach(async () => {
    test = await aStore(engine);
  });
  afterEach(() => test.stop());

  /** Calls in a chat of its own, each as soon as it may be once the pause before it is over. */
  async function calls(pauses: readonly number[]): Promise<number[]> {
    chats += 1;
    const made: number[] = [];
    let now = monday;
    for (const pause of pauses) {
      now += pause;
      const taken = await takeTurn(test.store, `a:${chats}`, 0, now);
      if (taken) {
        now += taken.waitMs;
        expect(await takeTurn(test.store, `a:${chats}`, 0, now)).toBeUndefined();
      }
      made.push(now);
    }
    return made;
  }

  it('are never broken in a chat, whenever its messages come', async () => {
    const pause = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 400, max: 3_000 }),
      fc.integer({ min: 0, max: 60_000 }),
    );
    const some = fc.array(pause, { minLength: 5, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(some, async (pauses) => {
        expect(broken(await calls(pauses), ofChat)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('let a chat have five at once and 58 in half a minute', async () => {
    const made = await calls(Array.from({ length: 60 }, () => 0));
    const within = (ms: number) => made.filter((at) => at < monday + ms).length;
    expect([within(1), within(1_000), within(2_000), within(30_000)]).toEqual([5, 6, 8, 58]);
    expect(broken(made, ofChat)).toEqual([]);
  });

  // The same statement on both, and a thousand of them take PostgreSQL ten seconds.
  if (engine === 'sqlite')
    it('let a chat have more than 1,700 in an hour', async () => {
      const made = await calls(Array.from({ length: 1_900 }, () => 0));
      expect(made.filter((at) => at < monday + 3_600_000)).toHaveLength(1_795);
      expect(broken(made, ofChat)).toEqual([]);
    });

  it('of one chat are not those of another', async () => {
    for (let call = 0; call < 5; call += 1)
      expect(await takeTurn(test.store, 'a:frank', 0, monday)).toBeUndefined();
    expect(await takeTurn(test.store, 'a:frank', 0, monday)).toEqual({ waitMs: 556, everyMs: 556 });
    expect(await takeTurn(test.store, 'a:petra', 0, monday)).toBeUndefined();
  });

  it('tell how often a chat has room while the hour is used up', async () => {
    const made = await calls(Array.from({ length: 300 }, () => 0));
    const now = made.at(-1) ?? monday;
    expect(await takeTurn(test.store, `a:${chats}`, 0, now)).toEqual({
      waitMs: 2_222,
      everyMs: 2_222,
    });
  });

  const take = async (tenant: string, count: number, now: number) =>
    (await takeSeats(test.store, tenant, count, now))?.seats ?? [];

  it('give two instances different seats, fifty in all', async () => {
    await setUpSeats(test.store, 'contoso', monday);
    await setUpSeats(test.store, 'contoso', monday);
    const both = await Promise.all([take('contoso', 30, monday), take('contoso', 30, monday)]);
    const [one = [], other = []] = both;
    expect(new Set([...one, ...other].map(({ seat }) => seat)).size).toBe(50);
    expect(one.length + other.length).toBe(50);
    await setUpSeats(test.store, 'fabrikam', monday);
    expect(await take('fabrikam', 3, monday)).toHaveLength(3);
  });

  it('cost an instance’s seats for a second and a half when it dies, no longer', async () => {
    await setUpSeats(test.store, 'contoso', monday);
    await take('contoso', 50, monday);
    expect(await take('contoso', 50, monday + 1_379)).toEqual([]);
    expect(await take('contoso', 50, monday + 1_380)).toHaveLength(50);
  });

  it('leave a seat empty for as long as Teams asks', async () => {
    await setUpSeats(test.store, 'contoso', monday);
    const [seat] = await take('contoso', 1, monday);
    await restSeat(test.store, 'contoso', seat?.seat ?? -1, 30_000, monday);
    expect(await take('contoso', 50, monday + 29_849)).toHaveLength(49);
    expect(await take('contoso', 50, monday + 29_850)).toHaveLength(1);
  });
});
