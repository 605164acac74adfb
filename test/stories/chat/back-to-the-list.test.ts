import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { headline, petraAsks } from '../../support/stories/story.ts';
import { begins, does, withFms } from '../../support/stories/story-customers.ts';
import { allButtons, cardOf } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(120_000);

/** Which list a click on the button with this verb would open. */
function back(person: Person, verb: string) {
  const button = allButtons(cardOf(person.lastCard())).find((one) => one.verb === verb);
  const { list, page, state } = (button?.data ?? {}) as Readonly<Record<string, unknown>>;
  return button && { list, page, ...(state !== undefined && { state }) };
}

describe.each(engines)('what is opened from a list leads back to it (%s)', (engine) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await startDesk({ engine, program: withFms });
  });
  afterEach(() => desk.stop());

  const says = async (name: string, text: string) => {
    const person = desk.person(name);
    await person.says(text);
    await desk.settled();
    return person;
  };

  it('a request that waits for its FPM, to the same page of the same choice', async () => {
    for (let count = 0; count < 7; count += 1) await petraAsks(desk, { topic: `Topic ${count}` });
    const frank = await says('frank', 'requests');
    await frank.clicks('request.list', { list: 'fpm', page: 1, state: 'submitted' });
    await does(desk, frank, 'request.show');
    expect(back(frank, 'request.list')).toEqual({ list: 'fpm', page: 1, state: 'submitted' });
    await does(desk, frank, 'request.list');
    expect(headline(frank)).toContain('need your action');
  });

  it('a request to the list still after all that was written about it', async () => {
    const requestId = await petraAsks(desk);
    const frank = await says('frank', 'requests');
    await does(desk, frank, 'request.show');
    await frank.clicks('request.texts', { requestId, page: 0 });
    await does(desk, frank, 'request.show');
    expect(back(frank, 'request.list')).toEqual({ list: 'fpm', page: 0 });
  });

  it('a customer and their engagement, to an RM’s list of customers', async () => {
    await begins(desk);
    const rita = await says('rita', 'kunden');
    await does(desk, rita, 'customer.show');
    expect(back(rita, 'customer.list')).toEqual({ list: 'ours', page: 0 });
    await does(desk, rita, 'closing.show');
    expect(back(rita, 'customer.list')).toEqual({ list: 'ours', page: 0 });
    await does(desk, rita, 'customer.show');
    expect(back(rita, 'customer.list')).toEqual({ list: 'ours', page: 0 });
    await does(desk, rita, 'customer.list');
    expect(headline(rita)).toBe('Kunden meiner FMs');
  });

  it('an engagement in a message of its own leads to no list', async () => {
    const fatima = await begins(desk);
    expect(back(fatima, 'closing.usage')).toBeDefined();
    expect(back(await says('rita', 'status ENG-1001'), 'customer.list')).toBeUndefined();
  });
});
