import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { sample, startDesk, type TestDesk } from '../../support/app/desk.ts';
import { engines } from '../../support/databases/databases.ts';
import { withPlaybook } from '../../support/samples/playbook.ts';
import { personToken } from '../../support/sign-in/person-tokens.ts';
import { type Signing, startSigning } from '../../support/sign-in/signed.ts';
import { asks, eventsRecorded } from '../../support/stories/story.ts';

const copilot = '11111111-aaaa-4bbb-8ccc-222222222222';
/** What the tab's own tokens are given to. */
const teams = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

describe.each(engines)('an agent of a person (%s)', (engine) => {
  let signing: Signing;
  let desk: TestDesk;
  beforeAll(async () => {
    signing = await startSigning();
    desk = await startDesk({
      engine,
      signing,
      program: withPlaybook,
      environment: {
        ...{ PUBLIC_HOST: 'desk.example', TAB_OPENID_METADATA_URL: signing.openId.url },
        MCP_CLIENTS: copilot,
      },
    });
    await asks(desk, desk.person('petra'), { topic: 'The first' });
    await asks(desk, desk.person('petra'), { topic: 'The second', workload: 'aadp-p2' });
  });
  afterAll(async () => {
    await desk.stop();
    await signing.stop();
  });

  const tokenOf = (name: string, client = copilot) => {
    const person = sample.people.find(({ mail }) => mail.startsWith(`${name}@`));
    if (!person) throw new Error(`nobody is ${name}`);
    return personToken(signing, person, desk.now(), client);
  };
  const as = async (name: string): Promise<Client> => {
    const client = new Client({ name: 'test', version: '1' });
    const headers = { authorization: `Bearer ${await tokenOf(name)}` };
    const url = new URL('/mcp', desk.url());
    await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
    return client;
  };
  const calls = async (name: string, tool: string, input: Record<string, unknown> = {}) => {
    const client = await as(name);
    const answer = await client.callTool({ name: tool, arguments: input });
    await client.close();
    return answer as { structuredContent?: Record<string, unknown>; isError?: boolean };
  };
  const ids = async (name: string, tool: string, input: Record<string, unknown> = {}) => {
    const { structuredContent = {} } = await calls(name, tool, input);
    return (structuredContent.rows as { id: string }[]).map(({ id }) => id);
  };
  const posts = (headers: Record<string, string>, body: unknown = {}) =>
    fetch(`${desk.url()}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('is offered what only reads', async () => {
    const client = await as('frank');
    const { tools } = await client.listTools();
    await client.close();
    expect(tools.map(({ name }) => name)).toEqual([
      ...['my_work', 'search_requests', 'read_requests', 'insights', 'ask_playbook'],
    ]);
    for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
  });

  it('finds what the person may see, by the list’s own filters', async () => {
    expect(await ids('frank', 'my_work')).toEqual(['SME-1001', 'SME-1002']);
    expect(await ids('petra', 'my_work')).toEqual([]);
    expect(await ids('frank', 'search_requests')).toEqual(['SME-1002', 'SME-1001']);
    expect(await ids('frank', 'search_requests', { text: 'first' })).toEqual(['SME-1001']);
    expect(await ids('frank', 'search_requests', { workload: 'aadp-p2' })).toEqual(['SME-1002']);
    expect(await ids('paula', 'search_requests')).toEqual([]);
    expect(await calls('frank', 'search_requests', { workload: 'nonsense' })).toMatchObject({
      isError: true,
    });
    expect(await calls('frank', 'search_requests', { cursor: 'x' })).toMatchObject({
      isError: true,
    });
    expect(await ids('frank', 'search_requests', { text: 'first\u0000' })).toEqual(['SME-1001']);
  });

  it('is told figures where their person has any, and what the playbook says', async () => {
    const { structuredContent: figures } = await calls('frank', 'insights');
    expect(figures?.figures).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'volume' })]),
    );
    for (const [who, question] of [
      ['petra', {}],
      ['frank', { partner: 'nonsense' }],
      ['frank', { from: 'yesterday' }],
    ] as const)
      expect(await calls(who, 'insights', question)).toMatchObject({ isError: true });
    const { structuredContent: said } = await calls('frank', 'ask_playbook', {
      question: 'when is a request denied',
    });
    expect(said?.answers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          section: 'sme-resources/denials',
          source: expect.objectContaining({ asOf: expect.any(String) }),
        }),
      ]),
    );
    const { structuredContent: nothing } = await calls('petra', 'ask_playbook', {
      question: 'what is the weather like',
    });
    expect(nothing).toEqual({ answers: [] });
  });

  it('reads one as its card shows it, and nothing of what is another’s', async () => {
    const before = await eventsRecorded(desk);
    const { structuredContent: told } = await calls('frank', 'read_requests', { id: 'sme-1001' });
    expect(told).toMatchObject({ id: 'SME-1001', title: expect.stringContaining('SME-1001') });
    expect(told?.text).toContain('The first');
    expect(told?.history).toHaveLength(1);
    for (const id of ['SME-1001', 'SME-9999', 'x', ''])
      expect(await calls('paula', 'read_requests', { id })).toMatchObject({ isError: true });
    expect(await eventsRecorded(desk)).toBe(before);
  });

  it('with no token, another app’s, or none of the tenant’s: 401, and how to sign in', async () => {
    const wrong = [
      {},
      { authorization: 'Bearer x.y.z' },
      { authorization: `Bearer ${await tokenOf('frank', teams)}` },
    ];
    for (const headers of wrong) {
      const answer = await posts(headers as Record<string, string>);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
    // Nor does the tab take an agent's.
    const authorization = `Bearer ${await tokenOf('frank')}`;
    const tab = await fetch(`${desk.url()}/api/work`, { headers: { authorization } });
    expect(tab.status).toBe(401);
  });

  it('from a page, too big, or no question at all: refused, never 500', async () => {
    const authorization = `Bearer ${await tokenOf('frank')}`;
    expect((await posts({ authorization, origin: 'https://evil.example' })).status).toBe(403);
    expect((await posts({ authorization }, 'x'.repeat(65 * 1024))).status).toBe(413);
    for (const body of ['', '{', '[]', '{}', 'null', '{"jsonrpc":"2.0","id":1,"method":"x"}']) {
      const { status } = await posts({ authorization }, body);
      expect({ body, status: status < 500 }).toEqual({ body, status: true });
    }
    const got = await fetch(`${desk.url()}/mcp`, { headers: { authorization } });
    expect(got.status).toBe(405);
  });

  it('asks one question at a time: many in one would count as one', async () => {
    const authorization = `Bearer ${await tokenOf('frank')}`;
    const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };
    const many = Array.from({ length: 50 }, (_, id) => ({ ...ping, id }));
    expect((await posts({ authorization }, many)).status).toBe(400);
    expect((await posts({ authorization }, [ping])).status).toBe(400);
    expect((await posts({ authorization }, ping)).status).toBe(200);
  });

  it('that asks without end has to wait', async () => {
    const authorization = `Bearer ${await tokenOf('sam')}`;
    const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };
    const statuses: number[] = [];
    for (let asked = 0; asked < 62; asked++)
      statuses.push((await posts({ authorization }, ping)).status);
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
    expect(statuses.slice(60)).toEqual([429, 429]);
    await desk.passes(60_000);
    expect((await posts({ authorization: `Bearer ${await tokenOf('sam')}` }, ping)).status).toBe(
      200,
    );
  });
});

describe('without clients', () => {
  it('there is no such path', async () => {
    const desk = await startDesk();
    const answer = await fetch(`${desk.url()}/mcp`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(404);
    await desk.stop();
  });
});
