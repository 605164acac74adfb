import { describe, expect, it } from '@jest/globals';
import { startFakeTeams } from '../fake-teams.ts';
import {
  activities,
  bot,
  card,
  connector,
  frank,
  frankId,
  hello,
  post,
  startsTeams,
  teams,
  tenantId,
  withCard,
} from './a-teams.ts';

startsTeams();

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
