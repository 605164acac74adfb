import { createHash } from 'node:crypto';

export type Json = { readonly [key: string]: unknown };
export type Activity = Json & {
  readonly type?: string;
  readonly text?: string;
  readonly attachments?: readonly { readonly contentType?: string; readonly content?: unknown }[];
};

/** What a bot's message is now, and every version that it had. */
export type Message = {
  readonly id: string;
  activity: Activity;
  edits: number;
  deleted: boolean;
  readonly history: Activity[];
  /** The card that an invoke's answer put in its place; gone with the next edit, as in Teams. */
  clientCard: Json | undefined;
};

export type Member = {
  readonly id: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly name: string;
  readonly mail: string;
  installed: boolean;
};

export type Chat = {
  readonly id: string;
  readonly member: Member;
  readonly messages: Map<string, Message>;
};

export type Chats = ReturnType<typeof createChats>;

/** Keeps one personal chat per tenant and person, under ids that survive a restart of the fake. */
export function createChats(appId: string) {
  const byConversation = new Map<string, Chat>();
  const byMember = new Map<string, Chat>();
  let lastId = 0;

  const add = (person: Omit<Member, 'id'>): Chat => {
    const key = `${person.tenantId}|${person.aadObjectId}|${appId}`;
    const chat: Chat = {
      id: `a:1${digest(`chat|${key}`)}`,
      member: { ...person, id: `29:1${digest(`user|${key}`)}` },
      messages: new Map(),
    };
    byConversation.set(chat.id, chat);
    byMember.set(person.aadObjectId, chat);
    byMember.set(chat.member.id, chat);
    return chat;
  };

  /** A chat of several, or a channel: nobody's own, so that its member is the chat itself. */
  const addGroup = (id: string, name: string, tenantId: string): Chat => {
    const member = { id, aadObjectId: id, tenantId, name, mail: '', installed: true };
    const chat: Chat = { id, member, messages: new Map() };
    byConversation.set(id, chat);
    return chat;
  };

  return {
    add,
    addGroup,
    ofConversation: (id: string) => byConversation.get(id),
    ofMember: (id: string) => byMember.get(id),
    all: () => [...byConversation.values()],
    /** Ids are increasing milliseconds, as in Teams, so that those of two runs differ. */
    nextId: () => {
      lastId = Math.max(lastId + 1, Date.now());
      return String(lastId);
    },
    post(chat: Chat, id: string, activity: Activity) {
      const kept = { ...activity, id };
      const message: Message = {
        id,
        activity: kept,
        edits: 0,
        deleted: false,
        history: [kept],
        clientCard: undefined,
      };
      chat.messages.set(id, message);
    },
    edit(message: Message, activity: Activity) {
      message.activity = { ...activity, id: message.id };
      message.history.push(message.activity);
      message.edits += 1;
      message.clientCard = undefined;
    },
  };
}

function digest(text: string) {
  return createHash('sha256').update(text).digest('base64url');
}

/** Whether a value is a JSON object: neither list nor null. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
