import type { PersonId } from '../../domain/people/people.ts';
import type { Instant } from '../../domain/time/instant.ts';

import type { Db } from '../database/tables.ts';

/** How the last attempt to install the app for this person ended, and when. */
export const installationOf = (db: Db, id: PersonId) =>
  db
    .selectFrom('installation')
    .select(['outcome', 'at'])
    .where('person_id', '=', id)
    .executeTakeFirst();

export async function saveInstallation(
  db: Db,
  id: PersonId,
  outcome: string,
  at: Instant,
): Promise<void> {
  await db
    .insertInto('installation')
    .values({ person_id: id, outcome, at })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ outcome, at }))
    .execute();
}

/** The person has the app by themselves: what was tried before no longer counts. */
export async function forgetInstallation(db: Db, id: PersonId): Promise<void> {
  await db.deleteFrom('installation').where('person_id', '=', id).execute();
}
