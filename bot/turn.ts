import { type Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { type PersonId, personId } from '../src/domain/people.ts';
import type { Route, Sighting } from '../src/store/people.ts';

/** Who sent an activity, as the channel tells it. */
export interface Sender {
  readonly id: PersonId;
  readonly seen: Sighting;
  /** Null outside a personal chat: nobody is answered in a group. */
  readonly route: Route | null;
}

interface From {
  readonly sender: Sender;
  readonly deliveryKey: string | null;
}

/** An activity as plain data: past this file nobody sees a TurnContext. */
export type Incoming =
  | (From & {
      readonly kind: 'click';
      readonly verb: string;
      readonly data: unknown;
      readonly message: { readonly conversationId: string; readonly activityId: string } | null;
    })
  | (From & { readonly kind: 'message'; readonly text: string })
  | (From & { readonly kind: 'added' })
  | (From & { readonly kind: 'installed' })
  | (From & { readonly kind: 'removed' })
  | { readonly kind: 'nobody' }
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
  text: z.string().catch(''),
  channelId: optional,
  serviceUrl: address,
  locale: optional,
  localTimezone: optional.refine((zone) => zone === undefined || isZone(zone)).catch(undefined),
  replyToId: optional,
  from: z
    .object({ aadObjectId: optional, name: optional, tenantId: optional })
    .catch({ aadObjectId: undefined, name: undefined, tenantId: undefined }),
  recipient: z.object({ id: optional }).catch({ id: undefined }),
  conversation: z.object({ id: text, tenantId: optional, conversationType: optional }),
  channelData: z
    .object({ tenant: z.object({ id: optional }) })
    .catch({ tenant: { id: undefined } }),
  membersAdded: z.array(z.object({ id: optional })).catch([]),
  value: z
    .object({ action: z.object({ verb: text, data: z.unknown().optional() }) })
    .optional()
    .catch(undefined),
});
type Shape = z.infer<typeof shape>;

/** Zones that Intl knows; asking it costs more than all the rest of an activity's shape. */
const zones = new Set<string>();

function isZone(zone: string): boolean {
  if (zones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    // Offsets are zones too, by the thousand: what a client sends must not fill the memory.
    if (zones.size < 1_000) zones.add(zone);
    return true;
  } catch {
    return false;
  }
}

/** Every tenant that an activity says it comes from; they are checked before anything else. */
export const tenantsOf = (activity: unknown): string[] => {
  const parsed = shape.safeParse(activity);
  return parsed.success ? tenantsIn(parsed.data) : [];
};

/** The sender's own first: where two tenants meet in one chat, it is not the conversation's. */
const tenantsIn = ({ from, conversation, channelData }: Shape): string[] =>
  [from.tenantId, conversation.tenantId, channelData.tenant.id].flatMap((tenantId) =>
    tenantId === undefined ? [] : [tenantId.toLowerCase()],
  );

/** What came in. Nothing that a caller can send makes it throw. */
export function incoming(context: TurnContext): Incoming {
  const parsed = shape.safeParse(context.activity);
  if (!parsed.success) return { kind: 'nothing' };
  const activity = parsed.data;
  const [tenantId] = tenantsIn(activity);
  const { aadObjectId, name } = activity.from;
  if (!aadObjectId || !tenantId)
    return activity.type === 'invoke' ? { kind: 'nobody' } : { kind: 'nothing' };
  const id = personId(tenantId, aadObjectId);
  const conversationId = activity.conversation.id;
  const personal = (activity.conversation.conversationType ?? 'personal') === 'personal';
  const sender: Sender = {
    id,
    seen: {
      name: name ?? aadObjectId,
      locale: activity.locale ?? null,
      timeZone: activity.localTimezone ?? null,
    },
    route: personal
      ? {
          personId: id,
          conversationId,
          serviceUrl: activity.serviceUrl,
          tenantId,
          reference: referenceOf(context.activity),
        }
      : null,
  };
  const deliveryKey = activity.id ? `${activity.channelId}|${conversationId}|${activity.id}` : null;
  return what(activity, { sender, deliveryKey }, conversationId);
}

function what(activity: Shape, from: From, conversationId: string): Incoming {
  switch (activity.type) {
    case 'invoke':
      if (activity.name !== 'adaptiveCard/action' || !activity.value)
        return { kind: 'unsupported-invoke' };
      return {
        ...from,
        kind: 'click',
        verb: activity.value.action.verb,
        data: activity.value.action.data,
        message: activity.replyToId ? { conversationId, activityId: activity.replyToId } : null,
      };
    case 'message':
      return { ...from, kind: 'message', text: activity.text };
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

/** The reference without the one activity that it was taken from: the same at each activity. */
function referenceOf(activity: Activity): unknown {
  const { bot, user, channelId } = TurnContext.getConversationReference(activity);
  return JSON.parse(JSON.stringify({ bot, user, channelId })) as unknown;
}
