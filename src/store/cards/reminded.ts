import type { Recipient } from '../../domain/people/people.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { prepared, preparedList } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';

/**
 * When each of these last got a message of reminders; 0: never. Until the end of the transaction
 * nobody else adds reminders for them, or sends any: in order, so that two never wait for each other.
 */
export async function holdReminded(
  db: Db,
  recipients: readonly Recipient[],
): Promise<Map<Recipient, Instant>> {
  const { rows } = await hold(
    db,
    recipients.toSorted().map((recipient) => ({ recipient, at: 0 })),
  );
  return new Map(rows.map(({ recipient, at }) => [recipient, Number(at)]));
}

const hold = preparedList((db, rows: readonly { recipient: string; at: number }[]) =>
  db
    .insertInto('reminded')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.column('recipient').doUpdateSet((row) => ({ at: row.ref('reminded.at') })),
    )
    .returning(['recipient', 'at']),
);

/** They get a message of reminders now, of this slot. */
export async function markReminded(
  db: Db,
  recipient: Recipient,
  slot: string,
  at: Instant,
): Promise<void> {
  await db.updateTable('reminded').set({ at, slot }).where('recipient', '=', recipient).execute();
}

/** It has arrived now, however long it was on its way; of any other message nothing is noted. */
export async function noteArrival(db: Db, slot: string, at: Instant): Promise<void> {
  await arrived.send(db, at, slot);
}

const arrived = prepared((db, at: number, slot: string) =>
  db.updateTable('reminded').set({ at }).where('slot', '=', slot),
);
