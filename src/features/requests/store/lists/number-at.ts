import type { Instant } from '../../../../domain/time/instant.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { lastNumber } from '../../../../store/streams/numbers.ts';

/**
 * The first number of a request that was submitted at this time or later: numbers are given in the
 * order of time, so that some twenty looks find it without an index of times.
 */
export async function numberAt(db: Db, at: Instant): Promise<number> {
  let low = 1;
  let high = (await lastNumber(db)) + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const row = await db
      .selectFrom('request')
      .select(['number', 'submitted_at'])
      .where('number', '>=', middle)
      .orderBy('number')
      .limit(1)
      .executeTakeFirst();
    if (!row || row.submitted_at >= at) high = middle;
    else low = row.number + 1;
  }
  return low;
}
