import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FakeTeams, startFakeTeams } from '../support/fake-teams.ts';
import type { Activity, Json } from '../support/fake-teams-chats.ts';
import {
  acceptThenReset,
  botNotInRoster,
  hang,
  messageWritesBlocked,
  redirect,
  resetBeforeAccepting,
  status,
} from '../support/fake-teams-faults.ts';
import type { Person } from '../support/fake-teams-people.ts';

const tenantId = '11111111-1111-1111-1111-111111111111';
const frankId = '00000000-0000-0000-0000-000000000201';

/** The bot: answers an invoke with `reply`, everything else with 200, and keeps what it got. */
async function startBot() {
  const got: { activity: Activity; authorization: string | undefined; raw: string }[] = [];
  const bot = { got, reply: {} as Json, url: '', stop: () => {} };
  const server = createServer(async (request, response) => {
    let raw = '';
    for await (const part of request) raw += part;
    const activity: Activity = raw.endsWith('}') ? JSON.parse(raw) : {};
    got.push({ activity, authorization: request.headers.authorization, raw });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(activity.type === 'invoke' ? JSON.stringify(bot.reply) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  bot.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/api/messages`;
  bot.stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return bot;
}

function withCard(content: Json): Json {
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

const card: Json = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'A request waits for you' },
    { type: 'RichTextBlock', inlines: ['Customer: ', { type: 'TextRun', text: 'Fabrikam' }] },
    { type: 'FactSet', facts: [{ title: 'Seats', value: '250' }] },
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          items: [
            { type: 'Input.Text', id: 'comment', label: 'Comment', value: 'so far' },
            { type: 'Input.Text', id: 'questions', label: 'Questions' },
            { type: 'Input.Toggle', id: 'urgent', title: 'Urgent' },
          ],
        },
      ],
    },
    {
      type: 'Table',
      rows: [{ type: 'TableRow', cells: [{ items: [{ type: 'TextBlock', text: 'in a cell' }] }] }],
    },
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.Execute',
          title: 'Approve',
          verb: 'request.approve',
          data: { requestId: 'SME-1042', version: 3 },
        },
      ],
    },
    {
      type: 'Container',
      selectAction: { type: 'Action.Execute', verb: 'request.show', associatedInputs: 'none' },
    },
  ],
  actions: [
    {
      type: 'Action.ShowCard',
      title: 'Deny',
      card: {
        type: 'AdaptiveCard',
        body: [
          {
            type: 'Input.ChoiceSet',
            id: 'denyReason',
            label: 'Reason',
            value: 'repeat',
            choices: [{ title: 'Asked before', value: 'repeat' }],
          },
        ],
        actions: [
          {
            type: 'Action.Execute',
            title: 'Deny it',
            verb: 'request.deny',
            data: { requestId: 'SME-1042' },
          },
        ],
      },
    },
  ],
  refresh: { action: { type: 'Action.Execute', verb: 'card.refresh', data: { requestId: 'R' } } },
};

let teams: FakeTeams;
let frank: Person;
let bot: Awaited<ReturnType<typeof startBot>>;

async function connector(method: string, path: string, body?: unknown) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(`${teams.serviceUrl}v3/conversations${path}`, {
    ...init,
    redirect: 'manual',
  });
  const text = await response.text();
  const answer: Json = text === '' ? {} : JSON.parse(text);
  return { status: response.status, headers: response.headers, body: answer };
}
const activities = () => `/${encodeURIComponent(frank.conversationId)}/activities`;
const post = (activity: Json) => connector('POST', activities(), activity);
const hello = { type: 'message', text: 'Hello' };
const texts = () => frank.chat().map(({ activity }) => activity.text);

beforeEach(async () => {
  bot = await startBot();
  teams = await startFakeTeams({ botUrl: bot.url, now: () => new Date('2026-03-02T08:00:00Z') });
  frank = teams.person({
    name: 'Frank Field',
    mail: 'frank@fasttrack.example',
    aadObjectId: frankId,
    tenantId,
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
  });
});
afterEach(async () => {
  await teams.stop();
  bot.stop();
});

describe('the connector', () => {
  it('opens the same personal chat for a person again and again', async () => {
    const wanted = { members: [{ id: frankId }], tenantId, bot: { id: `28:${teams.appId}` } };
    const first = await connector('POST', '', wanted);
    const again = await connector('POST', '', {
      members: [{ id: frank.id }],
      channelData: { tenant: { id: tenantId } },
      activity: hello,
    });
    expect(first.status).toBe(201);
    expect(first.body).toEqual({ id: frank.conversationId, serviceUrl: teams.serviceUrl });
    expect(again.body).toEqual({
      id: frank.conversationId,
      serviceUrl: teams.serviceUrl,
      activityId: frank.chat()[0]?.id,
    });
    expect(frank.conversationId).toMatch(/^a:1/);
  });

  it('refuses a chat without tenant, of another tenant, or with another bot', async () => {
    const members = [{ id: frankId }];
    expect((await connector('POST', '', { members })).status).toBe(400);
    expect((await connector('POST', '', { members, tenantId: 'other' })).status).toBe(403);
    const bots = await connector('POST', '', { members, tenantId, bot: { id: '28:other' } });
    expect(bots.status).toBe(400);
  });

  it('keeps every version of a message, and forgets a deleted one', async () => {
    const { id } = (await post(hello)).body;
    await connector('POST', `${activities()}/some-uuid`, { type: 'message', text: 'Again' });
    await connector('POST', activities(), { type: 'typing' });
    const edited = await connector('PUT', `${activities()}/${id}`, { text: 'Hello, Frank' });
    expect(edited).toMatchObject({ status: 200, body: { id } });
    expect(texts()).toEqual(['Hello, Frank', 'Again']);
    expect(frank.chat()[0]).toMatchObject({ edits: 1, deleted: false });
    expect(frank.chat()[0]?.history.map(({ text }) => text)).toEqual(['Hello', 'Hello, Frank']);

    expect((await connector('DELETE', `${activities()}/${id}`)).status).toBe(200);
    expect(texts()).toEqual(['Again']);
    const late = await connector('PUT', `${activities()}/${id}`, hello);
    expect(late).toMatchObject({
      status: 404,
      body: { error: { code: 'ActivityNotFoundInConversation' } },
    });
  });

  it('knows who is in the chat, and no other chats', async () => {
    const chat = `/${frank.conversationId}`;
    const expected = { id: frank.id, aadObjectId: frankId, name: 'Frank Field', tenantId };
    expect((await connector('GET', `${chat}/members`)).body).toMatchObject([expected]);
    expect((await connector('GET', `${chat}/members/${frankId}`)).body).toMatchObject(expected);
    const paged = await connector('GET', `${chat}/pagedmembers?pageSize=5`);
    expect(paged.body).toMatchObject({ members: [expected] });
    expect(await connector('POST', '/a:none/activities', hello)).toMatchObject({
      status: 404,
      body: { error: { code: 'ConversationNotFound' } },
    });
  });

  it('refuses what is empty or too big', async () => {
    expect((await post({ type: 'message' })).status).toBe(400);
    expect((await post({ type: 'message', text: 'x'.repeat(60_000) })).status).toBe(413);
  });
});

describe('a fault', () => {
  it('strikes the calls it was planned for, as often as planned', async () => {
    const anna = teams.person({ name: 'Anna', mail: 'a@b.c', aadObjectId: 'anna-id', tenantId });
    const planned = teams.fault(status(429, { retryAfter: 2 }), { person: frank, times: 2 });
    const answers = [await post(hello), await post(hello), await post(hello)];
    expect(answers.map((one) => one.status)).toEqual([429, 429, 201]);
    expect(answers[0]?.headers.get('retry-after')).toBe('2');
    expect(planned.struck()).toBe(2);

    teams.fault(status(412), { method: 'POST', when: (call) => call.person === 'anna-id' });
    expect((await post(hello)).status).toBe(201);
    const toAnna = `/${anna.conversationId}/activities`;
    expect((await connector('POST', toAnna, hello)).status).toBe(412);
  });

  it('is worded as Teams words it', async () => {
    teams.fault(messageWritesBlocked());
    teams.fault(botNotInRoster());
    teams.fault(status(503, { body: { any: 'body' } }));
    teams.fault(redirect('http://127.0.0.1:1/elsewhere'));
    const blocked = (await post(hello)).body;
    expect(blocked.errorCode).toBe(209);
    expect(JSON.parse(String(blocked.message)).subCode).toBe('MessageWritesBlocked');
    expect((await post(hello)).body).toMatchObject({
      error: { code: 'BotNotInConversationRoster' },
    });
    expect((await post(hello)).body).toEqual({ any: 'body' });
    const moved = await post(hello);
    expect([moved.status, moved.headers.get('location')]).toEqual([
      302,
      'http://127.0.0.1:1/elsewhere',
    ]);
  });

  it('cuts the connection before or after the message is accepted', async () => {
    teams.fault(resetBeforeAccepting());
    await expect(post(hello)).rejects.toThrow();
    expect(texts()).toEqual([]);
    teams.fault(acceptThenReset());
    await expect(post(hello)).rejects.toThrow();
    expect(texts()).toEqual(['Hello']);
    expect(teams.calls.map((call) => call.status)).toEqual(['reset', 'reset']);
  });

  it('gives no answer until released', async () => {
    const stuck = hang();
    teams.fault(stuck);
    const answer = post(hello);
    await teams.until(() => teams.calls.some(({ fault }) => fault === 'hang'));
    expect([teams.unanswered(), texts()]).toEqual([1, []]);
    stuck.release();
    expect((await answer).status).toBe(201);
    expect(texts()).toEqual(['Hello']);

    teams.fault(hang({ accepted: true }));
    const never = post({ ...hello, text: 'Stored' });
    const ended = expect(never).rejects.toThrow();
    await teams.until(() => texts().includes('Stored'));
    await teams.down();
    await ended;
  });

  it('takes the whole of Teams away and brings it back on the same port', async () => {
    await teams.down();
    await expect(post(hello)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await teams.up();
    expect((await post(hello)).status).toBe(201);
  });
});

describe('a person', () => {
  it('writes as Teams writes', async () => {
    await frank.says('status SME-1042');
    expect(bot.got[0]?.activity).toEqual({
      type: 'message',
      id: expect.stringMatching(/^\d{13}$/),
      timestamp: '2026-03-02T08:00:00.000Z',
      localTimestamp: '2026-03-02T09:00:00.000+01:00',
      localTimezone: 'Europe/Berlin',
      serviceUrl: teams.serviceUrl,
      channelId: 'msteams',
      from: { id: frank.id, name: 'Frank Field', aadObjectId: frankId },
      conversation: { conversationType: 'personal', tenantId, id: frank.conversationId },
      recipient: { id: `28:${teams.appId}`, name: 'SME Desk' },
      entities: [
        {
          locale: 'de-DE',
          country: 'DE',
          platform: 'Web',
          timezone: 'Europe/Berlin',
          type: 'clientInfo',
        },
      ],
      channelData: { tenant: { id: tenantId } },
      locale: 'de-DE',
      textFormat: 'plain',
      text: 'status SME-1042',
      attachments: [{ contentType: 'text/html', content: '<p>status SME-1042</p>' }],
    });
  });

  it('installs and uninstalls the app; then nothing can be sent any more', async () => {
    await frank.installs();
    await frank.uninstalls();
    expect(bot.got.map(({ activity: a }) => [a.type, a.action, a.membersAdded])).toEqual([
      ['conversationUpdate', undefined, [{ id: `28:${teams.appId}` }]],
      ['installationUpdate', 'add', undefined],
      ['installationUpdate', 'remove', undefined],
    ]);
    expect((await post(hello)).body).toMatchObject({ errorCode: 209 });
    const wanted = { members: [{ id: frankId }], tenantId };
    expect((await connector('POST', '', wanted)).body).toMatchObject({
      error: { code: 'ForbiddenOperationException' },
    });
  });

  it('reads a card and sees its buttons, wherever they are', async () => {
    await post(withCard(card));
    expect(frank.buttons(frank.lastCard())).toEqual([
      'request.approve',
      'request.show',
      'request.deny',
    ]);
    expect(frank.cardTexts(frank.lastCard())).toEqual([
      'A request waits for you',
      'Customer: Fabrikam',
      ...['Seats', '250'],
      ...['Comment', 'so far', 'Questions', 'Urgent'],
      'in a cell',
      'Approve',
      ...['Deny', 'Reason', 'Asked before', 'Deny it'],
    ]);
  });

  it('presses a button: its data, the inputs as they stand, and what was typed', async () => {
    const { id } = (await post(withCard(card))).body;
    await post(hello);
    await frank.presses('request.approve', { comment: 'Fine' });
    await frank.presses('request.deny');
    await frank.presses('request.show');
    const [approve, deny, show] = bot.got.map(({ activity }) => activity);
    expect(approve).toMatchObject({ type: 'invoke', name: 'adaptiveCard/action', replyToId: id });
    expect(approve?.value).toEqual({
      action: {
        type: 'Action.Execute',
        verb: 'request.approve',
        data: { requestId: 'SME-1042', version: 3, comment: 'Fine', urgent: 'false' },
      },
      trigger: 'manual',
    });
    expect(deny?.value).toMatchObject({
      action: {
        data: { requestId: 'SME-1042', denyReason: 'repeat', comment: 'so far', urgent: 'false' },
      },
    });
    expect(show?.value).toMatchObject({ action: { verb: 'request.show', data: {} } });
    await expect(frank.presses('request.assign')).rejects.toThrow(
      'Frank Field sees no button request.assign, only: request.approve, request.show, request.deny',
    );
  });

  it('clicks what is not there, twice under one id, on a card of long ago', async () => {
    await frank.clicks('request.assign', { sme: 'x' }, { on: '123', id: 'same' });
    await frank.clicks('request.assign', { sme: 'x' }, { on: '123', id: 'same' });
    expect(bot.got.map(({ activity }) => [activity.id, activity.replyToId])).toEqual([
      ['same', '123'],
      ['same', '123'],
    ]);
  });

  it('sees the card that a click was answered with, until the message is edited', async () => {
    const { id } = (await post(withCard(card))).body;
    const value = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Approved' }] };
    bot.reply = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
    const answer = await frank.presses('request.approve');
    expect(answer).toMatchObject({ status: 200, body: bot.reply });
    expect(frank.cardTexts(frank.lastCard())).toEqual(['Approved']);
    expect(frank.lastCard()).toMatchObject({ id, edits: 0 });

    await connector('PUT', `${activities()}/${id}`, withCard(card));
    const [shown] = frank.chat();
    expect(frank.cardTexts(shown)).toContain('A request waits for you');
    bot.reply = {};
    if (shown) await frank.refreshes(shown);
    expect(bot.got.at(-1)?.activity.value).toEqual({
      action: { type: 'Action.Execute', verb: 'card.refresh', data: { requestId: 'R' } },
      trigger: 'automatic',
    });
  });

  it('has the same ids in every run', async () => {
    const other = await startFakeTeams();
    const again = other.person({ ...frank, installed: false });
    expect([again.id, again.conversationId]).toEqual([frank.id, frank.conversationId]);
    await other.stop();
  });
});

describe('a test', () => {
  it('sends anything, byte for byte, with a token if it has one', async () => {
    const signed = await startFakeTeams({ botUrl: bot.url, authorization: () => 'token' });
    await signed.send('{not json');
    expect(bot.got[0]).toMatchObject({ raw: '{not json', authorization: 'Bearer token' });
    await signed.stop();
  });

  it('waits for what is to come, and is shown the traffic if it does not', async () => {
    const seen = teams.until(() => frank.chat()[0]);
    await post(hello);
    expect((await seen).activity.text).toBe('Hello');

    const hasty = await startFakeTeams({ untilMs: 50 });
    await fetch(`${hasty.serviceUrl}v3/conversations/a:none/members`);
    const wait = hasty.until(() => false, 'an approval for Frank');
    await expect(wait).rejects.toThrow(
      /not seen within 50 ms: an approval for Frank\n +1 bot → GET .*a:none\/members .*404/,
    );
    await hasty.stop();
  });
});
