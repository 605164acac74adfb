import { dayMs, type Instant } from '../../domain/time/instant.ts';
import type { Db } from '../database/tables.ts';
import { forgetOld } from '../queue/inbox.ts';

/** How long a form that was submitted or discarded, and a job that is done, still answer for themselves. */
const kept = 14 * dayMs;

/** Rows looked at in one go: a click must not wait for it. */
const piece = 500;

/**
 * Deletes what is of no use any more and would only grow: answers to deliveries, forms that became
 * a request or nothing. Unfinished forms go after `unfinishedMs` without a change; undefined: never.
 * True where there is more.
 */
export async function forgetLeftovers(
  db: Db,
  now: Instant,
  unfinishedMs: number | undefined,
): Promise<boolean> {
  await forgetOld(db, now);
  const old = await db
    .selectFrom('draft')
    .select('id')
    .where((draft) => {
      const ended = draft.or([draft('submitted_as', 'is not', null), draft('discarded', '=', 1)]);
      const finished = draft.and([ended, draft('changed_at', '<', now - kept)]);
      if (unfinishedMs === undefined) return finished;
      return draft.or([finished, draft('changed_at', '<', now - unfinishedMs)]);
    })
    .orderBy('changed_at')
    .limit(piece)
    .execute();
  if (old.length === 0) return false;
  await db
    .deleteFrom('draft')
    .where(
      'id',
      'in',
      old.map(({ id }) => id),
    )
    .execute();
  return old.length === piece;
}

/**
 * Deletes done jobs of these kinds among the next ones after `from`; those of other kinds stay, as
 * what says that something was done once and for all. Returns where to go on; undefined: at the end.
 */
export async function forgetDoneJobs(
  db: Db,
  kinds: readonly string[],
  now: Instant,
  from: number,
): Promise<number | undefined> {
  const rows = await db
    .selectFrom('job')
    .select(['id', 'kind', 'state', 'due_at'])
    .where('id', '>', from)
    .orderBy('id')
    .limit(piece)
    .execute();
  const old = rows.filter(
    ({ kind, state, due_at }) => state === 'done' && kinds.includes(kind) && due_at < now - kept,
  );
  if (old.length > 0)
    await db
      .deleteFrom('job')
      .where('state', '=', 'done')
      .where(
        'id',
        'in',
        old.map(({ id }) => id),
      )
      .execute();
  return rows.length < piece ? undefined : rows.at(-1)?.id;
}
