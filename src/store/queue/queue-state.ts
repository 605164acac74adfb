import { sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Db } from '../database/tables.ts';

/** When the next job falls due, or its lease ends; of these kinds, where some are given. */
export async function nextDue(db: Db, kinds?: readonly string[]): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('job')
    .select('due_at')
    .where('state', '=', sql.lit('ready'))
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', [...(kinds ?? [])]))
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row?.due_at;
}

/** What `/readyz` tells of the queue. */
export async function queueState(db: Db) {
  const ready = await db
    .selectFrom('job')
    .select((row) => [
      row.fn.countAll<number>().as('pending'),
      row.fn.min('created_at').as('oldest'),
    ])
    .where('state', '=', sql.lit('ready'))
    .where('kind', 'in', [sql.lit('card'), sql.lit('mail')])
    .executeTakeFirstOrThrow();
  const dead = await db
    .selectFrom('job')
    .select((row) => row.fn.countAll<number>().as('undeliverable'))
    .where('state', '=', sql.lit('dead'))
    .executeTakeFirstOrThrow();
  return {
    pending: Number(ready.pending),
    oldest: ready.oldest as Instant | null,
    undeliverable: Number(dead.undeliverable),
  };
}

/** How long the oldest due job of a kind has been waiting, in milliseconds; 0 where none is. */
export async function overdueBy(db: Db, kind: string, now: Instant): Promise<number> {
  const row = await db
    .selectFrom('job')
    .select('due_at')
    .where('state', '=', sql.lit('ready'))
    .where('kind', '=', kind)
    .where('due_at', '<', now)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row ? now - row.due_at : 0;
}
