import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { demoPerson, type TabClient, tabClient } from '../../support/app/tab/tab-client.ts';
import { engines } from '../../support/databases/databases.ts';
import { asks, does } from '../../support/stories/story.ts';

describe.each(engines)('what the tab lists (%s)', (engine) => {
  let desk: TestDesk;
  let tab: (name: string) => TabClient;
  beforeAll(async () => {
    desk = await startDesk({ engine });
    tab = (mail) => tabClient(desk.url, demoPerson(mail));
    const petra = desk.person('petra');
    await asks(desk, petra, { topic: 'The first' });
    await does(desk, desk.person('anna'), 'request.triage');
    await asks(desk, petra, { topic: 'The second', tenantName: 'Café Ärmel', workload: 'aadp-p2' });
    await asks(desk, desk.person('paula'), {
      ...{ topic: 'Of another company', partnerName: 'fabrikam' },
      partnerEmail: 'paula@fabrikam.example',
    });
  });
  afterAll(() => desk.stop());

  const ids = async (mail: string, query = ''): Promise<string[]> => {
    const { body } = await tab(mail).gets(`/api/requests${query}`);
    return body.rows.map(({ id }: { id: string }) => id);
  };
  const petra = 'petra@contoso.example';
  const frank = 'frank@fasttrack.example';
  const anna = 'anna@fasttrack.example';

  it('tells who asks, in their language, and how the list can be asked for', async () => {
    const { body } = await tab(petra).gets('/api/me');
    expect(body).toMatchObject({ name: 'Petra Partner', language: 'de' });
    const [list] = body.lists;
    expect([list.name, list.title]).toEqual(['requests', 'Anforderungen']);
    const labels = list.filters.map(({ label }: { label: string }) => label);
    expect(labels).toEqual([
      ...['Status', 'Partner', 'Kunde', 'Region', 'Arbeitsbereich', 'Fälligkeit'],
      ...['Übermittelt ab', 'Übermittelt bis', 'Ausgang', 'Grund der Ablehnung'],
      ...['Beendet ab', 'Beendet bis'],
    ]);
    const partners = (of: { lists: { filters: { id: string; choices: object[] }[] }[] }) =>
      of.lists[0]?.filters.find(({ id }) => id === 'partner')?.choices.length;
    // A partner does not learn who else there is.
    expect(partners(body)).toBe(1);
    expect(partners((await tab(frank).gets('/api/me')).body)).toBeGreaterThan(1);
  });

  it('shows each the requests that concern them, newest first', async () => {
    expect(await ids(petra)).toEqual(['SME-1002', 'SME-1001']);
    expect(await ids('paula@fabrikam.example')).toEqual(['SME-1003']);
    expect(await ids(frank)).toEqual(['SME-1003', 'SME-1002', 'SME-1001']);
    expect(await ids(anna, '?sort=oldest')).toEqual(['SME-1001', 'SME-1002', 'SME-1003']);
    expect(await ids('sam@fasttrack.example')).toEqual([]);
  });

  it.each([
    ['?state=triaged', ['SME-1001']],
    ['?state=submitted,returned', ['SME-1003', 'SME-1002']],
    ['?state=nonsense', []],
    ['?end=denied', []],
    ['?end=nonsense', []],
    ['?reason=repeat&state=submitted', []],
    ['?ended-from=2026-01-01', []],
    ['?ended-from=no-day', ['SME-1003', 'SME-1002', 'SME-1001']],
    // No text of PostgreSQL's has a NUL.
    ['?partner=contoso%00&state=triaged%00', ['SME-1001']],
    ['?partner=%00x', []],
    ['?text=%00&workload=%00x', []],
    ['?partner=fabrikam', ['SME-1003']],
    ['?workload=aadp-p2', ['SME-1002']],
    ['?customer=%C3%A4rmel', ['SME-1002']],
    ['?region=emea', ['SME-1003', 'SME-1002', 'SME-1001']],
    ['?region=apj', []],
    ['?from=2026-01-01&to=2026-12-31', ['SME-1003', 'SME-1002', 'SME-1001']],
    ['?to=2025-12-31', []],
    ['?from=2099-01-01', []],
    ['?from=yesterday', ['SME-1003', 'SME-1002', 'SME-1001']],
    ['?text=1002', ['SME-1002']],
    ['?text=the+contoso', ['SME-1002', 'SME-1001']],
    ['?text=first&state=submitted', []],
    ['?due=late', []],
    ['?due=week&sort=due', ['SME-1001', 'SME-1002', 'SME-1003']],
    ['?text=%25', []],
    ['?unknown=x&sort=nonsense', ['SME-1003', 'SME-1002', 'SME-1001']],
  ])('takes %s', async (query, wanted) => {
    const found = await ids(anna, query);
    expect(query.includes('due') ? [...found].sort() : found).toEqual(wanted);
  });

  it('says of each what it is about, and whether it waits for the reader', async () => {
    const { body } = await tab(frank).gets('/api/requests?text=1001');
    expect(body.rows).toEqual([
      {
        id: 'SME-1001',
        list: 'requests',
        title: 'Bäckerei Brandl GmbH: The first',
        state: { id: 'triaged', label: expect.any(String) },
        facts: ['Contoso Consulting', 'Azure AD Premium P1'],
        due: { at: expect.any(Number), text: expect.stringContaining('2026') },
        late: false,
        waiting: true,
        together: { data: { requestId: 'SME-1001', version: 2 }, verbs: ['request.approve'] },
      },
    ]);
    const own = await tab(petra).gets('/api/requests?text=1001');
    expect(own.body.rows[0].waiting).toBe(false);
  });

  it('puts what waits into one’s work, due first', async () => {
    const work = async (mail: string) => (await tab(mail).gets('/api/work')).body;
    const of = (body: { rows: { id: string }[] }) => body.rows.map(({ id }) => id);
    // For an FPM the decision is due, no matter who triages.
    expect(of(await work(frank))).toEqual(['SME-1001', 'SME-1002', 'SME-1003']);
    // What is triaged already is the FPM’s.
    expect(of(await work(anna))).toEqual(['SME-1002', 'SME-1003']);
    expect(await work(petra)).toEqual({ rows: [], more: false });
  });

  it('goes on where the last answer ended', async () => {
    const { body } = await tab(anna).gets('/api/requests?cursor=1003');
    expect(body.rows.map(({ id }: { id: string }) => id)).toEqual(['SME-1002', 'SME-1001']);
    expect(body.next).toBeNull();
    for (const cursor of ['x', '1e99', '{}'])
      expect((await tab(anna).gets(`/api/requests?cursor=${cursor}`)).status).toBe(400);
  });

  it('shows one with its card and its past, as the chat does', async () => {
    const { status, body } = await tab(petra).gets('/api/requests/1001');
    const shown = await desk.person('petra').clicks('request.show', { requestId: 'SME-1001' });
    const inChat = (shown.body as { value: Record<string, unknown> }).value;
    expect({ status, id: body.id }).toEqual({ status: 200, id: 'SME-1001' });
    // No message of a chat: there is nothing that its buttons could name.
    const unslotted = JSON.stringify(inChat.body, (key, value) =>
      key === 'slot' ? undefined : value,
    );
    expect(body.card.body).toEqual(JSON.parse(unslotted));
    expect(JSON.stringify(body.card)).toMatch(/"chain":"\w{16}"/);
    expect(body.history.map(({ text }: { text: string }) => text)).toHaveLength(2);
  });

  it('tells of what is not there and of what is another’s alike', async () => {
    const paula = tab('paula@fabrikam.example');
    for (const number of ['1001', '999999', '0', 'x', '1001x', '-1'])
      expect(await paula.gets(`/api/requests/${number}`)).toMatchObject({
        status: 404,
        body: { code: 'NotFound' },
      });
  });

  it('sends nothing to who has it already', async () => {
    const first = await tab(petra).gets('/api/requests/1001');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const second = await tab(petra).gets('/api/requests/1001', { 'if-none-match': etag });
    expect({ status: second.status, body: second.body }).toEqual({ status: 304, body: null });
    // What is another's in one answer is never taken for theirs.
    expect((await tab(frank).gets('/api/requests/1001', { 'if-none-match': etag })).status).toBe(
      200,
    );
  });

  it('tells each by when they act, or have an answer, and narrows by the same date', async () => {
    const dueFor = async (mail: string): Promise<number> =>
      (await tab(mail).gets('/api/requests?text=1002')).body.rows[0].due.at;
    const [triage, ...decision] = [await dueFor(anna), await dueFor(frank), await dueFor(petra)];
    expect(new Set(decision).size).toBe(1);
    expect(triage).toBeLessThan(Number(decision[0]));
    const before = desk.now();
    await desk.passes(triage - before + 1);
    expect(await ids(anna, '?due=late&text=1002')).toEqual(['SME-1002']);
    expect(await ids(frank, '?due=late&text=1002')).toEqual([]);
    expect(await ids(frank, '?due=week&text=1002')).toEqual(['SME-1002']);
  });
});

describe('a list that is long', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk();
    await asks(desk, desk.person('petra'));
  });
  afterAll(() => desk.stop());

  it('is not searched to its end for one answer', async () => {
    const client = tabClient(desk.url, demoPerson('ada@fasttrack.example'));
    const { status, body } = await client.gets('/api/requests?text=nowhere');
    expect({ status, body }).toEqual({ status: 200, body: { rows: [], next: null } });
  });
});
