import type { PersonId } from '../../../domain/people/people.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Db } from '../../../store/database/tables.ts';
import { withAccess } from './tables.ts';

/** So long it is remembered what somebody wanted who had no access. */
const keptMs = 7 * 24 * 3_600_000;

export async function rememberWish(
  db: Db,
  person: PersonId,
  wish: string,
  now: Instant,
): Promise<void> {
  await withAccess(db)
    .updateTable('person')
    .set({ wish, wish_at: now })
    .where('id', '=', person)
    .execute();
}

/** What they came for, once: with that it is forgotten. */
export async function takeWish(db: Db, person: PersonId, now: Instant): Promise<string | null> {
  const row = await withAccess(db)
    .selectFrom('person')
    .select(['wish', 'wish_at'])
    .where('id', '=', person)
    .executeTakeFirst();
  if (!row?.wish) return null;
  await withAccess(db)
    .updateTable('person')
    .set({ wish: null, wish_at: null })
    .where('id', '=', person)
    .execute();
  return (row.wish_at ?? 0) > now - keptMs ? row.wish : null;
}
