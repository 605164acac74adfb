import { randomUUID } from 'node:crypto';
import type { Answer } from '../bot.ts';
import { type Activity, type Chats, isJson, type Json } from '../chats.ts';
import { cardOf, refreshAction } from './cards.ts';
import type { Person } from './people.ts';

export type GroupKind = 'groupChat' | 'channel';

type GroupOptions = {
  readonly appId: string;
  readonly botName: string;
  readonly send: (activity: Activity) => Promise<Answer>;
};

export type Group = ReturnType<typeof createGroup>;

/** Ids as Teams gives them: a channel's names the thread that is answered in. */
const ids: Readonly<Record<GroupKind, string>> = {
  groupChat: '19:d77be72390a1416e9644261e9064fa00@thread.v2',
  channel: '19:6decf54d86d945e4b3924b63a9161a78@thread.tacv2;messageid=1772441044833',
};

/** A chat of several: what somebody does there reaches the bot, what it says there all can read. */
export function createGroup({ appId, botName, send }: GroupOptions, chats: Chats, kind: GroupKind) {
  const bot = `28:${appId}`;
  const id = ids[kind];
  const chat = chats.ofConversation(id) ?? chats.addGroup(id, kind, 'everybody');

  const from = (person: Person, type: string, more: Json = {}): Activity => ({
    ...person.activity(type),
    conversation: { isGroup: true, conversationType: kind, tenantId: person.tenantId, id },
    channelData: {
      tenant: { id: person.tenantId },
      ...(kind === 'channel'
        ? { team: { id: '19:acca514e83cb497e960e0b014d405336@thread.tacv2' }, channel: { id } }
        : {}),
    },
    ...more,
  });
  const invoke = (person: Person, replyToId: string, action: Json, trigger: string) =>
    send(
      from(person, 'invoke', {
        name: 'adaptiveCard/action',
        replyToId,
        value: { action: { type: 'Action.Execute', ...action }, trigger },
      }),
    );
  const membership = (person: Person, action: 'add' | 'remove') => [
    from(person, 'conversationUpdate', {
      id: `f:${randomUUID()}`,
      [action === 'add' ? 'membersAdded' : 'membersRemoved']: [{ id: bot }],
    }),
    from(person, 'installationUpdate', { id: `f:${randomUUID()}`, action }),
  ];

  return {
    id,
    /** What stands there for everybody, oldest first. */
    messages: () => [...chat.messages.values()],
    /** Says something to the bot, with the mention that Teams puts before it. */
    async says(person: Person, text: string): Promise<Answer> {
      const mention = `<at>${botName}</at>`;
      const entity = { type: 'mention', text: mention, mentioned: { id: bot, name: botName } };
      const { entities } = person.activity('message');
      return send(
        from(person, 'message', {
          text: `${mention} ${text}\n`,
          textFormat: 'plain',
          entities: [entity, ...(entities as Json[])],
        }),
      );
    },
    /** Says something to the others, which an app with the permission to read gets too. */
    saysToAll: (person: Person, text: string) => send(from(person, 'message', { text })),
    /** Adds the bot: Teams tells of it twice. */
    async adds(person: Person): Promise<void> {
      for (const activity of membership(person, 'add')) await send(activity);
    },
    async removes(person: Person): Promise<void> {
      for (const activity of membership(person, 'remove')) await send(activity);
    },
    /** Puts a card there, as the message extension does; gives the id of the message. */
    shares(card: Json): string {
      const message = chats.nextId();
      const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
      chats.post(chat, message, { type: 'message', attachments: [attachment] });
      return message;
    },
    /** Clicks on a card there; what is answered only this person sees. */
    clicks: (person: Person, message: string, verb: string, data: Json): Promise<Answer> =>
      invoke(person, message, { verb, data }, 'manual'),
    /** What the client of somebody named in the card's `refresh` does when it comes into view. */
    async refreshes(person: Person, message: string): Promise<Answer> {
      const card = cardOf(chat.messages.get(message));
      const refresh = isJson(card?.refresh) ? card.refresh : {};
      const action = refreshAction(card);
      if (!action || !Array.isArray(refresh.userIds) || !refresh.userIds.includes(person.id))
        throw new Error(`the card does not refresh itself for ${person.name}`);
      return invoke(person, message, { verb: action.verb, data: action.data }, 'automatic');
    },
  };
}
