import { describe, expect, it } from '@jest/globals';
import { loadRoute } from '../../../src/store/people/routes.ts';
import { idOf } from '../../support/app/engine.ts';
import { engines } from '../../support/databases/databases.ts';
import { givenCards, second } from './given-cards.ts';

describe.each(engines)('a card without a chat on %s', (engine) => {
  const given = givenCards(engine);
  const { deliver, everything, help, pending } = given;

  it('for a conversation that is "not found" asks for it anew, once', async () => {
    await help();
    given.teams.plans('conversation-gone');
    expect(await everything()).toEqual([
      'send a:petra help',
      expect.stringMatching(/^create 101 by a:/),
      'send a:new-101 help',
    ]);
    expect((await loadRoute(given.test.store.db, idOf('petra')))?.conversationId).toBe('a:new-101');
  });

  it('for a conversation that is not found even then is undeliverable', async () => {
    await help();
    given.teams.plans('conversation-gone', async () => undefined, 'conversation-gone');
    await everything();
    expect(await pending()).toMatchObject({ pending: 0, undeliverable: 1 });
  });

  it('for somebody never met creates the conversation, and tries again until that works', async () => {
    await help('s', idOf('sam'));
    given.teams.plans('busy', 'no-service');
    await deliver();
    expect(await pending()).toMatchObject({ pending: 1 });
    given.test.passes(4 * second);
    await deliver();
    given.test.passes(4 * second);
    await deliver();
    expect(given.teams.calls).toEqual([
      ...Array.from({ length: 3 }, () => 'create 401 by a:petra'),
      'send a:new-401 help',
    ]);
    expect(await pending()).toEqual({ pending: 0, oldest: null, undeliverable: 0 });
  });

  it('for an address in no directory waits until it is there', async () => {
    await help('s', 'new@contoso.example');
    await deliver();
    expect(given.teams.calls).toEqual([]);
    expect(await pending()).toMatchObject({ pending: 1, undeliverable: 0 });
  });
});
