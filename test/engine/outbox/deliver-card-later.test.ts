import { describe, expect, it } from '@jest/globals';
import { sendCard } from '../../../src/engine/outbox/notify.ts';
import { DeliveryFault } from '../../../src/engine/outbox/teams.ts';
import { RateLimited } from '../../../src/engine/rate-limit/rate-limiter.ts';
import { loadRoute } from '../../../src/store/people/routes.ts';
import { idOf } from '../../support/app/engine.ts';
import { perform } from '../../support/app/perform.ts';
import { engines } from '../../support/databases/databases.ts';
import { givenCards, minute, second } from './given-cards.ts';

describe.each(engines)('a card that Teams does not take on %s', (engine) => {
  const given = givenCards(engine);
  const { next, job, deliver, everything, help, pending } = given;
  const petra = idOf('petra');

  it.each([
    ['throttled', 2 * second],
    ['busy', 4 * second],
    ['unreachable', 2 * second],
    ['in-doubt', 4 * second],
    ['unauthorized', 2 * second],
    [new DeliveryFault('throttled', '429', 40 * second), 40 * second],
  ] as const)('after %s is tried again, and then is there', async (fault, wait) => {
    await help();
    given.teams.plans(fault);
    await deliver();
    expect(await pending()).toEqual({ pending: 1, oldest: given.test.now(), undeliverable: 0 });
    given.test.passes(wait - 1);
    expect(await next()).toBeUndefined();
    given.test.passes(1);
    await deliver();
    expect(given.teams.calls).toEqual(['send a:petra help', 'send a:petra help']);
    expect(await pending()).toMatchObject({ pending: 0 });
  });

  it('of a throttled chat waits with the others of that chat, and no others', async () => {
    await help();
    await help('second', idOf('petra'));
    await help('other', idOf('frank'));
    given.teams.plans('throttled');
    await deliver();
    expect(await everything()).toEqual(['send a:petra help', 'send a:frank help']);
    given.test.passes(2 * second);
    expect(await everything()).toEqual(['send a:petra help', 'send a:petra help']);
  });

  it('that waits behind one that was a minute late is watched', async () => {
    await help();
    const { test } = given;
    for (const slot of ['next', 'last'])
      await test.store.transaction((db) =>
        sendCard(db, test.desk, slot, petra, { kind: 'news', streamId: 'SME-1' }),
      );
    const since = test.now();
    given.teams.plans(() =>
      Promise.reject(new RateLimited({ waitMs: 59 * second, everyMs: 30 * second })),
    );
    await deliver();
    const watched = () =>
      test.store.db
        .selectFrom('job')
        .select(['dedupe_key', 'due_at'])
        .where('kind', '=', 'unreached')
        .orderBy('dedupe_key')
        .execute();
    expect(await watched()).toEqual([]);
    test.passes(60 * second);
    await deliver();
    expect(await watched()).toEqual(
      ['last', 'next'].map((slot) => ({
        dedupe_key: `unreached:${slot}`,
        due_at: since + 5 * minute,
      })),
    );
  });

  it('survives an outage of a day', async () => {
    await help();
    for (let hours = 0; hours < 24 * 4; hours++) {
      given.teams.plans('unreachable');
      await deliver();
      given.test.passes(15 * minute);
    }
    await deliver();
    expect(await pending()).toEqual({ pending: 0, oldest: null, undeliverable: 0 });
  });

  it('is given up after 72 hours', async () => {
    await help();
    given.test.passes(72 * 60 * minute + 1);
    await given.test.store.db.updateTable('job').set({ attempts: 30 }).execute();
    given.teams.plans('busy');
    await deliver();
    expect(await pending()).toEqual({ pending: 0, oldest: null, undeliverable: 1 });
  });

  it('that is refused with no known reason keeps its chat and its order for a minute', async () => {
    await help();
    await help('second', petra);
    given.teams.plans('unexplained');
    await deliver();
    expect(await next()).toBeUndefined();
    given.teams.forget();
    given.test.passes(2 * second);
    expect(await everything()).toEqual(['send a:petra help', 'send a:petra help']);
    expect((await loadRoute(given.test.store.db, petra))?.conversationId).toBe('a:petra');
  });

  it('that is refused again and again is tried for a day, and the others of its chat pass it', async () => {
    await help();
    const started = given.test.now();
    for (let tries = 1; (await pending()).undeliverable === 0; tries += 1) {
      const tried = await job();
      given.teams.plans('unexplained');
      await perform(given.test.desk, tried, given.teams);
      given.teams.forget();
      if (tries === 8) {
        await help('new', petra);
        expect(await everything()).toEqual(['send a:petra help']);
      }
      given.test.passes(15 * minute);
    }
    expect(given.test.now() - started).toBe(24 * 60 * minute + 30 * minute);
  });
});
