import { type Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { type PersonId, personId } from '../../src/domain/people/people.ts';
import { isZone } from '../../src/domain/time/zone.ts';
import type { SenderInfo } from '../../src/store/people/people.ts';
import type { Route } from '../../src/store/people/routes.ts';
import { isDialogButton, textForBot } from './mentions.ts';

/** Who sent an activity, as the channel tells it. */
export interface Sender {
  readonly id: PersonId;
  readonly seen: SenderInfo;
  /** The personal chat; null where the activity comes from elsewhere. */
  readonly route: Route | null;
  /** The chat or channel of several where it comes from; null in a personal chat. */
  readonly group: Route | null;
}

export interface From {
  readonly sender: Sender;
  readonly deliveryKey: string | null;
}

/** An activity as plain data: past this file nobody sees a TurnContext. */
export type Incoming =
  | (From & {
      readonly kind: 'click';
      readonly verb: string;
      readonly data: unknown;
      /** Null in a chat of several: a card in it is never one person's. */
      readonly message: { readonly conversationId: string; readonly activityId: string } | null;
      /** The client asked by itself: nothing may move. */
      readonly automatic: boolean;
    })
  | (From & { readonly kind: 'invoke'; readonly name: string; readonly value: unknown })
  | (From & { readonly kind: 'message'; readonly text: string })
  | (From & { readonly kind: 'added' })
  | (From & { readonly kind: 'installed' })
  | (From & { readonly kind: 'removed' })
  | { readonly kind: 'nobody'; readonly name: string }
  | { readonly kind: 'unsupported-invoke' }
  | { readonly kind: 'nothing' };

/** Ids, names and words that a database can hold and index; what is longer is none of Teams'. */
const text = z
  .string()
  .trim()
  .min(1)
  .max(250)
  .regex(/^\P{Cc}+$/u);
const address = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^\P{Cc}+$/u);
const optional = text.optional().catch(undefined);

const shape = z.object({
  type: text,
  id: optional,
  name: optional,
  action: optional,
  text: z.string().default('').catch(''),
  channelId: optional,
  serviceUrl: address,
  locale: optional,
  localTimezone: optional
    .refine((zone) => zone === undefined || isKnownZone(zone))
    .catch(undefined),
  replyToId: optional,
  from: z
    .object({ id: optional, aadObjectId: optional, name: optional, tenantId: optional })
    .catch({ id: undefined, aadObjectId: undefined, name: undefined, tenantId: undefined }),
  recipient: z.object({ id: optional }).catch({ id: undefined }),
  conversation: z.object({ id: text, tenantId: optional, conversationType: optional }),
  channelData: z
    .object({ tenant: z.object({ id: optional }) })
    .catch({ tenant: { id: undefined } }),
  membersAdded: z
    .array(z.object({ id: optional }))
    .default([])
    .catch([]),
  value: z
    .object({
      action: z.object({ verb: text, data: z.unknown().optional() }),
      trigger: z.string().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
type Shape = z.infer<typeof shape>;

/** Zones that Intl knows; asking it costs more than all the rest of an activity's shape. */
const zones = new Set<string>();

function isKnownZone(zone: string): boolean {
  if (zones.has(zone)) return true;
  if (!isZone(zone)) return false;
  // Offsets are zones too, by the thousand: what a client sends must not fill the memory.
  if (zones.size < 1_000) zones.add(zone);
  return true;
}

const places = shape.pick({ from: true, conversation: true, channelData: true });

/** Every tenant that an activity says it comes from; they are checked before anything else. */
export function tenantsOf(activity: object): string[] {
  const whole = parsed(activity);
  const { data } = whole.success ? whole : places.safeParse(activity);
  return data ? tenantsIn(data) : [];
}

/** An activity is looked at twice: at the gate and in its turn. */
const zonesSeen = new WeakMap<object, ReturnType<typeof shape.safeParse>>();

function parsed(activity: object) {
  const found = zonesSeen.get(activity) ?? shape.safeParse(activity);
  zonesSeen.set(activity, found);
  return found;
}

/** The sender's own first: where two tenants meet in one chat, it is not the conversation's. */
const tenantsIn = ({ from, conversation, channelData }: z.infer<typeof places>): string[] =>
  [from.tenantId, conversation.tenantId, channelData.tenant.id].flatMap((tenantId) =>
    tenantId === undefined ? [] : [tenantId.toLowerCase()],
  );

/** What came in. Nothing that a caller can send makes it throw. */
export function parseActivity(context: TurnContext): Incoming {
  const { data: activity } = parsed(context.activity);
  if (!activity) return { kind: 'nothing' };
  const [tenantId] = tenantsIn(activity);
  const { id: userId, aadObjectId, name } = activity.from;
  if (!aadObjectId || !tenantId)
    return activity.type === 'invoke'
      ? { kind: 'nobody', name: activity.name ?? '' }
      : { kind: 'nothing' };
  const id = personId(tenantId, aadObjectId);
  const conversationId = activity.conversation.id;
  const personal = isPersonal(activity.conversation);
  const here: Route = {
    personId: id,
    conversationId,
    serviceUrl: activity.serviceUrl,
    tenantId,
    reference: referenceOf(context.activity),
  };
  const sender: Sender = {
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
  const deliveryKey = activity.id ? `${activity.channelId}|${conversationId}|${activity.id}` : null;
  return what(activity, { sender, deliveryKey }, context.activity);
}

/** A chat of two people without the bot calls itself personal too: its id is that of a thread. */
const isPersonal = ({ id, conversationType = 'personal' }: Shape['conversation']): boolean =>
  conversationType === 'personal' && !id.startsWith('19:');

function what(activity: Shape, from: From, raw: Activity): Incoming {
  switch (activity.type) {
    case 'invoke':
      if (activity.name !== 'adaptiveCard/action')
        return { ...from, kind: 'invoke', name: activity.name ?? '', value: raw.value };
      if (!activity.value) return { kind: 'unsupported-invoke' };
      return {
        ...from,
        kind: 'click',
        verb: activity.value.action.verb,
        data: activity.value.action.data,
        message: messageOf(activity, from),
        automatic: activity.value.trigger === 'automatic',
      };
    case 'message': {
      if (isDialogButton(raw.value)) return { ...from, kind: 'message', text: 'new' };
      const text = from.sender.group ? textForBot(raw, activity.text) : activity.text;
      return text === null ? { kind: 'nothing' } : { ...from, kind: 'message', text };
    }
    case 'installationUpdate':
      return {
        ...from,
        kind: activity.action?.toLowerCase().startsWith('remove') ? 'removed' : 'installed',
      };
    case 'conversationUpdate':
      return activity.membersAdded.some(
        (member) => member.id && member.id === activity.recipient.id,
      )
        ? { ...from, kind: 'added' }
        : { kind: 'nothing' };
    default:
      return { kind: 'nothing' };
  }
}

function messageOf({ conversation, replyToId }: Shape, { sender }: From) {
  if (!replyToId || sender.group) return null;
  return { conversationId: conversation.id, activityId: replyToId };
}

/** The reference without the one activity that it was taken from: the same at each activity. */
function referenceOf(activity: Activity): unknown {
  const { bot, user, channelId } = TurnContext.getConversationReference(activity);
  return JSON.parse(JSON.stringify({ bot, user, channelId })) as unknown;
}
