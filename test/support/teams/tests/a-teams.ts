import { createServer } from 'node:http';
import { afterEach, beforeEach } from '@jest/globals';
import type { Activity, Json } from '../chats.ts';
import type { Person } from '../clients/people.ts';
import { type FakeTeams, startFakeTeams } from '../fake-teams.ts';

export const tenantId = '11111111-1111-1111-1111-111111111111';
export const frankId = '00000000-0000-0000-0000-000000000201';

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

export function withCard(content: Json): Json {
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

export const card: Json = {
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

export let teams: FakeTeams;
export let frank: Person;
export let bot: Awaited<ReturnType<typeof startBot>>;

export async function connector(method: string, path: string, body?: unknown) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(`${teams.serviceUrl}v3/conversations${path}`, {
    ...init,
    redirect: 'manual',
  });
  const text = await response.text();
  const answer: Json = text === '' ? {} : JSON.parse(text);
  return { status: response.status, headers: response.headers, body: answer };
}
export const activities = () => `/${encodeURIComponent(frank.conversationId)}/activities`;
export const post = (activity: Json) => connector('POST', activities(), activity);
export const hello = { type: 'message', text: 'Hello' };
export const texts = () => frank.chat().map(({ activity }) => activity.text);

/** Every test of the file that calls it gets a Teams with Frank in it, and a bot, of its own. */
export function startsTeams(): void {
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
}
