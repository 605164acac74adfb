import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { demoPerson, tabClient } from '../../support/app/tab/tab-client.ts';
import { engines } from '../../support/databases/databases.ts';
import { begins, does, withFms } from '../../support/stories/story-customers.ts';
import { publishes, withVera } from '../../support/stories/story-notes.ts';
import { publishesSummary } from '../../support/stories/story-summaries.ts';

interface Row {
  readonly id: string;
  readonly list: string;
  readonly title: string;
  readonly due: { readonly text: string } | null;
  readonly facts: readonly string[];
  readonly waiting: boolean;
}

describe.each(engines)('what features bring to the tab (%s)', (engine) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk({ engine, program: withFms });
    const fatima = await begins(desk);
    await publishes(desk, fatima, { alert: 'true', risk: 'The line is late', riskKind: 'problem' });
    const rita = desk.person('rita');
    await rita.says('summaries nordlicht');
    await desk.settled();
    await does(desk, rita, 'summary.ask', { reason: 'For Friday', wishedFor: '2026-03-20' });
    await publishesSummary(desk, fatima);
    await does(desk, fatima, 'summary.open');
  });
  afterAll(() => desk.stop());

  const asks = (name: string, path: string) =>
    tabClient(desk.url, demoPerson(`${name}@fasttrack.example`)).gets(path);
  const rows = async (name: string, path: string): Promise<Row[]> =>
    (await asks(name, `/api/${path}`)).body.rows ?? [];
  const listsOf = async (name: string): Promise<string[]> =>
    (await asks(name, '/api/me')).body.lists
      .filter(({ alone }: { alone?: boolean }) => !alone)
      .map((list: { name: string }) => list.name);
  const ofCustomers = ['customers', 'engagements', 'notes', 'risks', 'summaries', 'orders'];

  it.each([
    ['fatima', ofCustomers],
    ['rita', ofCustomers],
    ['lena', ['customers', 'engagements', 'risks', 'summaries']],
    ['ada', ['customers', 'engagements', 'access']],
    ['anna', ['engagements', 'access']],
    ['frank', ['notes', 'risks', 'access']],
  ])('offers %s what there is for them', async (name, wanted) => {
    expect(await listsOf(name)).toEqual(['requests', ...wanted]);
    for (const list of ofCustomers.filter((one) => !wanted.includes(one)))
      expect(await asks(name, `/api/${list}`)).toMatchObject({ status: 404 });
  });

  it('lists for each person only what they may open, with its card', async () => {
    const seen: Record<string, string[]> = {};
    for (const name of ['fatima', 'felipe', 'fred', 'rita', 'lena', 'ada', 'anna', 'frank'])
      for (const list of (await listsOf(name)).filter((one) => one !== 'requests'))
        for (const { id } of await rows(name, list)) {
          seen[name] = [...(seen[name] ?? []), id.replace(/\d+/, '')];
          const { status, body } = await asks(name, `/api/${list}/${id.split('-')[1]}`);
          expect({ name, status, id: body.id }).toEqual({ name, status: 200, id });
          expect(body.card.type).toBe('AdaptiveCard');
          expect(body.history.length).toBeGreaterThan(0);
        }
    expect(seen).toEqual({
      fatima: ['CUS-', 'ENG-', 'NOTE-', 'RISK-', 'SUM-', 'SUM-', 'ORD-'],
      felipe: ['CUS-'],
      rita: ['CUS-', 'ENG-', 'NOTE-', 'RISK-', 'SUM-', 'ORD-'],
      lena: ['CUS-', 'ENG-', 'RISK-', 'SUM-'],
      ada: ['CUS-', 'ENG-'],
    });
  });

  it('tells what has happened, by whom and when, and nothing that only some may know', async () => {
    const past = async (name: string, path: string): Promise<string[]> =>
      (await asks(name, `/api/${path}`)).body.history.map(({ text }: { text: string }) => text);
    expect(await past('fatima', 'customers/1001')).toEqual([
      'Tenant used for the first time · Fatima Moreau',
      'Customer engagement begun · Fatima Moreau',
    ]);
    // Of the risk another FM of the region learns nothing.
    expect(await past('felipe', 'customers/1001')).toHaveLength(2);
    expect(await past('rita', 'risks/1004')).toEqual(['Risiko eröffnet · Fatima Moreau']);
  });

  it('says in a row what it is, whose, and until when', async () => {
    const [note] = await rows('fatima', 'notes');
    expect(note).toMatchObject({
      ...{ list: 'notes', title: 'Nordlicht Klinik', waiting: true },
      ...{ facts: ['Relations', 'Fatima Moreau', 'next: check bandwidth after the change'] },
    });
    expect(note?.due?.text).toContain('2026');
    const [customer] = await rows('felipe', 'customers');
    expect(customer?.facts).toEqual(['Fatima Moreau', expect.any(String)]);
    const [risk] = await rows('rita', 'risks');
    expect(risk?.title).toBe('Nordlicht Klinik: The line is late');
  });

  it.each([
    ['customers', '?whose=own', 1],
    ['customers', '?whose=region', 0],
    ['customers', '?text=nordlicht+5f6c1e0a', 1],
    ['customers', '?text=nowhere', 0],
    ['customers', '?fm=felipe@fasttrack.example', 0],
    ['customers', '?sort=name&segment=enterprise', 1],
    ['customers', '?sort=name&cursor=1', 0],
    ['engagements', '?state=active&motion=rfa', 1],
    ['engagements', '?state=nonsense', 0],
    ['engagements', '?customer=klinik', 1],
    ['engagements', '?due=late', 0],
    ['notes', '?state=published&about=relations', 1],
    ['notes', '?text=bandwidth', 1],
    ['notes', '?sort=due', 1],
    ['notes', '?due=week', 0],
    ['risks', '?kind=escalation', 0],
    ['summaries', '?state=draft', 1],
    ['orders', '?state=open', 0],
  ])('narrows %s by %s', async (list, query, wanted) => {
    expect(await rows('fatima', list + query)).toHaveLength(wanted);
  });

  it('puts the next action into its owner’s work, and nobody else’s', async () => {
    const work = async (name: string) => (await rows(name, 'work')).map(({ list }) => list);
    expect(await work('fatima')).toEqual(['notes']);
    expect(await work('rita')).toEqual([]);
  });

  it('does on the card of a customer what the chat does', async () => {
    const [engagement] = await rows('fatima', 'engagements');
    const tab = tabClient(desk.url, demoPerson('fatima@fasttrack.example'));
    const { body } = await tab.acts('customer.show', { customerId: 'CUS-1001' });
    expect(body).toMatchObject({ id: 'CUS-1001', refused: false });
    expect(engagement?.list).toBe('engagements');
  });
});

describe('what somebody has to do with a customer whom they do not see', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk({ program: withVera(withFms) });
    const fatima = await begins(desk);
    await publishes(desk, fatima, { nextActionOwner: 'anna@fasttrack.example' });
    await publishes(desk, desk.person('vera'), {
      ...{ alert: 'true', risk: 'Nobody answers', riskKind: 'problem' },
    });
    await publishes(desk, fatima, { alert: 'true', risk: 'The line is late', riskKind: 'problem' });
  });
  afterAll(() => desk.stop());

  const asks = (name: string, path: string) =>
    tabClient(desk.url, demoPerson(`${name}@fasttrack.example`)).gets(path);

  it('is in their work, and can be read, where it is their next action', async () => {
    const { body } = await asks('anna', '/api/work');
    const [row] = body.rows.filter(({ list }: Row) => list === 'notes');
    expect(row).toMatchObject({ title: 'Nordlicht Klinik', waiting: true });
    const one = await asks('anna', `/api/notes/${row.id.split('-')[1]}`);
    expect(one).toMatchObject({ status: 200, body: { id: row.id } });
    const { body: me } = await asks('anna', '/api/me');
    expect(me.lists.find(({ name }: { name: string }) => name === 'notes').alone).toBe(true);
    expect((await asks('anna', '/api/notes')).status).toBe(404);
    expect((await asks('ada', '/api/work')).body.rows).toEqual([]);
    expect((await asks('ada', `/api/notes/${row.id.split('-')[1]}`)).status).toBe(404);
  });

  it('is in a list of risks, where it is a risk that they have opened', async () => {
    const { body } = await asks('vera', '/api/risks');
    expect(body.rows.map(({ title }: Row) => title)).toEqual(['Nordlicht Klinik: Nobody answers']);
    const [{ id }] = body.rows;
    expect((await asks('vera', `/api/risks/${id.split('-')[1]}`)).status).toBe(200);
    expect((await asks('fatima', '/api/risks')).body.rows).toHaveLength(2);
    expect((await asks('sam', '/api/risks')).status).toBe(404);
  });
});
