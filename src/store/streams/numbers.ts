import { embeddedBehind } from '../database/sqlite/raw-sqlite.ts';
import type { Db } from '../database/tables.ts';

/** No id has fewer than four digits. */
export const firstNumber = 1001;

/**
 * The next id of a kind. All kinds share one counter, so that a number alone is unambiguous; gaps
 * are possible only where a submission is rolled back.
 */
export async function nextStreamId<Prefix extends string>(
  db: Db,
  prefix: Prefix,
): Promise<`${Prefix}-${number}`> {
  const { value } = await db
    .updateTable('counter')
    .set((row) => ({ value: row('value', '+', 1) }))
    .where('name', '=', 'stream')
    .returning('value')
    .executeTakeFirstOrThrow();
  embeddedBehind(db.getExecutor().adapter)?.numbers?.give(value);
  return `${prefix}-${value}`;
}

/** The number that was given last. */
export async function lastNumber(db: Db): Promise<number> {
  const { value } = await db
    .selectFrom('counter')
    .select('value')
    .where('name', '=', 'stream')
    .executeTakeFirstOrThrow();
  return value;
}
