import { sql } from 'kysely';
import type { CardView } from '../../domain/card-view.ts';
import type { Recipient } from '../../domain/people/people.ts';
import { type StreamId, streamNumber } from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../database/tables.ts';
import { mailJob, mailRoute } from './card-jobs.ts';
import { insertCards, loadCard } from './cards.ts';

/** The notice has gone out as an e-mail: this card is never sent nor edited. */
export async function markMailed(
  db: Db,
  slot: string,
  mailed: { readonly to: string; readonly at: Instant },
): Promise<void> {
  await db
    .updateTable('card')
    .set({ mailed_to: mailed.to, mailed_at: mailed.at })
    .where('slot', '=', slot)
    .execute();
}

const strangerSlot = (id: StreamId, address: string): string => `${id}:stranger:${address}`;

/** Whether this address has heard nothing about the thing yet, and fewer than `most` strangers since then. */
export async function mayMailStranger(
  db: Db,
  id: StreamId,
  address: string,
  { since, most }: { readonly since: Instant; readonly most: number },
): Promise<boolean> {
  if (await loadCard(db, strangerSlot(id, address))) return false;
  const lately = await db
    .selectFrom('card')
    .select('slot')
    .where('slot', 'like', '%:stranger:%')
    .where('mailed_at', '>', since)
    .limit(most)
    .execute();
  return lately.length < most;
}

/** A stranger was told that there is something: not to be said again. */
export async function rememberStranger(
  db: Db,
  id: StreamId,
  mailed: { readonly to: string; readonly at: Instant },
): Promise<void> {
  const slot = strangerSlot(id, mailed.to);
  const view = { kind: 'request', streamId: id, purpose: 'shown', settled: true };
  await insertCards(db, [{ slot, recipient: mailed.to, view }]);
  await markMailed(db, slot, mailed);
}

/**
 * Takes back this recipient's e-mails that did not go out and are not on their way at this moment:
 * Teams is to be tried again. Returns the slots of their cards.
 */
export async function takeBackMails(db: Db, recipient: Recipient): Promise<string[]> {
  const rows = await db
    .deleteFrom('job')
    .where('kind', '=', mailJob)
    // Each has an index of its own.
    .where(({ and, eb, or }) =>
      or(
        (['ready', 'dead'] as const).map((state) =>
          and([eb('route_key', '=', mailRoute(recipient)), eb('state', '=', sql.lit(state))]),
        ),
      ),
    )
    .where('lease_owner', 'is', null)
    .returning('payload')
    .execute();
  return rows.map(({ payload }) => (JSON.parse(payload) as { slot: string }).slot);
}

/** A notice that has reached somebody, by one channel. */
export interface ToldRow {
  /** The event that it told of. */
  readonly event: number;
  readonly recipient: Recipient;
  /** Null: nobody whom the directory knows. */
  readonly name: string | null;
  /** Null: it is in Teams. */
  readonly mailedTo: string | null;
}

/**
 * Who was told of what about a thing, by which channel, in the order of the events: of the messages
 * for which `isNotice` says that they told somebody of an event.
 */
export async function toldAbout(
  db: Db,
  id: StreamId,
  isNotice: (view: CardView) => boolean,
): Promise<ToldRow[]> {
  const rows = await db
    .selectFrom('card')
    .leftJoin('person', 'person.id', 'card.recipient')
    .select(['card.view', 'card.recipient', 'person.name', 'card.mailed_to'])
    .where('card.stream_number', '=', streamNumber(id))
    .where((row) =>
      row.or([row('card.activity_id', 'is not', null), row('card.mailed_at', 'is not', null)]),
    )
    .orderBy('card.slot')
    .execute();
  return [...rows, ...(await toldInLists(db, id))]
    .flatMap(({ view, recipient, name, mailed_to: mailedTo }) => {
      const shown = JSON.parse(view) as CardView;
      const { event } = shown;
      return event !== undefined && isNotice(shown) ? [{ event, recipient, name, mailedTo }] : [];
    })
    .sort((one, other) => one.event - other.event);
}

/** The same of what a message told among other things. */
const toldInLists = (db: Db, id: StreamId) =>
  db
    .selectFrom('card_line')
    .innerJoin('card', 'card.slot', 'card_line.list_slot')
    .leftJoin('person', 'person.id', 'card.recipient')
    .select(['card_line.view', 'card.recipient', 'person.name', 'card.mailed_to'])
    .where('card_line.stream_number', '=', streamNumber(id))
    .where((row) =>
      row.or([row('card.activity_id', 'is not', null), row('card.mailed_at', 'is not', null)]),
    )
    .orderBy('card_line.slot')
    .execute();
