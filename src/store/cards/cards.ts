import type { CardView, Replaced } from '../../domain/card-view.ts';
import type { Recipient } from '../../domain/people/people.ts';
import { type StreamId, streamNumber } from '../../domain/stream.ts';
import { prepared, preparedList } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import { cardJob, cardKey } from './card-jobs.ts';

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
  /** What its reader can do on the card they see; null: nothing is typed into it, or it is not known. */
  readonly shownOffer: string | null;
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
  return (await insertRows(db, cards.map(newRow))).rows;
}

/** The same where it does not matter which are new: of a slot that is there nothing changes. */
export async function sendCards(db: Db, cards: readonly NewCard[]): Promise<void> {
  if (cards.length > 0) await insertRows.send(db, cards.map(newRow));
}

const newRow = ({ slot, recipient, view }: NewCard) => ({
  ...viewColumns(view),
  slot,
  recipient,
  wanted: 1,
  shown: 0,
});

const insertRows = preparedList(
  (
    db,
    rows: readonly (ReturnType<typeof viewColumns> &
      Record<'slot' | 'recipient', string> &
      Record<'wanted' | 'shown', number>)[],
  ) =>
    db
      .insertInto('card')
      .values([...rows])
      .onConflict((conflict) => conflict.column('slot').doNothing())
      .returning(['slot', 'recipient']),
);

export const viewColumns = (view: CardView) => ({
  view: JSON.stringify({ ...view, replaced: undefined }),
  stream_number: view.streamId ? streamNumber(view.streamId) : null,
  draft_id: view.draftId ?? null,
  settled: view.settled ? 1 : 0,
  replaced: null,
});

/** The view of a stored message, with what has become of the message. */
export const viewOf = <View extends CardView>(row: {
  readonly view: string;
  readonly replaced: string | null;
}): View => ({
  ...(JSON.parse(row.view) as View),
  ...(row.replaced !== null && { replaced: row.replaced as Replaced }),
});

const atPlace = prepared((db, conversation: string, activity: string) =>
  db
    .selectFrom('card')
    .select(['slot', 'view', 'replaced'])
    .where('conversation_id', '=', conversation)
    .where('activity_id', '=', activity),
);

/** Which of ours a message is, and what it shows: one question for both. */
export const cardAt = async (
  db: Db,
  message: { readonly conversationId: string; readonly activityId: string },
) => (await atPlace(db, message.conversationId, message.activityId)).rows[0];

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
      view: viewOf<View>(row),
      conversationId: row.conversation_id,
      activityId: row.activity_id,
      wanted: row.wanted,
      shown: row.shown,
      shownHash: row.shown_hash,
      shownOffer: row.shown_offer,
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
  if ('draftId' in about) return (await wantOfDraft(db, about.draftId)).rows;
  const number = streamNumber(about.streamId);
  return (await wantOfStream(db, number)).rows;
}

/** The same, also for those that never change otherwise: what they tell may no longer be true. */
export async function markAllStale(
  db: Db,
  streamId: StreamId,
): Promise<{ slot: string; recipient: Recipient }[]> {
  const { rows: settled } = await wantOfSettled(db, streamNumber(streamId));
  return [...settled, ...(await markStale(db, { streamId }))];
}

const wantAny = (db: Db) =>
  db
    .updateTable('card')
    .set((row) => ({ wanted: row('wanted', '+', 1) }))
    .where('undeliverable', 'is', null)
    .returning(['slot', 'recipient']);

const wantMore = (db: Db) =>
  wantAny(db).where((row) => row.or([row('settled', '=', 0), row('shown', '=', 0)]));

const wantOfSettled = prepared((db, number: number) =>
  wantAny(db).where('stream_number', '=', number).where('settled', '=', 1).where('shown', '>', 0),
);

/** The cards about it, and lists that tell of it among others, as far as they are not about it alone by now. */
const wantOfStream = prepared((db, number: number) =>
  wantMore(db)
    // By slot, so that either database goes to these rows alone.
    .where('slot', 'in', (row) =>
      row
        .selectFrom('card as own')
        .select('own.slot')
        .where('own.stream_number', '=', number)
        .unionAll(
          row
            .selectFrom('card_line')
            .select('list_slot as slot')
            .where('card_line.stream_number', '=', number)
            .where('list_slot', 'is not', null)
            .$castTo<{ slot: string }>(),
        ),
    )
    .where((row) =>
      row.or([row('card.stream_number', '=', number), row('card.stream_number', 'is', null)]),
    ),
);
const wantOfDraft = prepared((db, draftId: string) => wantMore(db).where('draft_id', '=', draftId));

/**
 * The next edit of the cards about this thing (of one recipient, if said) is made whatever somebody may
 * be typing there: what they show may no longer be true, or must be known at once.
 */
export async function mustShow(db: Db, id: StreamId, recipient?: Recipient): Promise<void> {
  const number = streamNumber(id);
  await (recipient === undefined
    ? forgetOffers(db, number)
    : forgetOffersTo(db, number, recipient));
}

const withoutOffer = (db: Db, number: number) =>
  db.updateTable('card').set({ shown_offer: null }).where('stream_number', '=', number);

const forgetOffers = prepared(withoutOffer);
const forgetOffersTo = prepared((db, number: number, recipient: string) =>
  withoutOffer(db, number).where('recipient', '=', recipient),
);

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

/** The slot is free again: what it showed may be sent anew. */
export async function forgetCard(db: Db, slot: string): Promise<void> {
  await db.deleteFrom('job').where('dedupe_key', '=', cardKey(cardJob, slot)).execute();
  await db.deleteFrom('card_line').where('list_slot', '=', slot).execute();
  await db.deleteFrom('card').where('slot', '=', slot).execute();
}

/** Whether this message has arrived, in Teams or as an e-mail. */
export async function hasArrived(db: Db, slot: string): Promise<boolean> {
  const card = await loadCard(db, slot);
  return card?.activityId != null || card?.mailedTo != null;
}
