import type { Mail, PersonId } from '../../domain/people/people.ts';
import type { Availability } from '../../domain/people/presence.ts';
import type { Instant } from '../../domain/time/instant.ts';

import { prepared } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';

/** Keeps who can be asked now; of whom nothing was told nothing is kept. */
export async function savePresences(
  db: Db,
  asked: readonly PersonId[],
  told: ReadonlyMap<PersonId, Availability>,
  at: Instant,
): Promise<void> {
  if (asked.length > 0)
    await db
      .deleteFrom('presence')
      .where('person_id', 'in', [...asked])
      .execute();
  const rows = [...told].map(([person_id, availability]) => ({ person_id, availability, at }));
  if (rows.length > 0) await db.insertInto('presence').values(rows).execute();
}

/** What was told of this person last; undefined: nothing. */
export async function presenceOf(db: Db, id: PersonId) {
  const row = await db
    .selectFrom('presence')
    .select(['availability', 'at'])
    .where('person_id', '=', id)
    .executeTakeFirst();
  return row && { availability: row.availability as Availability, at: Number(row.at) };
}

/** By address, what was told since then. */
export async function presencesSince(
  db: Db,
  since: Instant,
): Promise<ReadonlyMap<Mail, { readonly availability: Availability; readonly at: Instant }>> {
  const { rows } = await toldSince(db, since);
  return new Map(
    rows.flatMap(({ mail, availability, at }) =>
      mail ? [[mail, { availability: availability as Availability, at }]] : [],
    ),
  );
}

const toldSince = prepared((db, since: number) =>
  db
    .selectFrom('presence')
    .innerJoin('person', 'person.id', 'presence.person_id')
    .select(['person.mail', 'presence.availability', 'presence.at'])
    .where('presence.at', '>=', since)
    .where('person.mail', 'is not', null),
);
