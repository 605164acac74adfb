import { personId } from '../../src/domain/people/people.ts';
import type { Route } from '../../src/store/people/routes.ts';
import type { RawActivity } from '../sdk/turn.ts';
import { type ActivityShape, readShape, tenantsIn } from './activity-shape.ts';
import type { From, Incoming, Sender } from './incoming.ts';
import { dialogButtonIn, textForBot } from './mentions.ts';

/** What came in. Nothing that a caller can send makes it throw. */
export function parseActivity(raw: RawActivity): Incoming {
  const { data: activity } = readShape(raw);
  if (!activity) return { kind: 'nothing' };
  const sender = senderOf(activity, raw);
  if (!sender)
    return activity.type === 'invoke'
      ? { kind: 'nobody', name: activity.name ?? '' }
      : { kind: 'nothing' };
  const { id, channelId, conversation } = activity;
  const deliveryKey = id ? `${channelId}|${conversation.id}|${id}` : null;
  const from = { sender, deliveryKey };
  switch (activity.type) {
    case 'invoke':
      return invokeIn(activity, from, raw);
    case 'message':
      return messageIn(activity, from, raw);
    case 'installationUpdate':
      return { ...from, kind: isRemoval(activity) ? 'removed' : 'installed' };
    case 'conversationUpdate':
      return addsBot(activity) ? { ...from, kind: 'added' } : { kind: 'nothing' };
    default:
      return { kind: 'nothing' };
  }
}

/** Undefined: the activity does not say who sent it, or from which company. */
function senderOf(activity: ActivityShape, raw: RawActivity): Sender | undefined {
  const [tenantId] = tenantsIn(activity);
  const { id: userId, aadObjectId, name } = activity.from;
  if (!aadObjectId || !tenantId) return undefined;
  const id = personId(tenantId, aadObjectId);
  const here: Route = {
    personId: id,
    conversationId: activity.conversation.id,
    serviceUrl: activity.serviceUrl,
    tenantId,
    reference: referenceOf(raw),
  };
  const personal = isPersonal(activity.conversation);
  return {
    id,
    seen: {
      name: name ?? aadObjectId,
      locale: activity.locale ?? null,
      timeZone: activity.localTimezone ?? null,
      userId: userId ?? null,
    },
    route: personal ? here : null,
    group: personal ? null : here,
  };
}

/** A chat of two people without the bot calls itself personal too: its id is that of a thread. */
const isPersonal = ({
  id,
  conversationType = 'personal',
}: ActivityShape['conversation']): boolean =>
  conversationType === 'personal' && !id.startsWith('19:');

function invokeIn(activity: ActivityShape, from: From, raw: RawActivity): Incoming {
  if (activity.name !== 'adaptiveCard/action')
    return { ...from, kind: 'invoke', name: activity.name ?? '', value: raw.value };
  if (!activity.value) return { kind: 'unsupported-invoke' };
  const { action, trigger } = activity.value;
  return {
    ...from,
    kind: 'click',
    verb: action.verb,
    data: action.data,
    message: clickedMessage(activity, from),
    automatic: trigger === 'automatic',
  };
}

function messageIn(activity: ActivityShape, from: From, raw: RawActivity): Incoming {
  const data = dialogButtonIn(raw.value);
  if (data) return { ...from, kind: 'dialog-button', verb: data.verb, data };
  const text = from.sender.group ? textForBot(raw, activity.text) : activity.text;
  return text === null ? { kind: 'nothing' } : { ...from, kind: 'message', text };
}

const isRemoval = ({ action }: ActivityShape): boolean =>
  action?.toLowerCase().startsWith('remove') ?? false;

const addsBot = ({ membersAdded, recipient }: ActivityShape): boolean =>
  membersAdded.some(({ id }) => id && id === recipient.id);

function clickedMessage({ conversation, replyToId }: ActivityShape, { sender }: From) {
  if (!replyToId || sender.group) return null;
  return { conversationId: conversation.id, activityId: replyToId };
}

/** The reference without the one activity that it was taken from: the same at each activity. */
function referenceOf({ recipient: bot, from: user, channelId }: RawActivity): unknown {
  return JSON.parse(JSON.stringify({ bot, user, channelId })) as unknown;
}
