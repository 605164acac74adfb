import { describe, expect, it } from '@jest/globals';
import type { DeliveryFaultReason } from '../../../src/domain/people/delivery-faults.ts';
import { rememberSender } from '../../../src/engine/execute/remember-sender.ts';
import { undeliverableOf } from '../../../src/store/cards/reachability.ts';
import { loadRoute } from '../../../src/store/people/routes.ts';
import { idOf } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';
import { givenCards, minute } from './given-cards.ts';

describe.each(engines)('a card that cannot be delivered on %s', (engine) => {
  const given = givenCards(engine);
  const { everything, help, pending } = given;

  it.each(['blocked', 'rejected'] as const)(
    'that is %s is undeliverable, and the admin sees it',
    async (reason) => {
      const id = await given.test.submitted();
      given.teams.plans(reason);
      await everything();
      expect(await pending()).toMatchObject({ pending: 0, undeliverable: 1 });
      expect(await undeliverableOf(given.test.store.db, id)).toMatchObject([
        { recipient: expect.any(String), reason },
      ]);
    },
  );

  it('that was blocked goes out when the person writes again', async () => {
    await help();
    given.teams.plans('blocked');
    await everything();
    const petra = idOf('petra');
    const route = {
      personId: petra,
      conversationId: 'a:petra',
      serviceUrl: 'http://127.0.0.1/',
      tenantId: 't',
      reference: {},
    };
    await rememberSender(
      given.test.desk,
      petra,
      { name: 'Petra', locale: 'de', timeZone: null },
      route,
    );
    expect(await everything()).toEqual(['send a:petra help']);
    expect(await pending()).toMatchObject({ undeliverable: 0 });
  });

  const petra = idOf('petra');

  const seen = { name: 'Petra', locale: null, timeZone: null };

  const hearsOf = async (where: 'chat' | 'group' = 'chat') => {
    const route = where === 'chat' ? ((await loadRoute(given.test.store.db, petra)) ?? null) : null;
    await rememberSender(given.test.desk, petra, seen, route);
  };

  /** The reason until it is given up. */
  const exhausted = async (reason: DeliveryFaultReason) => {
    await given.test.store.db.updateTable('job').set({ attempts: 30 }).execute();
    given.test.passes(72 * 60 * minute + 1);
    given.teams.plans(reason);
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
        await help(where, petra);
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
    await help('s', 'petra@contoso.example');
    await exhausted('unexplained');
    await hearsOf();
    expect(await everything()).toEqual(['send a:petra help']);
  });
});
