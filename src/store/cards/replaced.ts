import type { CardView, Replaced } from '../../domain/card-view.ts';
import type { Recipient } from '../../domain/people/people.ts';
import { type StreamId, streamNumber } from '../../domain/stream.ts';
import { prepared, preparedList } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import { viewOf } from './cards.ts';

/** A message in somebody's chat, and what it shows. */
export interface Older {
  readonly slot: string;
  readonly recipient: Recipient;
  readonly view: CardView;
}

/** What this recipient has of this thing in the chat that nothing has taken the place of, but for one message. */
export async function otherCards(
  db: Db,
  about: StreamId,
  recipient: Recipient,
  but: string,
): Promise<Older[]> {
  const { rows } = await othersOf(db, streamNumber(about), recipient, but);
  return rows.map((row) => ({ slot: row.slot, recipient: row.recipient, view: viewOf(row) }));
}

const othersOf = prepared((db, number: number, recipient: string, but: string) =>
  db
    .selectFrom('card')
    .select(['slot', 'recipient', 'view', 'replaced'])
    .where('stream_number', '=', number)
    .where('recipient', '=', recipient)
    .where('slot', '!=', but)
    .where('activity_id', 'is not', null)
    .where('undeliverable', 'is', null)
    .where((row) => row.or([row('replaced', 'is', null), row('replaced', '!=', 'card')])),
);

/** A newer message has taken the place of these: they are to be drawn anew. */
export async function replaceCards(db: Db, slots: readonly string[], by: Replaced): Promise<void> {
  if (slots.length === 0) return;
  await replace(
    db,
    slots.map((slot) => ({ slot })),
    by,
  );
}

const replace = preparedList((db, cards: readonly { readonly slot: string }[], by: string) =>
  db
    .updateTable('card')
    .set((row) => ({ replaced: by, wanted: row('wanted', '+', 1) }))
    .where(
      'slot',
      'in',
      cards.map(({ slot }) => slot),
    ),
);
