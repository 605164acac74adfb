import type { PersonId } from '../../../domain/people/people.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Db } from '../../../store/database/tables.ts';
import { withAccess } from './tables.ts';

/** So long it is remembered what somebody wanted who had no access. */
const keptMs = 7 * 24 * 3_600_000;

export async function rememberWish(
  db: Db,
  person: PersonId,
  wanted: string,
  now: Instant,
): Promise<void> {
  const row = { wanted, at: now };
  await withAccess(db)
    .insertInto('access_wish')
    .values({ person, ...row })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
    .execute();
}

/** What they came for, once: with that it is forgotten. */
export async function takeWish(db: Db, person: PersonId, now: Instant): Promise<string | null> {
  const row = await withAccess(db)
    .deleteFrom('access_wish')
    .where('person', '=', person)
    .returning(['wanted', 'at'])
    .executeTakeFirst();
  return row && row.at > now - keptMs ? row.wanted : null;
}
