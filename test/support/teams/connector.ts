import { type Activity, type Chat, type Chats, isJson } from './chats.ts';

export type ConnectorRequest = {
  readonly method: string;
  readonly segments: readonly string[];
  readonly body: unknown;
};
export type ConnectorReply = {
  readonly status: number;
  readonly body?: unknown;
  readonly activityId?: string;
};

export type ConnectorOptions = {
  readonly chats: Chats;
  readonly appId: string;
  readonly serviceUrl: () => string;
  /** Whether a person whom no test has introduced is taken in or refused as not installed. */
  readonly strangers: 'welcome' | 'refuse';
};

/** The connector's error body. */
export function connectorError(status: number, code: string, message: string): ConnectorReply {
  return { status, body: { error: { code, message } } };
}

/** What Teams says when the person has blocked or removed the bot: the code is a string inside a string. */
export const writesBlocked: ConnectorReply = {
  status: 403,
  body: {
    errorCode: 209,
    message:
      '{\r\n  "subCode": "MessageWritesBlocked",\r\n  "details": "Thread is blocked from message writes.",\r\n  "errorCode": null,\r\n  "errorSubCode": null\r\n}',
  },
};
const notInstalled = connectorError(
  403,
  'ForbiddenOperationException',
  "Bot isn't installed in user's personal scope",
);
const noConversation = connectorError(404, 'ConversationNotFound', 'Conversation not found.');
const noActivity = connectorError(404, 'ActivityNotFoundInConversation', 'Activity not found.');

/** The object ids and `29:` ids that a request to create a conversation names, in order. */
function wantedMembers(body: unknown): string[] {
  const members = isJson(body) && Array.isArray(body.members) ? body.members : [];
  return members.flatMap((member) => (typeof member?.id === 'string' ? [member.id] : []));
}

/** The chat that a request is about, as far as it can be known before it is handled. */
export function chatOf({ chats }: ConnectorOptions, { segments, body }: ConnectorRequest) {
  const [, , conversationId] = segments;
  if (conversationId !== undefined) return chats.ofConversation(conversationId);
  return chats.ofMember(wantedMembers(body)[0] ?? '');
}

/** Answers one request as the Bot Framework connector does for personal chats in Teams. */
export function connectorReply(
  options: ConnectorOptions,
  request: ConnectorRequest,
): ConnectorReply {
  const [version, collection, conversationId, resource, id] = request.segments;
  const { method } = request;
  if (version !== 'v3' || collection !== 'conversations') return noRoute();
  if (conversationId === undefined)
    return method === 'POST' ? createConversation(options, request.body) : noRoute();
  const chat = options.chats.ofConversation(conversationId);
  if (!chat) return noConversation;
  if (resource === 'activities') {
    if (method === 'POST') return post(options, chat, request.body, id);
    if (method === 'PUT' && id !== undefined) return edit(options, chat, request.body, id);
    if (method === 'DELETE' && id !== undefined) return remove(chat, id);
  }
  if (method !== 'GET') return noRoute();
  if (resource === 'pagedmembers') return { status: 200, body: { members: [account(chat)] } };
  if (resource !== 'members') return noRoute();
  if (id === undefined) return { status: 200, body: [account(chat)] };
  return id === chat.member.id || id === chat.member.aadObjectId
    ? { status: 200, body: account(chat) }
    : connectorError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
}

function createConversation(options: ConnectorOptions, body: unknown): ConnectorReply {
  const { chats, appId, serviceUrl, strangers } = options;
  const [wanted, ...more] = wantedMembers(body);
  if (!isJson(body) || wanted === undefined || more.length > 0 || body.isGroup === true)
    return connectorError(400, 'BadArgument', 'A personal conversation has exactly one member.');
  const tenantId = body.tenantId ?? at(at(body.channelData, 'tenant'), 'id');
  if (typeof tenantId !== 'string' || tenantId === '')
    return connectorError(400, 'BadArgument', 'Unknown tenant: tenantId is missing.');
  const botId = at(body.bot, 'id');
  if (botId && botId !== appId && botId !== `28:${appId}`)
    return connectorError(400, 'BadArgument', `The bot ${botId} is not the caller.`);

  const known = chats.ofMember(wanted);
  if (!known && (strangers === 'refuse' || wanted.startsWith('29:'))) return notInstalled;
  const chat =
    known ?? chats.add({ aadObjectId: wanted, tenantId, name: wanted, mail: '', installed: true });
  if (chat.member.tenantId !== tenantId || !chat.member.installed) return notInstalled;

  const created = { id: chat.id, serviceUrl: serviceUrl() };
  if (!isJson(body.activity)) return { status: 201, body: created };
  const posted = post(options, chat, body.activity);
  if (posted.activityId === undefined) return posted;
  return { ...posted, body: { ...created, activityId: posted.activityId } };
}

function post({ chats }: ConnectorOptions, chat: Chat, body: unknown, replyToId?: string) {
  const refusal = refused(chat, body);
  if (refusal) return refusal;
  const activity = body as Activity;
  const id = chats.nextId();
  if ((activity.type ?? 'message') === 'message')
    chats.post(chat, id, replyToId === undefined ? activity : { ...activity, replyToId });
  return { status: 201, body: { id }, activityId: id };
}

function edit({ chats }: ConnectorOptions, chat: Chat, body: unknown, id: string) {
  const refusal = refused(chat, body);
  if (refusal) return refusal;
  const message = chat.messages.get(id);
  if (!message || message.deleted) return noActivity;
  chats.edit(message, body as Activity);
  return { status: 200, body: { id }, activityId: id };
}

function remove(chat: Chat, id: string): ConnectorReply {
  if (!chat.member.installed) return writesBlocked;
  const message = chat.messages.get(id);
  if (!message || message.deleted) return noActivity;
  message.deleted = true;
  return { status: 200, activityId: id };
}

function refused(chat: Chat, body: unknown): ConnectorReply | undefined {
  if (!chat.member.installed) return writesBlocked;
  if (!isJson(body)) return connectorError(400, 'BadSyntax', 'The body is no activity.');
  const { type = 'message', text, attachments } = body as Activity;
  if (type === 'message' && !text && !attachments?.length)
    return connectorError(400, 'BadArgument', 'A message needs a text or an attachment.');
  // Two bytes a character: Teams counts UTF-16, about 100 KB.
  if (JSON.stringify(body).length * 2 > 100 * 1024)
    return connectorError(413, 'MessageSizeTooBig', 'Message size too large.');
  return undefined;
}

function account({ member }: Chat) {
  const { id, name, aadObjectId, mail, tenantId } = member;
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id,
    name,
    aadObjectId,
    objectId: aadObjectId,
    givenName,
    surname: rest.join(' '),
    email: mail,
    userPrincipalName: mail,
    tenantId,
    userRole: 'user',
  };
}

function noRoute() {
  return connectorError(404, 'NotFound', 'The connector has no such route.');
}

function at(value: unknown, key: string): unknown {
  return isJson(value) ? value[key] : undefined;
}
