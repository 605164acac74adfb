import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  createRateLimiter,
  RateLimited,
  type RateLimiter,
} from '../../../src/engine/rate-limit/rate-limiter.ts';
import { takeTurn } from '../../../src/store/queue/limits/chat-limits.ts';
import { rateLimitStore } from '../../../src/store/queue/limits/rate-limit-store.ts';
import { setUpSeats, takeSeats } from '../../../src/store/queue/limits/rate-limits.ts';
import { monday } from '../../features/requests/domain/given.ts';
import { type VirtualTime, virtualTime } from '../../support/app/virtual-time.ts';
import { aStore, type TestStore } from '../../support/databases/stores.ts';
import { broken, ofChat, ofTenant } from '../../support/teams/teams-limits.ts';

/** Who calls, how long after the one before, in which chat, and which instance of the product. */
interface Wish {
  readonly pause: number;
  readonly tenant: string;
  readonly chat: number;
  readonly instance: number;
}

interface Call {
  readonly at: number;
  readonly tenant: string;
  readonly chat: string;
}

describe('Teams’ limits', () => {
  let test: TestStore;
  beforeEach(async () => {
    test = await aStore('sqlite');
  });
  afterEach(() => test.stop());

  /** When each call was made; a chat that had its share is tried again when it may be. */
  async function calls(wishes: readonly Wish[], run: number): Promise<Call[]> {
    const time = virtualTime(monday);
    const paces = [1, 2, 3].map(() => createRateLimiter(test.store, time, time.now));
    const made: Call[] = [];
    const tried = async ({ tenant, chat, instance }: Wish, pace: RateLimiter): Promise<void> => {
      const about = { tenant: `${tenant}${run}`, chat: `${tenant}${run}/${chat}` };
      for (;;)
        try {
          await pace(about.tenant, about.chat);
          made.push({ ...about, at: time.now() });
          return;
        } catch (error) {
          if (!(error instanceof RateLimited)) throw error;
          await time.sleep(error.waitMs + instance);
        }
    };
    const all = async (): Promise<void> => {
      const running: Promise<void>[] = [];
      for (const wish of wishes) {
        await time.sleep(wish.pause);
        const pace = paces[wish.instance];
        if (pace) running.push(tried(wish, pace));
      }
      await Promise.all(running);
    };
    await inTime(time, all());
    expect(made).toHaveLength(wishes.length);
    return made;
  }

  /** What is left over when the work ends, such as a line's next look, has nobody waiting. */
  async function inTime(time: VirtualTime, work: Promise<void>): Promise<void> {
    let ended = false;
    const ending = work.finally(() => {
      ended = true;
    });
    await Promise.all([ending, time.runs(() => ended)]);
  }

  const timesBy = (made: readonly Call[], key: 'tenant' | 'chat') =>
    [...Map.groupBy(made, (call) => call[key]).values()].map((some) => some.map(({ at }) => at));

  it('are never broken, no matter who sends what to whom, by which of three instances', async () => {
    let run = 0;
    const wish = fc.record({
      pause: fc.oneof(
        { weight: 20, arbitrary: fc.constant(0) },
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 300 }) },
        { weight: 1, arbitrary: fc.integer({ min: 300, max: 40_000 }) },
      ),
      tenant: fc.constantFrom('contoso', 'contoso', 'contoso', 'fabrikam'),
      chat: fc.integer({ min: 1, max: 40 }),
      instance: fc.constantFrom(0, 1, 2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 60, maxLength: 300 }), async (wishes) => {
        run += 1;
        const made = await calls(wishes, run);
        for (const times of timesBy(made, 'tenant')) expect(broken(times, ofTenant)).toEqual([]);
        for (const times of timesBy(made, 'chat')) expect(broken(times, ofChat)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('are used to 95 % and more by two instances that have much to send', async () => {
    const wishes = Array.from({ length: 1_000 }, (_, index) => ({
      pause: 0,
      tenant: 'contoso',
      chat: index % 400,
      instance: index % 2,
    }));
    const times = (await calls(wishes, 0)).map(({ at }) => at).sort((a, b) => a - b);
    expect(broken(times, ofTenant)).toEqual([]);
    // The first second is that of an empty tenant; from then on it is the rate that counts.
    const end = times.at(-1) ?? 0;
    const counted = times.filter((at) => at >= monday + 1_000 && at < end).length;
    expect((1_000 * counted) / (end - monday - 1_000)).toBeGreaterThan(47.5);
  });

  it('let one who has little to send go beside one who has much', async () => {
    const much = Array.from({ length: 500 }, (_, chat) => ({
      ...{ pause: 0, tenant: 'contoso', chat, instance: 0 },
    }));
    const little = { pause: 3_000, tenant: 'contoso', chat: 1_000, instance: 1 };
    const made = await calls([...much, little], 0);
    const at = made.find(({ chat }) => chat.endsWith('/1000'))?.at ?? 0;
    expect(at - monday - 3_000).toBeLessThan(300);
    const another = { pause: 0, tenant: 'fabrikam', chat: 1, instance: 0 };
    const [first] = await calls([...much, another], 1).then((some) =>
      some.filter(({ tenant }) => tenant === 'fabrikam1'),
    );
    expect((first?.at ?? 0) - monday).toBeLessThan(100);
  });

  it('are taken for used up by a process that starts on the embedded database', async () => {
    const book = { ...(await rateLimitStore(test.store)), since: monday };
    const waits = [];
    for (const now of [monday, monday + 2_223, monday + 2_224, monday + 2_500, monday + 2_780])
      waits.push((await takeTurn(book, 'a:petra', 0, now))?.waitMs ?? 0);
    // The first drop is back after 556 ms, five after 2,780.
    expect(waits).toEqual([556, 0, 0, 0, 0]);
    await setUpSeats(book, 'contoso', monday);
    expect(await takeSeats(book, 'contoso', 50, monday + 800)).toBeUndefined();
    expect((await takeSeats(book, 'contoso', 50, monday + 900))?.seats).toHaveLength(50);
  });

  it('slow down for a tenant that answers 429, and for no other one', async () => {
    const time = virtualTime(monday);
    const pace = createRateLimiter(test.store, time, time.now);
    const sent = { contoso: 0, fabrikam: 0 };
    const all = async (): Promise<void> => {
      for (let call = 0; call < 50; call += 1) {
        const turn = await pace('contoso', null);
        await turn?.throttled(10_000);
      }
      const both = (['contoso', 'fabrikam'] as const).map(async (tenant) => {
        await pace(tenant, null);
        sent[tenant] = time.now() - monday;
      });
      await Promise.all(both);
    };
    await inTime(time, all());
    expect(sent.contoso).toBeGreaterThanOrEqual(10_000);
    expect(sent.fabrikam).toBeLessThan(1_000);
  });
});
