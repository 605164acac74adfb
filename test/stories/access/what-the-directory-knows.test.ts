import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import type { FakeGraph } from '../../support/graph/fake-graph.ts';
import { graphWith, staff } from '../../support/graph/graph-story.ts';
import type { User } from '../../support/graph/people.ts';
import { does, reads } from '../../support/stories/story.ts';
import { form, withNora } from '../../support/stories/story-access.ts';
import { isJson } from '../../support/teams/chats.ts';
import { allButtons, cardOf } from '../../support/teams/clients/cards.ts';
import type { Person } from '../../support/teams/clients/people.ts';

jest.setTimeout(120_000);

/** What the form has in it before anybody types. */
function begins(person: Person, field: string): unknown {
  const send = allButtons(cardOf(person.lastCard())).find(({ verb }) => verb === 'access.submit');
  return isJson(send?.data) ? send.data[field] : undefined;
}

describe.each(engines)('what the directory knows of somebody unknown (%s)', (engine) => {
  let desk: TestDesk;
  let graph: FakeGraph | undefined;
  afterEach(async () => {
    await desk.stop();
    await graph?.stop();
    graph = undefined;
  });

  const opens = async (user: Partial<User>): Promise<Person> => {
    const [nora] = withNora.people.filter(({ mail }) => mail === 'nora@neu.example');
    if (!nora) throw new Error('Nora is in the program');
    const known: User = {
      ...{ id: nora.aadObjectId, displayName: nora.name, userPrincipalName: nora.mail },
      ...user,
    };
    const made = await graphWith(staff(), undefined, { [nora.tenantId]: [known] });
    graph = made.graph;
    const environment = { ...made.env, GRAPH_TENANTS: nora.tenantId };
    const people = withNora.people.filter(({ mail }) => mail !== nora.mail);
    desk = await startDesk({ engine, program: { ...withNora, people }, environment });
    const person = desk.teams.person({ ...nora, timeZone: 'Europe/Berlin' });
    await person.says('neu');
    await desk.settled();
    await does(desk, person, 'access.open');
    return person;
  };

  it.each([
    ['has an address for mail', { mail: 'nora@neu.example' }, 'yes'],
    ['has none', { mail: null }, 'no'],
  ] as const)('who %s finds that said in the form already', async (_, user, mailbox) => {
    expect(begins(await opens(user), 'mailbox')).toBe(mailbox);
  });

  it('a guest is asked to sign in with their own company’s account, and nothing is lost', async () => {
    const nora = await opens({ userType: 'Guest', mail: 'nora@neu.example' });
    await does(desk, nora, 'access.submit', { ...form, note: 'Für zwei Kunden' });
    expect(reads(nora)).toContain("Please sign in with your own company's account.");
    expect(JSON.stringify(nora.lastCard())).toContain('Für zwei Kunden');
    expect(desk.person('fiona').chat()).toEqual([]);
  });

  it('where no directory is asked the form says nothing of a mailbox, and the zone gives the region', async () => {
    desk = await startDesk({ engine, program: withNora });
    for (const [name, timeZone, region] of [
      ['nora', 'America/New_York', 'amer'],
      ['gerd', 'Asia/Tokyo', 'apj'],
    ] as const) {
      const person = desk.person(name, { timeZone });
      await person.says('neu');
      await desk.settled();
      await does(desk, person, 'access.open');
      expect([begins(person, 'region'), begins(person, 'mailbox')]).toEqual([region, undefined]);
    }
  });
});
