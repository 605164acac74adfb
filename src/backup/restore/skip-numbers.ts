import { sql } from 'kysely';
import type { Db } from '../../store/database/tables.ts';

/** More things than are likely to have been made since the backup. */
const gap = 1_000;

/**
 * What is new gets a number that nothing had before the data were lost: an old card about a lost
 * request must not decide another one. Numbers go on after `lastGiven` where that is still known.
 */
export async function skipNumbers(db: Db, lastGiven: number | undefined): Promise<number> {
  const { rows } = await sql<{ value: number }>`
    update counter set value = ${
      lastGiven === undefined
        ? sql`value + ${sql.lit(gap)}`
        : sql`case when value < ${sql.lit(lastGiven)} then ${sql.lit(lastGiven)} else value end`
    } where name = 'stream' returning value`.execute(db);
  return Number(rows[0]?.value) + 1;
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
