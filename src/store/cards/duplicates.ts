import { z } from 'zod';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../database/tables.ts';
import { enqueueOnce } from '../queue/enqueue.ts';

import { copyJob } from './card-jobs.ts';
import { cardAt } from './cards.ts';

/** A message in somebody's chat, as Teams names it. */
export interface Place {
  readonly conversationId: string;
  readonly activityId: string;
}

/** What the job carries that takes one away. */
export const copySchema = z.object({
  conversationId: z.string(),
  activityId: z.string(),
  recipient: z.string(),
}) satisfies z.ZodType<Place>;

export type Copy = z.infer<typeof copySchema>;

/** The slot whose message this is known to be. */
export async function slotAt(db: Db, place: Place): Promise<string | undefined> {
  return (await cardAt(db, place))?.slot;
}

/** The message of a slot that had none yet has been found; false where it has one. */
export async function adoptMessage(db: Db, slot: string, place: Place): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('card')
    .set({
      conversation_id: place.conversationId,
      activity_id: place.activityId,
      undeliverable: null,
    })
    .where('slot', '=', slot)
    .where('activity_id', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** This message is to be taken away, once. */
export const enqueueRemoval = (db: Db, copy: Copy, now: Instant): Promise<void> =>
  enqueueOnce(db, [
    {
      kind: copyJob,
      dedupeKey: keyOf(copy),
      payload: copy,
      routeKey: copy.recipient,
      dueAt: now,
      now,
    },
  ]);

/** Whether it is, or was: such a message never becomes a slot's own. */
export async function isLeaving(db: Db, place: Place): Promise<boolean> {
  const row = await db
    .selectFrom('job')
    .select('id')
    .where('dedupe_key', '=', keyOf(place))
    .executeTakeFirst();
  return row !== undefined;
}

const keyOf = ({ conversationId, activityId }: Place): string =>
  `${copyJob}:${conversationId}:${activityId}`;
