import { z } from 'zod';
import { isZone } from '../../src/domain/time/zone.ts';

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

/** What we read of an activity. What is missing or wrong counts as not sent, where nothing hangs on it. */
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
export type ActivityShape = z.infer<typeof shape>;

/** Zones that Intl knows; asking it costs more than all the rest of an activity's shape. */
const zonesSeen = new Set<string>();

function isKnownZone(zone: string): boolean {
  if (zonesSeen.has(zone)) return true;
  if (!isZone(zone)) return false;
  // Offsets are zones too, by the thousand: what a client sends must not fill the memory.
  if (zonesSeen.size < 1_000) zonesSeen.add(zone);
  return true;
}

const places = shape.pick({ from: true, conversation: true, channelData: true });

/** Every tenant that an activity says it comes from; they are checked before anything else. */
export function tenantsOf(activity: object): string[] {
  const whole = readShape(activity);
  const { data } = whole.success ? whole : places.safeParse(activity);
  return data ? tenantsIn(data) : [];
}

/** An activity is looked at twice, at the gate and in its turn, and read once. */
const shapes = new WeakMap<object, ReturnType<typeof shape.safeParse>>();

export function readShape(activity: object) {
  const found = shapes.get(activity) ?? shape.safeParse(activity);
  shapes.set(activity, found);
  return found;
}

/** The sender's own first: where two tenants meet in one chat, it is not the conversation's. */
export const tenantsIn = ({ from, conversation, channelData }: z.infer<typeof places>): string[] =>
  [from.tenantId, conversation.tenantId, channelData.tenant.id].flatMap((tenantId) =>
    tenantId === undefined ? [] : [tenantId.toLowerCase()],
  );
