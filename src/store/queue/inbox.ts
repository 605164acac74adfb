import { dayMs, type Instant } from '../../domain/time/instant.ts';
import { prepared } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';

/** How long a delivery is remembered: Teams repeats within minutes, never after days. */
const kept = 14 * dayMs;

const outcomeOf = prepared((db, key: string) =>
  db.selectFrom('inbox').select('outcome').where('delivery_key', '=', key),
);

/** What was answered to this delivery before; undefined where it is new. */
export async function answered<T>(db: Db, deliveryKey: string): Promise<T | undefined> {
  const [row] = (await outcomeOf(db, deliveryKey)).rows;
  return row && (JSON.parse(row.outcome) as T);
}

const insertOutcome = prepared((db, key: string, outcome: string, at: number) =>
  db.insertInto('inbox').values({ delivery_key: key, outcome, at }),
);

/** In the same transaction as the effect; a second one of the same key is a clash. */
export async function remember(
  db: Db,
  deliveryKey: string,
  outcome: unknown,
  at: Instant,
): Promise<void> {
  await insertOutcome.send(db, deliveryKey, JSON.stringify(outcome), at);
}

export async function forgetOld(db: Db, now: Instant): Promise<void> {
  await db
    .deleteFrom('inbox')
    .where('at', '<', now - kept)
    .execute();
}
