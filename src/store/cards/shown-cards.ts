import { sql } from 'kysely';
import type { CardView } from '../../domain/card-view.ts';
import type { Recipient } from '../../domain/people/people.ts';
import { prepared, preparedRow } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import { together } from '../database/together.ts';
import { cardAt, forgetCard, markStale, viewColumns, viewOf } from './cards.ts';

/**
 * Notes that the message a person has just clicked on shows `view` from now on. Returns its slot;
 * a message not known yet is taken into the table. An edit with what it showed before may be on its way: then
 * another one is wanted after it.
 */
export async function bindView(
  db: Db,
  message: { readonly conversationId: string; readonly activityId: string },
  recipient: Recipient,
  view: CardView,
): Promise<string> {
  const columns = viewColumns(view);
  const known = await db
    .updateTable('card')
    .set({
      ...columns,
      wanted: sql`case when wanted > shown and view <> ${columns.view} then wanted + 1 else wanted end`,
    })
    .where('conversation_id', '=', message.conversationId)
    .where('activity_id', '=', message.activityId)
    .returning('slot')
    .executeTakeFirst();
  if (known) return known.slot;
  const shown = {
    ...columns,
    conversation_id: message.conversationId,
    activity_id: message.activityId,
    undeliverable: null,
    shown_hash: null,
    wanted: 1,
    shown: 1,
  };
  const slot = unknownSlot(message);
  // It may have the slot from before Teams said that it is gone: what was clicked on is there.
  await db
    .insertInto('card')
    .values({ ...shown, slot, recipient })
    .onConflict((conflict) => conflict.column('slot').doUpdateSet(shown))
    .execute();
  return slot;
}

/**
 * Every message with this unfinished form shows `view` from now on, and follows it: the form is no more.
 * Returns the slots of those that are to be drawn anew.
 */
export async function bindForms(
  db: Db,
  draftId: string,
  view: CardView,
): Promise<{ slot: string; recipient: Recipient }[]> {
  const [stale] = await together([
    markStale(db, { draftId }),
    db.updateTable('card').set(viewColumns(view)).where('draft_id', '=', draftId).execute(),
  ]);
  return stale;
}

/** The slot of a message that is in no table yet. */
export const unknownSlot = (message: {
  readonly conversationId: string;
  readonly activityId: string;
}): string => `seen:${message.conversationId}:${message.activityId}`;

/** What a click has left on a message before Teams' answer told which of ours it is. */
export async function clickedBefore(
  db: Db,
  slot: string,
  message: { readonly conversationId: string; readonly activityId: string },
): Promise<Clicked | null> {
  const { rows } = await strangerAt(db, message.conversationId, message.activityId, slot);
  return rows[0] ?? null;
}

type Clicked = NonNullable<Awaited<ReturnType<typeof strangerAt>>['rows'][number]>;

const strangerAt = prepared((db, conversation: string, activity: string, slot: string) =>
  db
    .selectFrom('card')
    .select(['slot', 'view', 'stream_number', 'draft_id', 'settled'])
    .where('conversation_id', '=', conversation)
    .where('activity_id', '=', activity)
    .where('slot', '!=', slot),
);

/**
 * Where the card now is and what it shows. Where a click on the message has come first, the two become one,
 * with what it left. Returns the revision that is wanted by now.
 */
export async function markShown(
  db: Db,
  slot: string,
  shown: {
    readonly revision: number;
    readonly hash: string;
    readonly offer: string | null;
    /** It is no more than a line, and stays that. */
    readonly isTrace?: boolean;
    readonly clicked?: Clicked | null;
    readonly conversationId: string;
    readonly activityId: string;
  },
): Promise<number> {
  const { revision, hash, offer, isTrace, clicked, conversationId, activityId } = shown;
  if (clicked) {
    const { slot: other, ...left } = clicked;
    await forgetCard(db, other);
    await db.updateTable('card').set(left).where('slot', '=', slot).execute();
  }
  const row = { slot, revision, hash, offer, conversationId, activityId };
  const [card] = (await (isTrace ? traceShown : cardShown)(db, row)).rows;
  return card?.wanted ?? 0;
}

interface Shown {
  readonly [name: string]: string | number | null;
  readonly slot: string;
  readonly revision: number;
  readonly hash: string;
  readonly offer: string | null;
  readonly conversationId: string;
  readonly activityId: string;
}

const showing = (db: Db, one: Shown) =>
  db
    .updateTable('card')
    .set({
      shown: one.revision,
      shown_hash: one.hash,
      // Something was wanted meanwhile: perhaps it may not be left out.
      shown_offer: sql`case when wanted = ${one.revision} then ${one.offer} end`,
      conversation_id: one.conversationId,
      activity_id: one.activityId,
    })
    .where('slot', '=', one.slot)
    .returning('wanted');

const cardShown = preparedRow((db, one: Shown) => showing(db, one));

const traceShown = preparedRow((db, one: Shown) =>
  // Unless its reader has opened the line meanwhile.
  showing(db, one).set({ settled: sql`case when replaced is null then settled else 1 end` }),
);

/** Nothing was to be sent: what is there is what is wanted. Returns the revision that is wanted by now. */
export async function markUnchanged(db: Db, slot: string, revision: number): Promise<number> {
  const [card] = (await unchanged(db, slot, revision)).rows;
  return card?.wanted ?? 0;
}

const unchanged = prepared((db, slot: string, revision: number) =>
  db.updateTable('card').set({ shown: revision }).where('slot', '=', slot).returning('wanted'),
);

/** The message is gone from the chat: what is to be shown needs a new one. */
export async function markGone(db: Db, slot: string): Promise<void> {
  await db
    .updateTable('card')
    .set({ activity_id: null, shown_hash: null, shown_offer: null, shown: 0 })
    .where('slot', '=', slot)
    .execute();
}

const workedOn = prepared((db, conversation: string, activity: string) =>
  db
    .updateTable('card')
    .set({ shown_offer: null, replaced: null })
    .where('conversation_id', '=', conversation)
    .where('activity_id', '=', activity),
);

/**
 * The next edit of this message is made in any case: its reader has just clicked, and types no more. It
 * is where they work, whatever had taken its place.
 */
export async function mustShowMessage(
  db: Db,
  message: { readonly conversationId: string; readonly activityId: string },
): Promise<void> {
  await workedOn.send(db, message.conversationId, message.activityId);
}

const answered = prepared((db, conversation: string, activity: string) =>
  db
    .updateTable('card')
    .set((row) => ({
      replaced: null,
      shown: sql<number>`case when wanted = shown + 1 then wanted else shown end`,
      shown_hash: sql<
        string | null
      >`case when wanted = shown + 1 then null else ${row.ref('shown_hash')} end`,
    }))
    .where('conversation_id', '=', conversation)
    .where('activity_id', '=', activity),
);

/**
 * After the event of a click on this message, in its transaction: the answer to the click shows what the event has changed,
 * so no edit does, and what its reader has typed beside it stays. Whatever had taken its place, it is where they work.
 * Where an edit was wanted before, that one is made.
 */
export async function shownByAnswer(
  db: Db,
  message: { readonly conversationId: string; readonly activityId: string },
): Promise<void> {
  await answered.send(db, message.conversationId, message.activityId);
}

const answerWith = prepared((db, conversation: string, activity: string, offer: string) =>
  db
    .updateTable('card')
    .set({ shown_offer: offer })
    .where('conversation_id', '=', conversation)
    .where('activity_id', '=', activity)
    .whereRef('wanted', '=', 'shown'),
);

/**
 * A click was answered with a card that offers this: its reader may type into it from now on. Where an
 * edit is on its way, that one tells what the message offers.
 */
export async function markAnswered(
  db: Db,
  message: { readonly conversationId: string; readonly activityId: string },
  offer: string,
): Promise<void> {
  await answerWith(db, message.conversationId, message.activityId, offer);
}

/** What the message that was clicked on shows, as far as it is known. */
export async function viewOfMessage<View extends CardView = CardView>(
  db: Db,
  message: { readonly conversationId: string; readonly activityId: string },
): Promise<View | undefined> {
  const row = await cardAt(db, message);
  return row && viewOf<View>(row);
}
