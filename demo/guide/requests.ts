import type { Request } from '../../src/features/requests/domain/request.ts';
import type { Db } from '../../src/store/database/tables.ts';

/** The request that came last: the one that the page follows. */
export async function newestRequest(db: Db): Promise<Request | undefined> {
  const row = await db
    .selectFrom('request')
    .innerJoin('stream', 'stream.number', 'request.number')
    .select('stream.body')
    .orderBy('request.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && (JSON.parse(row.body) as Request);
}

/** What a step of time has caused. */
export interface Caused {
  readonly reminders: number;
  /** Something is late, or somebody could not be reached, and others were told. */
  readonly escalations: number;
}

const kinds = {
  reminders: ['reminded', 'waited'],
  escalations: ['overdue', 'unconfirmed', 'unreached'],
} as const;

/** What the clock alone has done after one instant up to another. */
export async function causedBetween(db: Db, after: number, until: number): Promise<Caused> {
  const rows = await db
    .selectFrom('event')
    .select('kind')
    .where('at', '>', after)
    .where('at', '<=', until)
    .where('kind', 'in', [...kinds.reminders, ...kinds.escalations])
    .execute();
  const count = (some: readonly string[]) => rows.filter(({ kind }) => some.includes(kind)).length;
  return { reminders: count(kinds.reminders), escalations: count(kinds.escalations) };
}
