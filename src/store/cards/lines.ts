import type { CardView } from '../../domain/card-view.ts';
import type { Recipient } from '../../domain/people/people.ts';
import { streamNumber } from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { prepared, preparedList } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import type { NewCard } from './cards.ts';

/** A notice that shares a message with others of the same person. */
export interface Line extends NewCard {
  readonly listKind: string;
}

/** Notices that wait to be told; the same slot waits, or was told, once. */
export async function holdLines(db: Db, lines: readonly Line[], at: Instant): Promise<void> {
  if (lines.length === 0) return;
  await insertRows(
    db,
    lines.map(({ slot, recipient, view, listKind }) => ({
      slot,
      recipient,
      view: JSON.stringify(view),
      stream_number: view.streamId ? streamNumber(view.streamId) : null,
      list_kind: listKind,
      at,
    })),
  );
}

const insertRows = preparedList(
  (
    db,
    rows: readonly (Record<'slot' | 'recipient' | 'view' | 'list_kind', string> & {
      stream_number: number | null;
      at: number;
    })[],
  ) =>
    db
      .insertInto('card_line')
      .values([...rows])
      .onConflict((conflict) => conflict.column('slot').doNothing()),
);

/** What waits to be told to this recipient, oldest first. */
export async function heldLines(db: Db, recipient: Recipient): Promise<Line[]> {
  const { rows } = await heldOf(db, recipient);
  return rows.map(lineOf);
}

const heldOf = prepared((db, recipient: string) =>
  db
    .selectFrom('card_line')
    .selectAll()
    .where('recipient', '=', recipient)
    .where('list_slot', 'is', null)
    .orderBy('at')
    .orderBy('slot'),
);

/** What the message of this slot tells of, oldest first. */
export async function linesOf(db: Db, list: string): Promise<Line[]> {
  const rows = await db
    .selectFrom('card_line')
    .selectAll()
    .where('list_slot', '=', list)
    .orderBy('at')
    .orderBy('slot')
    .execute();
  return rows.map(lineOf);
}

const lineOf = (row: Record<'slot' | 'recipient' | 'view' | 'list_kind', string>): Line => ({
  slot: row.slot,
  recipient: row.recipient,
  view: JSON.parse(row.view) as CardView,
  listKind: row.list_kind,
});

/** These are told by the message of that slot. */
export async function tellIn(db: Db, list: string, lines: readonly Line[]): Promise<void> {
  const slots = lines.map(({ slot }) => slot);
  await db.updateTable('card_line').set({ list_slot: list }).where('slot', 'in', slots).execute();
}

/** These are not to be told any more, or not here. */
export async function dropLines(db: Db, lines: readonly Line[]): Promise<void> {
  if (lines.length === 0) return;
  const slots = lines.map(({ slot }) => slot);
  await db.deleteFrom('card_line').where('slot', 'in', slots).execute();
}
