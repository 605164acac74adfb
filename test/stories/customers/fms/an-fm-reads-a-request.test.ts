import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startDesk, type TestDesk } from '../../../support/app/desk.ts';
import { demoPerson, tabClient } from '../../../support/app/tab/tab-client.ts';
import { engines } from '../../../support/databases/databases.ts';
import { headline, petraAsks, reads } from '../../../support/stories/story.ts';
import {
  begins,
  does,
  isQueued,
  tenant,
  withFms,
} from '../../../support/stories/story-customers.ts';
import { isJson, type Json } from '../../../support/teams/chats.ts';
import { allButtons, cardOf } from '../../../support/teams/clients/cards.ts';

jest.setTimeout(120_000);

const keys = withFms.extra?.customers as { readonly rms: readonly object[] };

/** Rita leads an FM, and Rosa looks after a region. */
const program = {
  ...withFms,
  people: [
    ...withFms.people,
    {
      ...{ mail: 'rosa@fasttrack.example', name: 'Rosa Ruiz', language: 'es' },
      aadObjectId: '00000000-0000-4000-8000-000000000606',
      tenantId: '00000000-0000-4000-8000-00000000f001',
    },
  ],
  extra: {
    ...withFms.extra,
    customers: {
      ...keys,
      rms: [...keys.rms, { mail: 'rosa@fasttrack.example', fms: [], regions: ['emea'] }],
    },
  },
};

const about = { tenantId: tenant, tenantName: 'Nordlicht Klinik' };
/** What only opens something: of the request's own verbs nobody who reads has one. */
const opens = ['customer.show', 'playbook.open', 'request.texts'];

describe.each(engines)('a request about an FM’s customer (%s)', (engine) => {
  let desk: TestDesk;
  let id: string;
  beforeEach(async () => {
    desk = await startDesk({ engine, program });
    await begins(desk);
    id = await petraAsks(desk, about);
  });
  afterEach(() => desk.stop());

  const says = async (name: string, text: string) => {
    const person = desk.person(name);
    await person.says(text);
    await desk.settled();
    return person;
  };
  const gets = (name: string, path: string) =>
    tabClient(desk.url, demoPerson(`${name}@fasttrack.example`)).gets(path);
  const listed = async (name: string, query = ''): Promise<string[]> =>
    (await gets(name, `/api/requests${query}`)).body.rows.map((row: { id: string }) => row.id);
  const finds = async (name: string, typed: string): Promise<unknown[]> => {
    const person = desk.person(name);
    const value = {
      commandId: 'searchRequests',
      parameters: [{ name: 'query', value: typed }],
      queryOptions: { skip: 0, count: 25 },
    };
    const { body } = await person.send(
      person.activity('invoke', { name: 'composeExtension/query', value }),
    );
    const found = isJson(body) && isJson(body.composeExtension) ? body.composeExtension : {};
    const all = (found.attachments ?? []) as { preview: { content: Json } }[];
    return all.map(({ preview }) => preview.content.title);
  };

  it('is opened from the customer’s card, read, and left again for the customer', async () => {
    const fatima = desk.person('fatima');
    expect(headline(fatima)).toContain(`asks for an SME for your customer Nordlicht Klinik: ${id}`);
    await does(desk, fatima, 'request.show');
    expect(reads(fatima).join('\n')).toContain('Nordlicht Klinik · Azure AD Premium P1 (AADP)');
    const verbs = fatima.buttons(fatima.lastCard());
    expect(verbs.filter((verb) => verb && !opens.includes(verb))).toEqual([]);
    // The card is kept up to date, as everybody's who has it.
    await does(desk, desk.person('frank'), 'request.approve', { comment: 'Go ahead.' });
    expect(reads(fatima).join('\n')).toContain('Go ahead.');
    await does(desk, fatima, 'customer.show');
    expect(headline(fatima)).toBe('Nordlicht Klinik');
  });

  it('is shown by its number to FM and RM, each in their language, and to nobody else', async () => {
    expect(headline(await says('fatima', `status ${id}`))).toBe(
      'Waiting for triage and for the decision by Frank Fischer.',
    );
    expect(reads(await says('rita', `status ${id}`)).join('\n')).toContain(`${id} · Übermittelt`);
    for (const name of ['felipe', 'fred', 'lena'])
      expect(reads(await says(name, `status ${id}`)).join('\n')).not.toContain('Conditional');
    expect(reads(desk.person('fred'))[0]).toContain(`There is no request ${id} that you may see`);
  });

  it('is found by the customer’s name in the chat and from the compose box', async () => {
    expect(reads(await says('fatima', 'status nordlicht')).join('\n')).toContain(id);
    expect(await finds('fatima', 'nordlicht')).toEqual([`${id} · Submitted`]);
    expect(await finds('rita', id)).toEqual([`${id} · Übermittelt`]);
    for (const name of ['felipe', 'fred', 'lena']) expect(await finds(name, id)).toEqual([]);
  });

  it('is in their list in the tab, with its card and its past, and in nobody else’s', async () => {
    const other = await petraAsks(desk, { tenantName: 'Somebody else', topic: 'Other' });
    for (const name of ['fatima', 'rita']) {
      expect(await listed(name)).toEqual([id]);
      expect(await listed(name, '?partner=contoso&state=submitted&customer=nord')).toEqual([id]);
      const { status, body } = await gets(name, `/api/requests/${id.split('-')[1]}`);
      expect([status, body.id, body.history.length]).toEqual([200, id, 1]);
      expect(await gets(name, `/api/requests/${other.split('-')[1]}`)).toMatchObject({
        status: 404,
      });
    }
    for (const name of ['felipe', 'fred', 'lena']) {
      expect(await listed(name)).toEqual([]);
      expect((await gets(name, `/api/requests/${id.split('-')[1]}`)).status).toBe(404);
    }
    // It asks nothing of who reads it.
    expect((await gets('fatima', '/api/work')).body.rows).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ id })]),
    );
  });

  it('tells them nothing of what is between the partner and the FPM', async () => {
    const fatima = desk.person('fatima');
    const petra = await says('petra', `status ${id}`);
    await does(desk, petra, 'fpm.ask', { question: 'Is the budget a problem?' });
    await does(desk, desk.person('frank'), 'fpm.answer', { answer: 'Not for us.' });
    await says('fatima', `status ${id}`);
    const { body } = await gets('fatima', `/api/requests/${id.split('-')[1]}`);
    for (const told of [reads(fatima).join('\n'), JSON.stringify(body)]) {
      expect(told).toContain('Petra Partner');
      expect(told).not.toContain('budget');
      expect(told).not.toContain('Not for us');
    }
  });

  it('goes with the customer to another FM, and stays with the RM of who has left', async () => {
    await does(desk, desk.person('fatima'), 'customer.handOver', {
      fm: 'felipe@fasttrack.example',
    });
    expect(await listed('felipe')).toEqual([id]);
    expect(await listed('fatima')).toEqual([]);
    expect(await listed('rita')).toEqual([]);
    expect((await gets('fatima', `/api/requests/${id.split('-')[1]}`)).status).toBe(404);
  });

  it('is read by the RM alone once the FM has left the customer in the queue', async () => {
    await isQueued(desk, desk.person('fatima'));
    await does(desk, desk.person('fatima'), 'closing.leave', { unassignedInFtop: 'true' });
    expect(await listed('fatima')).toEqual([]);
    expect(await listed('rita')).toEqual([id]);
  });

  it('is in a list of their own in the chat, to be opened from there and nothing else', async () => {
    const other = await petraAsks(desk, { tenantName: 'Somebody else', topic: 'Other' });
    for (const [name, title, theirs] of [
      ['fatima', 'Requests of my customers', [id]],
      ['rita', 'Anforderungen der Kunden meiner FMs', [id]],
      ['rosa', 'Solicitudes de clientes de mis regiones', [other, id]],
    ] as const) {
      const reader = await says(name, 'requests');
      expect(headline(reader)).toBe(title);
      const numbers = reads(reader)
        .join(' ')
        .match(/SME-\d+/g);
      expect([...new Set(numbers)]).toEqual(theirs);
      const verbs = new Set(reader.buttons(reader.lastCard()));
      for (const verb of ['form.open', 'request.decide']) expect([...verbs]).not.toContain(verb);
      await does(desk, reader, 'request.show');
      expect(reads(reader)[0]).toMatch(new RegExp(`^${theirs[0]} · `));
      expect(allButtons(cardOf(reader.lastCard()))).toContainEqual(
        expect.objectContaining({ verb: 'request.list' }),
      );
      await does(desk, reader, 'request.list');
      expect(headline(reader)).toBe(title);
    }
  });

  it('is found from help, by one button for FM and RM each, and by nobody else', async () => {
    for (const [name, word, title] of [
      ['fatima', 'help', 'Requests: my customers'],
      ['rita', 'hilfe', 'Anforderungen: FMs'],
      ['rosa', 'ayuda', 'Solicitudes: regiones'],
    ] as const) {
      const reader = await says(name, word);
      const shown = allButtons(cardOf(reader.lastCard())).filter(
        ({ verb }) => verb === 'request.list',
      );
      expect(shown).toMatchObject([{ title }]);
      await does(desk, reader, 'request.list');
      expect(reads(reader).join(' ')).toContain(`${id} · `);
    }
    const lena = await says('lena', 'help');
    expect(lena.buttons(lena.lastCard())).not.toContain('request.list');
  });

  it('is in nobody else’s list of that kind', async () => {
    expect(reads(await says('felipe', 'solicitudes')).join('\n')).toContain(
      'No hay ninguna solicitud de sus clientes.',
    );
    for (const list of ['fm', 'rm', 'region'])
      for (const name of ['felipe', 'fred', 'lena']) {
        const reader = await says(name, 'requests');
        await reader.clicks('request.list', { list, page: 0 });
        expect(reads(reader).join('\n')).not.toContain(id);
      }
  });

  it('lena, who asks for nothing, is not told to', async () => {
    const lena = await says('lena', 'requests');
    expect(reads(lena).join('\n')).toContain('No request concerns you');
    expect(lena.buttons(lena.lastCard())).not.toContain('form.open');
  });
});
