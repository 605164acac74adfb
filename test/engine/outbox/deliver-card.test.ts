import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rememberSender } from '../../../src/engine/execute/remember-sender.ts';
import type { Delivery } from '../../../src/engine/outbox/card/delivery.ts';
import { sendCard } from '../../../src/engine/outbox/notify.ts';
import { DeliveryFault, type DeliveryFaultReason } from '../../../src/engine/outbox/teams.ts';
import { loadCard } from '../../../src/store/cards/cards.ts';
import { undeliverableOf } from '../../../src/store/cards/reachability.ts';
import type { Store } from '../../../src/store/database/open.ts';
import { loadRoute } from '../../../src/store/people/routes.ts';
import { claim } from '../../../src/store/queue/claim.ts';
import type { Job } from '../../../src/store/queue/jobs.ts';
import { queueState } from '../../../src/store/queue/queue-state.ts';
import { anEngine, idOf, type TestEngine } from '../../support/app/engine.ts';
import { perform } from '../../support/app/perform.ts';
import { engines } from '../../support/databases/databases.ts';
import { teamsInMemory } from '../../support/teams/teams-in-memory.ts';

const second = 1000;
const minute = 60 * second;

describe.each(engines)('a card on %s', (engine) => {
  let test: TestEngine;
  let teams: ReturnType<typeof teamsInMemory>;
  beforeEach(async () => {
    test = await anEngine(engine);
    await test.met('petra', 'frank', 'anna', 'adam');
    teams = teamsInMemory();
  });
  afterEach(() => test.stop());

  const next = () =>
    test.store.transaction((db) =>
      claim(db, engine, { owner: 'w', now: test.now(), leaseEnd: test.now() + minute }),
    );
  const job = async (): Promise<Job> => {
    const claimed = await next();
    if (!claimed) throw new Error('nothing is due');
    return claimed;
  };
  const deliver = async (delivery: Delivery = teams.delivery) =>
    perform(test.desk, await job(), { delivery });
  const everything = async () => {
    for (let due = await next(); due; due = await next()) await perform(test.desk, due, teams);
    return teams.forget();
  };
  /** One help card for Petra, waiting to be sent. */
  const help = () =>
    test.store.transaction((db) =>
      sendCard(db, test.desk, 'help', idOf('petra'), { kind: 'help' }),
    );
  const pending = () => queueState(test.store.db);

  it('is sent once, and each later change edits it', async () => {
    const id = await test.submitted();
    expect((await everything()).sort()).toEqual([
      'send a:adam triage submitted',
      'send a:anna triage submitted',
      'send a:frank decide submitted',
      'send a:petra confirmation submitted',
    ]);
    await test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    // The three cards have changed; Petra is told, in place of the confirmation.
    expect((await everything()).map((call) => call.replace(/ m\d/, '')).sort()).toEqual([
      'edit a:adam triage triaged',
      'edit a:anna triage triaged',
      'edit a:frank decide triaged',
      'edit a:petra trace',
      'send a:petra news triaged',
    ]);
  });

  it('collapses what happens before it is sent', async () => {
    const id = await test.submitted();
    await test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    await test.does('frank', { verb: 'request.approve', comment: null }, id, 2);
    const calls = await everything();
    expect(calls.filter((call) => call.startsWith('send')).sort()).toEqual([
      'send a:adam assign approved',
      'send a:adam triage approved',
      'send a:anna assign approved',
      'send a:anna triage approved',
      'send a:frank decide approved',
      'send a:petra confirmation approved',
      'send a:petra news approved',
      'send a:petra news triaged',
    ]);
    expect(
      calls
        .slice(8)
        .map((call) => call.replace(/ m\d/, ''))
        .sort(),
    ).toEqual([
      'edit a:adam trace',
      'edit a:anna trace',
      'edit a:petra trace',
      'edit a:petra trace',
    ]);
  });

  it('that would not change is not edited', async () => {
    await help();
    await everything();
    await test.store.db.updateTable('job').set({ state: 'ready' }).execute();
    test.passes(minute);
    expect(await everything()).toEqual([]);
    expect(test.counted.at(-1)).toBe('delivery unchanged');
    expect(await pending()).toMatchObject({ pending: 0 });
  });

  it.each([
    ['throttled', 2 * second],
    ['busy', 4 * second],
    ['unreachable', 2 * second],
    ['in-doubt', 4 * second],
    ['unauthorized', 2 * second],
    [new DeliveryFault('throttled', '429', 40 * second), 40 * second],
  ] as const)('after %s is tried again, and then is there', async (fault, wait) => {
    await help();
    teams.plans(fault);
    await deliver();
    expect(await pending()).toEqual({ pending: 1, oldest: test.now(), undeliverable: 0 });
    test.passes(wait - 1);
    expect(await next()).toBeUndefined();
    test.passes(1);
    await deliver();
    expect(teams.calls).toEqual(['send a:petra help', 'send a:petra help']);
    expect(await pending()).toMatchObject({ pending: 0 });
  });

  it('of a throttled chat waits with the others of that chat, and no others', async () => {
    await help();
    await test.store.transaction((db) =>
      sendCard(db, test.desk, 'second', idOf('petra'), { kind: 'help' }),
    );
    await test.store.transaction((db) =>
      sendCard(db, test.desk, 'other', idOf('frank'), { kind: 'help' }),
    );
    teams.plans('throttled');
    await deliver();
    expect(await everything()).toEqual(['send a:petra help', 'send a:frank help']);
    test.passes(2 * second);
    expect(await everything()).toEqual(['send a:petra help', 'send a:petra help']);
  });

  it('survives an outage of a day', async () => {
    await help();
    for (let hours = 0; hours < 24 * 4; hours++) {
      teams.plans('unreachable');
      await deliver();
      test.passes(15 * minute);
    }
    await deliver();
    expect(await pending()).toEqual({ pending: 0, oldest: null, undeliverable: 0 });
  });

  it('is given up after 72 hours', async () => {
    await help();
    test.passes(72 * 60 * minute + 1);
    await test.store.db.updateTable('job').set({ attempts: 30 }).execute();
    teams.plans('busy');
    await deliver();
    expect(await pending()).toEqual({ pending: 0, oldest: null, undeliverable: 1 });
  });

  it.each(['blocked', 'rejected'] as const)(
    'that is %s is undeliverable, and the admin sees it',
    async (reason) => {
      const id = await test.submitted();
      teams.plans(reason);
      await everything();
      expect(await pending()).toMatchObject({ pending: 0, undeliverable: 1 });
      expect(await undeliverableOf(test.store.db, id)).toMatchObject([
        { recipient: expect.any(String), reason },
      ]);
    },
  );

  it('that was blocked goes out when the person writes again', async () => {
    await help();
    teams.plans('blocked');
    await everything();
    const petra = idOf('petra');
    const route = {
      personId: petra,
      conversationId: 'a:petra',
      serviceUrl: 'http://127.0.0.1/',
      tenantId: 't',
      reference: {},
    };
    await rememberSender(test.desk, petra, { name: 'Petra', locale: 'de', timeZone: null }, route);
    expect(await everything()).toEqual(['send a:petra help']);
    expect(await pending()).toMatchObject({ undeliverable: 0 });
  });

  const petra = idOf('petra');
  const seen = { name: 'Petra', locale: null, timeZone: null };
  const hearsOf = async (where: 'chat' | 'group' = 'chat') => {
    const route = where === 'chat' ? ((await loadRoute(test.store.db, petra)) ?? null) : null;
    await rememberSender(test.desk, petra, seen, route);
  };
  /** The reason until it is given up. */
  const exhausted = async (reason: DeliveryFaultReason) => {
    await test.store.db.updateTable('job').set({ attempts: 30 }).execute();
    test.passes(72 * 60 * minute + 1);
    teams.plans(reason);
    await everything();
    expect(await pending()).toMatchObject({ pending: 0, undeliverable: 1 });
  };

  it.each([
    'throttled',
    'busy',
    'unreachable',
    'in-doubt',
    'unconfirmed',
    'unauthorized',
    'unexplained',
  ] as const)(
    'that was given up as %s goes out with any sign of life, and once',
    async (reason) => {
      for (const where of ['chat', 'group'] as const) {
        await test.store.transaction((db) =>
          sendCard(db, test.desk, where, petra, { kind: 'help' }),
        );
        await exhausted(reason);
        await hearsOf(where);
        expect(await everything()).toEqual(['send a:petra help']);
        expect(await pending()).toEqual({ pending: 0, oldest: null, undeliverable: 0 });
        await hearsOf(where);
        expect(await everything()).toEqual([]);
      }
    },
  );

  it.each([
    ['app-blocked', 'chat', 1],
    ['app-blocked', 'group', 0],
    ['rejected', 'chat', 0],
  ] as const)(
    'that was given up as %s, and its reader heard in the %s: is sent %i times',
    async (reason, where, times) => {
      await help();
      await exhausted(reason);
      await hearsOf(where);
      expect(await everything()).toHaveLength(times);
    },
  );

  it('that waited under an address goes out when who has it is heard', async () => {
    await test.store.transaction((db) =>
      sendCard(db, test.desk, 's', 'petra@contoso.example', { kind: 'help' }),
    );
    await exhausted('unexplained');
    await hearsOf();
    expect(await everything()).toEqual(['send a:petra help']);
  });

  it('that is refused with no known reason keeps its chat and its order for a minute', async () => {
    await help();
    await test.store.transaction((db) =>
      sendCard(db, test.desk, 'second', petra, { kind: 'help' }),
    );
    teams.plans('unexplained');
    await deliver();
    expect(await next()).toBeUndefined();
    teams.forget();
    test.passes(2 * second);
    expect(await everything()).toEqual(['send a:petra help', 'send a:petra help']);
    expect((await loadRoute(test.store.db, petra))?.conversationId).toBe('a:petra');
  });

  it('that is refused again and again is tried for a day, and the others of its chat pass it', async () => {
    await help();
    const started = test.now();
    for (let tries = 1; (await pending()).undeliverable === 0; tries += 1) {
      const tried = await job();
      teams.plans('unexplained');
      await perform(test.desk, tried, teams);
      teams.forget();
      if (tries === 8) {
        await test.store.transaction((db) =>
          sendCard(db, test.desk, 'new', petra, { kind: 'help' }),
        );
        expect(await everything()).toEqual(['send a:petra help']);
      }
      test.passes(15 * minute);
    }
    expect(test.now() - started).toBe(24 * 60 * minute + 30 * minute);
  });

  it('takes the place of an older one only once it is in the chat', async () => {
    const id = await test.submitted();
    await everything();
    await test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    teams.plans('unreachable');
    const calls = async () => (await everything()).filter((call) => call.includes('a:petra'));
    expect((await calls()).filter((call) => call.includes('trace'))).toEqual([]);
    test.passes(2 * second);
    expect((await calls()).map((call) => call.replace(/ m\d/, ''))).toEqual([
      'send a:petra news triaged',
      'edit a:petra trace',
    ]);
  });

  it('whose message was deleted becomes a new message', async () => {
    const id = await test.submitted();
    await everything();
    await test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    // Petra is told of it, in place of the confirmation.
    await deliver();
    await deliver();
    teams.forget();
    teams.plans('message-gone');
    const [edit, send] = await everything();
    expect(edit).toMatch(/^edit a:(anna|adam|frank) m\d (triage|decide) triaged$/);
    expect(send).toBe(edit?.replace('edit', 'send').replace(/ m\d/, ''));
    await test.does('frank', { verb: 'request.approve', comment: null }, id, 2);
    const edits = (await everything()).filter((call) => call.startsWith('edit'));
    expect(edits.filter((call) => call.includes(' m5 '))).toHaveLength(1);
  });

  it('whose message was deleted is not sent again for the line that would be left of it', async () => {
    const id = await test.submitted();
    await everything();
    await test.does('anna', { verb: 'request.triage', comment: null }, id, 1);
    await deliver();
    teams.plans('message-gone');
    await deliver();
    await test.does('frank', { verb: 'request.approve', comment: null }, id, 2);
    const calls = (await everything()).filter((call) => call.includes('a:petra'));
    expect(calls.map((call) => call.replace(/ m\d/, ''))).toEqual([
      'send a:petra news triaged',
      'edit a:petra trace',
      'send a:petra news approved',
      'edit a:petra trace',
    ]);
  });

  it('for a conversation that is "not found" asks for it anew, once', async () => {
    await help();
    teams.plans('conversation-gone');
    expect(await everything()).toEqual([
      'send a:petra help',
      expect.stringMatching(/^create 101 by a:/),
      'send a:new-101 help',
    ]);
    expect((await loadRoute(test.store.db, idOf('petra')))?.conversationId).toBe('a:new-101');
  });

  it('for a conversation that is not found even then is undeliverable', async () => {
    await help();
    teams.plans('conversation-gone', async () => undefined, 'conversation-gone');
    await everything();
    expect(await pending()).toMatchObject({ pending: 0, undeliverable: 1 });
  });

  it('for somebody never met creates the conversation, and tries again until that works', async () => {
    await test.store.transaction((db) =>
      sendCard(db, test.desk, 's', idOf('sam'), { kind: 'help' }),
    );
    teams.plans('busy', 'no-service');
    await deliver();
    expect(await pending()).toMatchObject({ pending: 1 });
    test.passes(4 * second);
    await deliver();
    test.passes(4 * second);
    await deliver();
    expect(teams.calls).toEqual([
      ...Array.from({ length: 3 }, () => 'create 401 by a:petra'),
      'send a:new-401 help',
    ]);
    expect(await pending()).toEqual({ pending: 0, oldest: null, undeliverable: 0 });
  });

  it('for an address in no directory waits until it is there', async () => {
    await test.store.transaction((db) =>
      sendCard(db, test.desk, 's', 'new@contoso.example', { kind: 'help' }),
    );
    await deliver();
    expect(teams.calls).toEqual([]);
    expect(await pending()).toMatchObject({ pending: 1, undeliverable: 0 });
  });

  it('whose state changes while it is sent is edited afterwards', async () => {
    const id = await test.submitted();
    const withdraw = { verb: 'request.withdraw', comment: null } as const;
    teams.plans(async () => void (await test.does('petra', withdraw, id, 1)));
    const calls = await everything();
    const first = calls[0] ?? '';
    const [, chat] = first.split(' ');
    const ofChat = calls.filter((call) => call.split(' ')[1] === chat);
    expect(ofChat.some((call) => call.startsWith('edit') && call.endsWith('withdrawn'))).toBe(true);
  });

  it('of a worker that lost its lease writes nothing', async () => {
    await help();
    const late = await job();
    test.passes(minute);
    const alive = await job();
    await perform(test.desk, alive, teams);
    const before = await test.dump();
    await expect(
      perform(test.desk, late, {
        delivery: { ...teams.delivery, render: () => ({ card: { other: 1 }, summary: 'late' }) },
      }),
    ).rejects.toThrow('lost the lease');
    expect(await test.dump()).toEqual(before);
    teams.plans('blocked');
    await expect(
      perform(test.desk, late, {
        delivery: { ...teams.delivery, render: () => ({ card: { other: 2 }, summary: 'late' }) },
      }),
    ).rejects.toThrow('lost the lease');
    expect(await test.dump()).toEqual(before);
  });

  it('that cannot be rendered is buried and stops no other', async () => {
    await help();
    const broken = {
      ...teams.delivery,
      render: () => {
        throw new Error('no words');
      },
    };
    await deliver(broken);
    expect(await loadCard(test.store.db, 'help')).toMatchObject({ undeliverable: 'rejected' });
  });

  it('is not given up for a fault of our own database', async () => {
    await help();
    const down: Store = {
      ...test.store,
      transaction: () => Promise.reject(new Error('no database')),
    };
    const claimed = await job();
    await expect(perform(test.deskOn(down), claimed, teams)).rejects.toThrow('no database');
    expect(await pending()).toMatchObject({ pending: 1, undeliverable: 0 });
    test.passes(minute);
    await deliver();
    expect(await pending()).toMatchObject({ pending: 0, undeliverable: 0 });
  });
});
