import { sql } from 'kysely';
import type { CardView } from '../../domain/card-view.ts';
import type { Recipient } from '../../domain/people/people.ts';
import { type StreamId, streamNumber } from '../../domain/stream.ts';
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

/** Whether something about this thing waits for a digest of this person, or was told in one. */
export async function isInDigest(db: Db, recipient: Recipient, id: StreamId): Promise<boolean> {
  const { rows } = await inDigest(db, recipient, streamNumber(id));
  return rows.length > 0;
}

const inDigest = prepared((db, recipient: string, number: number) =>
  db
    .selectFrom('card_line')
    .select('slot')
    .where('stream_number', '=', number)
    .where('recipient', '=', recipient)
    .where('list_kind', '=', sql.lit('digest'))
    .limit(1),
);

/** Of this thing nothing waits any more for a digest of these. */
export async function dropFromDigests(
  db: Db,
  id: StreamId,
  recipients: readonly Recipient[],
): Promise<void> {
  const all = [...new Set(recipients)].toSorted().map((recipient) => ({ recipient }));
  if (all.length > 0) await dropped.send(db, all, streamNumber(id));
}

const dropped = preparedList((db, all: readonly { recipient: string }[], number: number) =>
  db
    .deleteFrom('card_line')
    .where('stream_number', '=', number)
    .where('list_slot', 'is', null)
    .where('list_kind', '=', sql.lit('digest'))
    .where(
      'recipient',
      'in',
      all.map(({ recipient }) => recipient),
    ),
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
