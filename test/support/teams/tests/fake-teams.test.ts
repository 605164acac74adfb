import { describe, expect, it } from '@jest/globals';
import {
  acceptThenReset,
  botNotInRoster,
  hang,
  messageWritesBlocked,
  redirect,
  resetBeforeAccepting,
  status,
} from '../faults.ts';
import {
  activities,
  connector,
  frank,
  frankId,
  hello,
  post,
  startsTeams,
  teams,
  tenantId,
  texts,
} from './a-teams.ts';

startsTeams();

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
