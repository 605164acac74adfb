import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { demoPerson, type TabClient, tabClient } from '../../support/app/tab/tab-client.ts';
import { engines } from '../../support/databases/databases.ts';
import { does, petraAsks, reads } from '../../support/stories/story.ts';
import { messageWritesBlocked } from '../../support/teams/faults.ts';

const others = ['petra@contoso', 'frank@fasttrack', 'anna@fasttrack', 'sam@fasttrack'];

describe.each(engines)('the page of an admin (%s)', (engine) => {
  let desk: TestDesk;
  let tab: (name: string) => TabClient;
  beforeAll(async () => {
    desk = await startDesk({ engine });
    tab = (name) => tabClient(desk.url, demoPerson(`${name}.example`));
  });
  afterAll(() => desk.stop());
  const ada = () => tab('ada@fasttrack');
  const page = async () => (await ada().gets('/api/admin')).body;

  it('is there for admins alone', async () => {
    expect((await ada().gets('/api/me')).body.pages).toContain('admin');
    for (const name of others) {
      expect((await tab(name).gets('/api/me')).body.pages).not.toContain('admin');
      for (const path of ['/api/admin', '/api/admin/rule?workload=mdatp'])
        expect(await tab(name).gets(path)).toMatchObject({ status: 404 });
      const again = await tab(name).posts({ recipient: 'x' }, {}, '/api/admin/again');
      expect(again).toMatchObject({ status: 404 });
    }
  });

  it('shows the roster and the partners as the program file has them, and how it is', async () => {
    const { people, partners, health, programFault, undelivered, unheld } = await page();
    expect(people).toContainEqual({
      ...{ id: 'frank@fasttrack.example', name: 'Frank Fischer', facts: ['FPM'] },
    });
    const sam = people.find(({ id }: { id: string }) => id === 'sam@fasttrack.example');
    expect(sam.facts[0]).toBe('SME');
    expect(sam.facts.length).toBeGreaterThan(2);
    const contoso = partners.find(({ id }: { id: string }) => id === 'contoso');
    expect(contoso.facts).toContain('Petra Partner');
    expect(health).toContainEqual({ label: 'Database', value: 'ok' });
    expect(health).toContainEqual({ label: 'Messages that wait', value: '0' });
    expect({ programFault, undelivered, unheld }).toEqual({
      ...{ programFault: null, undelivered: [], unheld: [] },
    });
  });

  it('tries a rule as npm run explain does, and does nothing', async () => {
    const { trial } = await page();
    const ids = trial.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([
      ...['workload', 'seatCount', 'region', 'primaryLanguage', 'secondaryLanguage'],
    ]);
    const says = async (query: string) => {
      const { lines } = (await ada().gets(`/api/admin/rule?${query}`)).body;
      return lines.map(({ label, value }: Record<string, string>) => `${label}: ${value}`);
    };
    const need = 'workload=mdatp&region=emea&primaryLanguage=en&seatCount=';
    const right = await says(`${need}151`);
    expect(right).toEqual([
      ...['What becomes of it: SME', 'Rule: sc-mdatp', 'Route: workload MDATP'],
      expect.stringMatching(/^Confirmed by: .*2026/),
      ...[expect.stringMatching(/^Triaged by: /), expect.stringMatching(/^Decided by: /)],
    ]);
    expect(await says(`${need}150`)).toContainEqual(
      'Rule sc-mdatp does not fit: it wants this many seats: >150',
    );
    expect(await says('workload=nonsense&seatCount=x')).toEqual([
      expect.stringMatching(/^Requested workload: /),
      expect.stringMatching(/^Seat count: /),
    ]);
    expect(await says('')).toEqual([]);
  });

  it('tells what did not arrive and why, and tries again as soon as it can arrive', async () => {
    const petra = desk.person('petra');
    await petraAsks(desk);
    const blocked = desk.teams.fault(messageWritesBlocked(), { person: petra, times: 1000 });
    await does(desk, desk.person('frank'), 'request.approve', { comment: 'Gladly.' });
    const { undelivered } = await page();
    expect(undelivered).toEqual([
      {
        recipient: expect.any(String),
        name: 'Petra Partner',
        reason: 'The person has blocked or removed the bot.',
        messages: expect.any(Number),
      },
    ]);
    blocked.cancel();
    const [{ recipient }] = undelivered;
    for (const body of [{ recipient }, { recipient }])
      expect(await ada().posts(body, {}, '/api/admin/again')).toMatchObject({
        ...{ status: 200, body: { again: true } },
      });
    await desk.settled();
    expect((await page()).undelivered).toEqual([]);
    expect(reads(petra).join('\n')).toContain('genehmigt');
  });

  it('refuses what is no such question', async () => {
    for (const body of ['', '{', '[]', '{}', { recipient: 3 }, { recipient: '' }])
      expect(await ada().posts(body, {}, '/api/admin/again')).toMatchObject({ status: 400 });
    const foreign = { origin: 'https://evil.example' };
    const asked = await ada().posts({ recipient: 'x' }, foreign, '/api/admin/again');
    expect(asked.status).toBe(403);
    expect((await ada().posts({ recipient: 'a\u0000b' }, {}, '/api/admin/again')).status).toBe(200);
    expect((await ada().posts({ recipient: '\u0000' }, {}, '/api/admin/again')).status).toBe(400);
    expect((await ada().posts({ recipient: 'nobody' }, {}, '/api/admin/again')).status).toBe(200);
  });
});
