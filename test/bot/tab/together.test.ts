import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDesk, type TestDesk } from '../../support/app/desk.ts';
import { demoPerson, type TabClient, tabClient } from '../../support/app/tab/tab-client.ts';
import { engines } from '../../support/databases/databases.ts';
import { asks, eventsRecorded } from '../../support/stories/story.ts';

interface Row {
  readonly id: string;
  readonly together?: { readonly verbs: string[]; readonly data: Record<string, unknown> };
}

describe.each(engines)('from the list of requests (%s)', (engine) => {
  let desk: TestDesk;
  let tab: (name: string) => TabClient;
  beforeAll(async () => {
    desk = await startDesk({ engine });
    tab = (name) => tabClient(desk.url, demoPerson(`${name}.example`));
    for (const topic of ['The first', 'The second', 'The third'])
      await asks(desk, desk.person('petra'), { topic });
  });
  afterAll(() => desk.stop());

  const list = async (name: string) => {
    const { lists } = (await tab(name).gets('/api/me')).body;
    return lists.find((one: { name: string }) => one.name === 'requests');
  };
  const rows = async (name: string): Promise<Row[]> =>
    (await tab(name).gets('/api/requests?sort=oldest')).body.rows;

  it('a partner begins a request, who may not ask begins none', async () => {
    expect((await list('petra@contoso')).begin).toEqual({
      ...{ verb: 'form.open', title: 'Neue Anforderung' },
    });
    for (const name of ['frank@fasttrack', 'anna@fasttrack', 'sam@fasttrack'])
      expect((await list(name)).begin).toBeNull();
    const refused = await tab('frank@fasttrack').acts('form.open', {});
    expect(refused.body).toMatchObject({ refused: true, why: expect.any(String) });
  });

  it('each is offered what their roles do with several at once', async () => {
    const verbs = async (name: string) =>
      (await list(name)).together.map(({ verb }: { verb: string }) => verb);
    expect(await verbs('petra@contoso')).toEqual([]);
    expect(await verbs('frank@fasttrack')).toEqual(['request.approve']);
    expect(await verbs('anna@fasttrack')).toEqual([
      ...['request.approve', 'request.triage', 'request.assign'],
    ]);
    const [, , assign] = (await list('anna@fasttrack')).together;
    expect(assign.input).toMatchObject({ id: 'sme', label: 'SME' });
    expect(assign.input.choices[0]).toEqual({
      ...{ value: expect.stringContaining('@'), label: expect.any(String) },
    });
  });

  it('a row says what its reader may do with it, and with which version', async () => {
    const [first] = await rows('frank@fasttrack');
    expect(first?.together).toEqual({
      ...{ verbs: ['request.approve'], data: { requestId: 'SME-1001', version: 1 } },
    });
    expect((await rows('anna@fasttrack'))[0]?.together?.verbs).toEqual(['request.triage']);
    expect((await rows('petra@contoso'))[0]?.together).toBeUndefined();
  });

  it('each has its own outcome, and twice is not counted twice', async () => {
    const known = await rows('frank@fasttrack');
    // Meanwhile somebody has decided on one of them in the chat.
    await desk.person('anna').clicks('request.return', {
      ...{ requestId: 'SME-1002', version: 1, questions: 'Which?' },
    });
    const before = await eventsRecorded(desk);
    const send = async () => {
      const said: (string | null)[] = [];
      for (const { together } of known) {
        const { body } = await tab('frank@fasttrack').acts('request.approve', together?.data);
        said.push(body.why);
      }
      return said;
    };
    expect(await send()).toEqual([null, expect.stringContaining('Anna'), null]);
    // What one has done oneself is shown as it is: it is done, and nothing was done again.
    expect(await send()).toEqual([null, expect.stringContaining('Anna'), null]);
    expect(await eventsRecorded(desk)).toBe(before + 2);
  });

  it('the team assigns what was approved, each to the same SME', async () => {
    const ready = (await rows('anna@fasttrack')).filter(({ together }) =>
      together?.verbs.includes('request.assign'),
    );
    expect(ready.map(({ id }) => id)).toEqual(['SME-1001', 'SME-1003']);
    for (const { id, together } of ready) {
      const data = { ...together?.data, sme: 'sam@fasttrack.example' };
      const { body } = await tab('anna@fasttrack').acts('request.assign', data);
      expect(body).toMatchObject({ id, refused: false, why: null });
    }
  });
});
