import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type PersonId, personId } from '../../../src/domain/people/people.ts';
import { cardJobs } from '../../../src/engine/outbox/card/deliver-card.ts';
import type { Delivery } from '../../../src/engine/outbox/card/delivery.ts';
import { sendCard } from '../../../src/engine/outbox/notify.ts';
import { DeliveryFault, type Teams } from '../../../src/engine/outbox/teams.ts';
import { handlersOf } from '../../../src/engine/queue/job.ts';
import { startWorker, type Worker } from '../../../src/engine/queue/worker/worker.ts';
import { rateLimitedTeams } from '../../../src/engine/rate-limit/rate-limited-teams.ts';
import { createRateLimiter } from '../../../src/engine/rate-limit/rate-limiter.ts';
import { migrations } from '../../../src/features/index.ts';
import type { Page } from '../../../src/features/views.ts';
import { openStore, type Store } from '../../../src/store/database/open.ts';
import { rememberPerson } from '../../../src/store/people/people.ts';
import { rememberRoute } from '../../../src/store/people/routes.ts';
import { nextDue, queueState } from '../../../src/store/queue/queue-state.ts';

import { anEngine, type TestEngine } from '../../support/app/engine.ts';
import { quietDatabase, type VirtualTime, virtualTime } from '../../support/app/virtual-time.ts';
import { databaseFor } from '../../support/databases/databases.ts';
import { broken, ofChat, ofTenant } from '../../support/teams/teams-limits.ts';

// Seconds of Teams’ time, in which hundreds of statements run.
jest.setTimeout(120_000);

const latencyMs = 90;
const tenant = 'contoso';
const chats = 60;
const each = 5;
const busiest = 20;

describe('two instances on one PostgreSQL', () => {
  let test: TestEngine;
  let database: string;
  let quiet: Awaited<ReturnType<typeof quietDatabase>>;
  const stores: Store[] = [];
  const relays: Worker[] = [];
  beforeEach(async () => {
    test = await anEngine('sqlite');
    database = (await databaseFor('postgres', 'two-instances')) ?? '';
    quiet = await quietDatabase(database);
    for (const _ of [1, 2])
      stores.push(await openStore({ migrations, databaseUrl: database, dataDir: '' }));
  });
  afterEach(async () => {
    for (const relay of relays.splice(0)) await relay.stop();
    for (const store of stores.splice(0)) await store.close();
    await quiet.stop();
    await test.stop();
  });

  /** A Teams that counts, and answers 429 beyond its limits. */
  function strictTeams(time: VirtualTime) {
    const taken: { readonly at: number; readonly chat: string; readonly what: string }[] = [];
    const refused: string[] = [];
    const call = async (chat: string, what: string): Promise<string> => {
      const at = time.now();
      const near = taken.filter((one) => one.at > at - 30_000);
      const times = (some: typeof taken) => [...some.map((one) => one.at), at];
      const beyond = [
        ...broken(times(near), ofTenant),
        ...broken(times(near.filter((one) => one.chat === chat)), ofChat),
      ];
      if (beyond.length > 0) {
        refused.push(...beyond);
        throw new DeliveryFault('throttled', '429', 5_000);
      }
      taken.push({ at, chat, what });
      await time.sleep(latencyMs);
      return `m${taken.length}`;
    };
    const teams: Teams = {
      send: (to, { summary }) => call(to.conversationId, summary),
      edit: async () => undefined,
      remove: async () => undefined,
      create: () => Promise.reject(new Error('everybody is known')),
    };
    return { teams, taken, refused };
  }

  it('send all, in order, without a single 429, and use 95 % of what Teams allows', async () => {
    const time = virtualTime(test.now(), quiet.quiet);
    const { teams, taken, refused } = strictTeams(time);
    const desks = stores.map((store) => ({ ...test.deskOn(store), clock: time.now }));
    for (const [index, desk] of desks.entries()) {
      const store = stores[index] as Store;
      const delivery: Delivery = {
        teams: rateLimitedTeams(teams, createRateLimiter(store, time, time.now), (call) =>
          (relays[index] as Worker).outside(call),
        ),
        render: (shown) => {
          const page = shown as Page;
          const say = page.kind === 'sentence' ? page.say : undefined;
          const summary = say?.code === 'guide-taken' ? say.guide : page.kind;
          return { card: { summary }, summary };
        },
        random: () => 0,
        mail: false,
      };
      relays.push(await startWorker(desk, handlersOf({ app: desk, delivery }, [cardJobs])));
    }

    const [first] = stores;
    const [desk] = desks;
    if (!first || !desk) throw new Error('no instance');
    const people = Array.from({ length: chats }, (_, chat) => personId(tenant, `p${chat}`));
    await first.transaction(async (db) => {
      for (const id of people) {
        await rememberPerson(db, id, { name: id, locale: 'en', timeZone: null });
        const route = { personId: id, conversationId: `a:${id}`, tenantId: tenant };
        await rememberRoute(db, { ...route, serviceUrl: 'http://127.0.0.1/', reference: {} }, 1);
      }
      const tell = (to: PersonId, number: number) =>
        sendCard(db, desk, `${to}:${number}`, to, {
          kind: 'sentence',
          say: { code: 'guide-taken', guide: String(number) },
        });
      for (let number = 1; number <= each; number += 1)
        for (const id of people) await tell(id, number);
      for (let number = each + 1; number <= busiest; number += 1)
        await tell(people[0] as PersonId, number);
    });

    let left = Number.POSITIVE_INFINITY;
    await time.runs(
      () => left === 0,
      async () => {
        for (const relay of relays) relay.wake();
        await quiet.quiet();
        left = (await queueState(first.db)).pending;
        const due = left === 0 ? time.now() : ((await nextDue(first.db)) ?? 0);
        return left === 0 || due > time.now() ? due : Number.POSITIVE_INFINITY;
      },
    );

    expect(refused).toEqual([]);
    expect(taken).toHaveLength(chats * each + busiest - each);
    const told = Map.groupBy(taken, ({ chat }) => chat);
    for (const [chat, messages] of told) {
      const many = chat === 'a:contoso/p0' ? busiest : each;
      const expected = Array.from({ length: many }, (_, index) => String(index + 1));
      expect(messages.map(({ what }) => what)).toEqual(expected);
    }
    // Nobody waits for the chat that has had its share; the first second is that of an empty tenant.
    const others = taken.filter(({ chat }) => chat !== 'a:contoso/p0').map(({ at }) => at);
    const began = test.now() + 1_000;
    const end = others.at(-1) ?? 0;
    const sent = taken.filter(({ at }) => at >= began && at < end).length;
    const seconds = (end - began) / 1_000;
    expect(sent / seconds).toBeGreaterThan(47.5);
  });
});
