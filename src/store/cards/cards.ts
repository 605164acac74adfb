import type { CardView } from '../../domain/card-view.ts';
import type { Recipient } from '../../domain/people/people.ts';
import { type StreamId, streamNumber } from '../../domain/stream.ts';
import { prepared, preparedList } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import { cardJob, cardKey, cardKeyInSql, mailJob } from './card-jobs.ts';

/** A message of ours in somebody's chat. */
export interface Card<View extends CardView = CardView> {
  readonly slot: string;
  readonly recipient: Recipient;
  readonly view: View;
  readonly conversationId: string | null;
  readonly activityId: string | null;
  /** Grows with each change that it has to show. */
  readonly wanted: number;
  readonly shown: number;
  readonly shownHash: string | null;
  readonly undeliverable: string | null;
  /** The address that got it as an e-mail instead. */
  readonly mailedTo: string | null;
}

/** A card that is to be sent to somebody. */
export interface NewCard {
  readonly slot: string;
  readonly recipient: Recipient;
  readonly view: CardView;
}

/** Cards to be sent; returns those whose slot is new, so that nothing is sent twice. */
export async function insertCards(
  db: Db,
  cards: readonly NewCard[],
): Promise<{ slot: string; recipient: Recipient }[]> {
  if (cards.length === 0) return [];
  const row = ({ slot, recipient, view }: NewCard) => ({
    ...columns(view),
    slot,
    recipient,
    wanted: 1,
    shown: 0,
  });
  return (await insertRows(db, cards.map(row))).rows;
}

const insertRows = preparedList(
  (
    db,
    rows: readonly (ReturnType<typeof columns> &
      Record<'slot' | 'recipient', string> &
      Record<'wanted' | 'shown', number>)[],
  ) =>
    db
      .insertInto('card')
      .values([...rows])
      .onConflict((conflict) => conflict.column('slot').doNothing())
      .returning(['slot', 'recipient']),
);

/**
 * Notes that the message a person has just clicked on shows `view` from now on. Returns its slot;
 * a message not known yet is taken into the table.
 */
export async function bindView(
  db: Db,
  message: { readonly conversationId: string; readonly activityId: string },
  recipient: Recipient,
  view: CardView,
): Promise<string> {
  const slot = unknownSlot(message);
  const row = await db
    .insertInto('card')
    .values({
      ...columns(view),
      slot,
      recipient,
      conversation_id: message.conversationId,
      activity_id: message.activityId,
      wanted: 1,
      shown: 1,
    })
    .onConflict((conflict) =>
      conflict.columns(['conversation_id', 'activity_id']).doUpdateSet(columns(view)),
    )
    .returning('slot')
    .executeTakeFirstOrThrow();
  return row.slot;
}

/** The slot of a message that is in no table yet. */
export const unknownSlot = (message: {
  readonly conversationId: string;
  readonly activityId: string;
}): string => `seen:${message.conversationId}:${message.activityId}`;

const columns = (view: CardView) => ({
  view: JSON.stringify(view),
  stream_number: view.streamId ? streamNumber(view.streamId) : null,
  draft_id: view.draftId ?? null,
  settled: view.settled ? 1 : 0,
});

const cardIn = prepared((db, slot: string) =>
  db.selectFrom('card').selectAll().where('slot', '=', slot),
);

export async function loadCard<View extends CardView = CardView>(
  db: Db,
  slot: string,
): Promise<Card<View> | undefined> {
  const [row] = (await cardIn(db, slot)).rows;
  return (
    row && {
      slot: row.slot,
      recipient: row.recipient,
      view: JSON.parse(row.view) as View,
      conversationId: row.conversation_id,
      activityId: row.activity_id,
      wanted: row.wanted,
      shown: row.shown,
      shownHash: row.shown_hash,
      undeliverable: row.undeliverable,
      mailedTo: row.mailed_to,
    }
  );
}

/** Every card about this thing, or this unfinished form, is to be rendered anew; returns their slots. */
export async function markStale(
  db: Db,
  about: { readonly streamId: StreamId } | { readonly draftId: string },
): Promise<{ slot: string; recipient: Recipient }[]> {
  const { rows } =
    'streamId' in about
      ? await wantOfStream(db, streamNumber(about.streamId))
      : await wantOfDraft(db, about.draftId);
  return rows;
}

const wantMore = (db: Db) =>
  db
    .updateTable('card')
    .set((row) => ({ wanted: row('wanted', '+', 1) }))
    .where('undeliverable', 'is', null)
    .where((row) => row.or([row('settled', '=', 0), row('shown', '=', 0)]))
    .returning(['slot', 'recipient']);

const wantOfStream = prepared((db, number: number) =>
  wantMore(db).where('stream_number', '=', number),
);
const wantOfDraft = prepared((db, draftId: string) => wantMore(db).where('draft_id', '=', draftId));

/**
 * Where the card now stands and what it shows. A click on the message may have come before Teams'
 * answer, and taken it into the table: the two become one, with what the click left on it.
 */
export async function markShown(
  db: Db,
  slot: string,
  shown: {
    readonly revision: number;
    readonly hash: string;
    readonly conversationId: string;
    readonly activityId: string;
  },
): Promise<void> {
  const clicked = await db
    .selectFrom('card')
    .select(['slot', 'view', 'stream_number', 'draft_id', 'settled'])
    .where('conversation_id', '=', shown.conversationId)
    .where('activity_id', '=', shown.activityId)
    .where('slot', '!=', slot)
    .executeTakeFirst();
  const { slot: other, ...left } = clicked ?? {};
  if (other) await forgetCard(db, other);
  await db
    .updateTable('card')
    .set({
      ...left,
      shown: shown.revision,
      shown_hash: shown.hash,
      conversation_id: shown.conversationId,
      activity_id: shown.activityId,
    })
    .where('slot', '=', slot)
    .execute();
}

/** Nothing was to be sent: what stands there is what is wanted. */
export async function markUnchanged(db: Db, slot: string, revision: number): Promise<void> {
  await db.updateTable('card').set({ shown: revision }).where('slot', '=', slot).execute();
}

/** The message is gone from the chat: what is to be shown needs a new one. */
export async function markGone(db: Db, slot: string): Promise<void> {
  await db
    .updateTable('card')
    .set({ activity_id: null, shown_hash: null, shown: 0 })
    .where('slot', '=', slot)
    .execute();
}

/** This message is to be rendered anew; false where there is none, or it cannot be delivered. */
export async function markSlotStale(db: Db, slot: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('card')
    .set((row) => ({ wanted: row('wanted', '+', 1) }))
    .where('slot', '=', slot)
    .where('undeliverable', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function markUndeliverable(db: Db, slot: string, reason: string): Promise<void> {
  await db.updateTable('card').set({ undeliverable: reason }).where('slot', '=', slot).execute();
}

/** What could not be delivered about a thing by any channel, for an admin's `status`. */
export const undeliverableOf = (db: Db, id: StreamId) =>
  db
    .selectFrom('card')
    .select(['recipient', 'undeliverable as reason'])
    .where('stream_number', '=', streamNumber(id))
    .where('undeliverable', 'is not', null)
    .where('mailed_at', 'is', null)
    .orderBy('slot')
    .execute();

const viewIn = prepared((db, conversation: string, activity: string) =>
  db
    .selectFrom('card')
    .select('view')
    .where('conversation_id', '=', conversation)
    .where('activity_id', '=', activity),
);

/** What the message that was clicked on shows, as far as it is known. */
export async function viewOfMessage<View extends CardView = CardView>(
  db: Db,
  message: { readonly conversationId: string; readonly activityId: string },
): Promise<View | undefined> {
  const [row] = (await viewIn(db, message.conversationId, message.activityId)).rows;
  return row && (JSON.parse(row.view) as View);
}

/** For which reasons something could not reach any of these by any channel. */
export async function reasonsGivenUp(
  db: Db,
  id: Recipient,
  mail: Recipient | null,
): Promise<string[]> {
  const { rows } = await givenUp(db, id, mail ?? id);
  return rows.map(({ undeliverable }) => undeliverable ?? '');
}

const givenUp = prepared((db, id: string, mail: string) =>
  db
    .selectFrom('card')
    .select('undeliverable')
    .distinct()
    .where('recipient', 'in', [id, mail])
    .where('undeliverable', 'is not', null)
    .where('mailed_at', 'is', null),
);

/**
 * What could not reach this recipient is to be delivered after all; what went out as an e-mail, or
 * is going out just now, is not: nobody is told twice.
 */
export const reviveCards = (db: Db, recipient: Recipient) =>
  db
    .updateTable('card')
    .set({ undeliverable: null })
    .where('recipient', '=', recipient)
    .where('undeliverable', 'is not', null)
    .where('mailed_at', 'is', null)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('job')
            .select('id')
            .where('dedupe_key', '=', cardKeyInSql(mailJob))
            .where('state', '=', 'ready'),
        ),
      ),
    )
    .execute();

/** The slot is free again: what it showed may be sent anew. */
export async function forgetCard(db: Db, slot: string): Promise<void> {
  await db.deleteFrom('job').where('dedupe_key', '=', cardKey(cardJob, slot)).execute();
  await db.deleteFrom('card').where('slot', '=', slot).execute();
}

/** Whether this message has arrived, in Teams or as an e-mail. */
export async function hasArrived(db: Db, slot: string): Promise<boolean> {
  const card = await loadCard(db, slot);
  return card?.activityId != null || card?.mailedTo != null;
}
