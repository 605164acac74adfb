import { sql } from 'kysely';
import type { CardView } from '../../domain/card-view.ts';
import type { Mail, PersonId, Recipient } from '../../domain/people/people.ts';
import type { StreamId } from '../../domain/stream.ts';
import { streamNumber } from '../../domain/stream.ts';
import { prepared } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import { cardKeyInSql, mailJob } from './card-jobs.ts';
import { viewColumns, viewOf } from './cards.ts';

export async function markUndeliverable(db: Db, slot: string, reason: string): Promise<void> {
  await db.updateTable('card').set({ undeliverable: reason }).where('slot', '=', slot).execute();
}

/** What could not be delivered about a thing by any channel, for an admin's `status`. */
export const undeliverableOf = (db: Db, id: StreamId) =>
  db
    .selectFrom('card')
    .leftJoin('person', 'person.id', 'card.recipient')
    .select(['recipient', 'undeliverable as reason', 'person.name'])
    .where((row) =>
      row.or([
        row('stream_number', '=', streamNumber(id)),
        row(
          'slot',
          'in',
          row
            .selectFrom('card_line')
            .select('list_slot')
            .where('card_line.stream_number', '=', streamNumber(id))
            .where('list_slot', 'is not', null)
            .$castTo<{ list_slot: string }>(),
        ),
      ]),
    )
    .where('undeliverable', 'is not', null)
    .where('mailed_at', 'is', null)
    .orderBy('slot')
    .execute();

/** People whom something could not reach by any channel, and why; enough of them to look at. */
export const undelivered = (db: Db, most: number) =>
  db
    .selectFrom('card')
    .leftJoin('person', 'person.id', 'card.recipient')
    .select(['recipient', 'undeliverable as reason', 'person.name'])
    .select((row) => row.fn.countAll<number>().as('messages'))
    .where('undeliverable', 'is not', null)
    .where('mailed_at', 'is', null)
    .groupBy(['recipient', 'undeliverable', 'person.name'])
    .orderBy('recipient')
    .orderBy('undeliverable')
    .limit(most)
    .execute();

/** The addresses of those who have got a message with this view, or a list with it, in Teams or as an e-mail. */
export async function arrivedAt(db: Db, view: CardView): Promise<Mail[]> {
  const { stream_number, view: same } = viewColumns(view);
  const rows = await db
    .selectFrom('card')
    .leftJoin('person', 'person.id', 'card.recipient')
    .select(['card.recipient', 'person.mail'])
    // By slot, so that either database goes to these rows alone.
    .where('slot', 'in', (row) =>
      row
        .selectFrom('card as own')
        .select('own.slot')
        .where('own.stream_number', '=', stream_number)
        .where('own.view', '=', same)
        .unionAll(
          row
            .selectFrom('card_line')
            .select('list_slot as slot')
            .where('card_line.stream_number', '=', stream_number)
            .where('card_line.view', '=', same)
            .where('list_slot', 'is not', null)
            .$castTo<{ slot: string }>(),
        ),
    )
    .where((row) => row.or([row('activity_id', 'is not', null), row('mailed_to', 'is not', null)]))
    .execute();
  return rows.map(({ recipient, mail }) => mail ?? recipient);
}

/** For which reasons something could not reach a person by any channel, under their id or their address. */
export async function reasonsGivenUp(db: Db, id: PersonId): Promise<string[]> {
  const { rows } = await givenUp(db, id);
  return rows.map(({ undeliverable }) => undeliverable ?? '');
}

const givenUp = prepared((db, id: string) =>
  db
    .selectFrom('card')
    .select('undeliverable')
    .distinct()
    .where((row) =>
      row('recipient', 'in', [
        row.val(id),
        row.selectFrom('person').select('mail').where('person.id', '=', id),
      ] as never),
    )
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
            .where('state', '=', sql.lit('ready')),
        ),
      ),
    )
    .execute();

/** Those of these messages that are in no chat, with what they are to show. */
export async function notSentYet(
  db: Db,
  slots: readonly string[],
): Promise<{ readonly slot: string; readonly view: CardView }[]> {
  if (slots.length === 0) return [];
  const rows = await db
    .selectFrom('card')
    .select(['slot', 'view', 'replaced'])
    .where('slot', 'in', [...slots])
    .where('activity_id', 'is', null)
    .execute();
  return rows.map((row) => ({ slot: row.slot, view: viewOf(row) }));
}
