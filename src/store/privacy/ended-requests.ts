import { sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';

import { openStates, states } from '../../features/requests/domain/request.ts';
import type { Db } from '../database/tables.ts';

const ended = states.filter((state) => !openStates.includes(state));

/** How many numbers are looked at in one go. */
const reach = 2_000;

/**
 * Requests that ended before `until` and still hold personal data, among the numbers after `from`,
 * at most `most`; and where to go on.
 */
export async function endedBefore(
  db: Db,
  until: Instant,
  from: number,
  most: number,
): Promise<{ readonly numbers: readonly number[]; readonly next: number }> {
  const rows = await db
    .selectFrom('request')
    .innerJoin('event', (join) =>
      join
        .onRef('event.request_number', '=', 'request.number')
        .onRef('event.version', '=', 'request.version'),
    )
    .select('request.number')
    .where('request.number', '>', from)
    .where('request.number', '<=', from + reach)
    .where('request.state', 'in', ended)
    .where('request.forgotten_at', 'is', null)
    .where('event.at', '<', until)
    .orderBy('request.number')
    .limit(most)
    .execute();
  const numbers = rows.map(({ number }) => number);
  return { numbers, next: numbers.length < most ? from + reach : (numbers.at(-1) ?? from) };
}

/** Messages about the request are nobody's any more, nor is what was typed for it; it is done for good. */
export async function forgetAbout(db: Db, number: number, now: Instant): Promise<void> {
  const slots = db.selectFrom('card').where('request_number', '=', number);
  for (const kind of ['card', 'mail'])
    await db
      .deleteFrom('job')
      .where('dedupe_key', 'in', slots.select(sql<string>`${`${kind}:`} || slot`.as('key')))
      .execute();
  await db.deleteFrom('card').where('request_number', '=', number).execute();
  await db
    .deleteFrom('draft')
    .where((draft) =>
      draft.or([draft('submitted_as', '=', number), draft('request_number', '=', number)]),
    )
    .execute();
  await db.updateTable('request').set({ forgotten_at: now }).where('number', '=', number).execute();
}
