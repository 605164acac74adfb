import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../../store/database/tables.ts';
import { lastNumber } from '../../store/streams/numbers.ts';
import { skipNumbers } from '../../store/streams/skip-numbers.ts';

/** More things than are likely to have been made since the backup. */
const gap = 1_000;

/**
 * What is new gets a number that nothing had before the data were lost: an old card about a lost
 * request must not decide another one. Numbers go on after `lastGiven` where that is still known.
 * Returns the next one.
 */
export async function skipLost(
  db: Db,
  lastGiven: number | undefined,
  at: Instant,
): Promise<number> {
  await skipNumbers(db, lastGiven ?? (await lastNumber(db)) + gap, at);
  return (await lastNumber(db)) + 1;
}

/** The number last given, also by an older version's counter; undefined where there is none. */
export async function lastGivenNumber(db: Db): Promise<number | undefined> {
  const row = await db
    .selectFrom('counter')
    .select('value')
    .where('name', 'in', ['stream', 'request'])
    .executeTakeFirst();
  return row?.value;
}
