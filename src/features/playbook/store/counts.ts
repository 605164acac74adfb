import type { Kysely } from 'kysely';
import { dayMs, type Instant } from '../../../domain/time/instant.ts';
import { utcDateAt } from '../../../domain/time/utc-date.ts';
import type { Db, Tables } from '../../../store/database/tables.ts';

/** What is counted about the playbook, for its editors. */
const countKinds = ['shown', 'yes', 'no', 'unanswered'] as const;
export type CountKind = (typeof countKinds)[number];

interface PlaybookTables extends Tables {
  playbook_count: { day: string; kind: string; what: string; times: number };
}

/** The same database with the playbook's counts, which nothing else reads or writes. */
export const withCounts = (db: Db) => db as unknown as Kysely<PlaybookTables>;

const keptDays = 30;

/** One more of it today, by nobody; what is older than 30 days goes. */
export async function countOnce(
  db: Db,
  kind: CountKind,
  what: string,
  now: Instant,
): Promise<void> {
  const tables = withCounts(db);
  await tables
    .insertInto('playbook_count')
    .values({ day: utcDateAt(now), kind, what, times: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'kind', 'what'])
        .doUpdateSet((eb) => ({ times: eb('playbook_count.times', '+', 1) })),
    )
    .execute();
  await forgetCounts(db, now);
}

/** What is older than 30 days goes, also where nobody asks any more. */
export async function forgetCounts(db: Db, now: Instant): Promise<void> {
  await withCounts(db)
    .deleteFrom('playbook_count')
    .where('day', '<', utcDateAt(now - keptDays * dayMs))
    .execute();
}

export interface Often {
  readonly what: string;
  readonly times: number;
}

/** The most frequent first, of the last 30 days. */
export async function mostOften(db: Db, kind: CountKind, now: Instant): Promise<Often[]> {
  const rows = await withCounts(db)
    .selectFrom('playbook_count')
    .select((eb) => ['what', eb.fn.sum<number>('times').as('times')])
    .where('kind', '=', kind)
    .where('day', '>=', utcDateAt(now - keptDays * dayMs))
    .groupBy('what')
    .orderBy('times', 'desc')
    .orderBy('what')
    .execute();
  return rows.map(({ what, times }) => ({ what, times: Number(times) }));
}
