import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Dialect } from '../database/dialect.ts';

import type { Db } from '../database/tables.ts';

import type { Book } from './rate-limit-store.ts';

/**
 * Teams' limits, kept in the database for all instances: 50 calls a second in one tenant; in one
 * chat 7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in 1 h (Microsoft, "Optimize your bot with rate
 * limiting"). A limiter that counts by fixed windows lets twice as many through around a window's end.
 *
 * A tenant has fifty seats. Who calls Teams sits on one, which is free again a second later: so no
 * second whatsoever holds more calls than there are seats, however late each call was.
 */
export const seats = 50;
/** The second, and what one call may take longer than another one to arrive. */
export const seatRestMs = 1_030;
/** So long before it is free a seat can be taken: an instance takes those of the next moments at once. */
export const seatAheadMs = 150;
/** So long a seat is kept for whoever took it: all that an instance which dies can cost. */
const seatKeptMs = 500;

/**
 * A chat has two buckets of drops, each call takes one of both: five drops and another one every
 * 556 ms keep the first three limits, 175 and one every 2,222 ms the last one.
 */
const short = { drops: 5, every: 556 };
const long = { drops: 175, every: 2_222 };

export interface Seat {
  readonly seat: number;
  /** When it is free. */
  readonly from: Instant;
  /** Until when it must have been used. */
  readonly until: Instant;
  /** By which the database knows this taking of it. */
  readonly held: Instant;
}

/** What became of a seat. */
export interface Left {
  readonly seat: Seat;
  /** When it is free again. */
  readonly freeAt: Instant;
}

/** When a call was made, what it leaves of its seat. */
export const usedAt = (seat: Seat, at: Instant): Left => ({ seat, freeAt: at + seatRestMs });

/** The database's own clock: those of the instances may differ. Tests give theirs. */
export type Now = Instant | null;

const databaseClock = {
  postgres: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
  sqlite: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
};
const clock = (dialect: Dialect, now: Now): RawBuilder<number> =>
  now === null ? databaseClock[dialect] : sql<number>`cast(${now} as bigint)`;

/** At most `count` seats of a tenant that are free or will be in a moment, and the time it is. */
export async function takeSeats(
  { db, dialect }: Pick<Book, 'db' | 'dialect'>,
  tenantId: string,
  count: number,
  now: Now = null,
): Promise<{ readonly now: Instant; readonly seats: readonly Seat[] } | undefined> {
  const at = clock(dialect, now);
  const kept = seatKeptMs + seatRestMs;
  const rows = await db
    .with(
      (name) => name('next').materialized(),
      (from) =>
        from
          .selectFrom('pace_seat')
          .select('seat')
          .where('tenant_id', '=', tenantId)
          .where('free_at', '<=', sql<number>`${at} + ${sql.lit(seatAheadMs)}`)
          .orderBy('free_at')
          .orderBy('seat')
          .limit(count)
          .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked()),
    )
    .updateTable('pace_seat')
    .set((row) => ({
      was_free_at: row.ref('free_at'),
      free_at: sql<number>`${at} + ${sql.lit(kept)}`,
    }))
    .where('tenant_id', '=', tenantId)
    .where('seat', 'in', (row) => row.selectFrom('next').select('next.seat'))
    .returning(['seat', 'was_free_at', 'free_at'])
    .returning(at.as('now'))
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const taken = rows.map((row) => ({
    seat: row.seat,
    from: row.was_free_at,
    until: row.free_at - seatRestMs,
    held: row.free_at,
  }));
  return { now: first.now, seats: taken.sort((one, other) => one.from - other.from) };
}

/** The seats of a tenant to which nothing was sent as far as is known. */
export async function setUpSeats(
  { db, dialect, since }: Omit<Book, 'transaction'>,
  tenantId: string,
  now: Now = null,
): Promise<void> {
  const free = since === undefined ? clock(dialect, now) : since + seatRestMs;
  const row = (seat: number) => ({ tenant_id: tenantId, seat, free_at: free, was_free_at: free });
  await db
    .insertInto('pace_seat')
    .values(Array.from({ length: seats }, (_, seat) => row(seat)))
    .onConflict((conflict) => conflict.columns(['tenant_id', 'seat']).doNothing())
    .execute();
}

/** Seats are free when they truly are; those that were kept for too long are not touched. */
export async function leaveSeats(db: Db, tenantId: string, left: readonly Left[]): Promise<void> {
  if (left.length === 0) return;
  const rows = left.map(
    ({ seat: { seat, held }, freeAt }) =>
      sql`(cast(${seat} as bigint), cast(${held} as bigint), cast(${freeAt} as bigint))`,
  );
  await sql`
    update pace_seat set free_at = l.column3 from (values ${sql.join(rows)}) as l
    where pace_seat.tenant_id = ${tenantId} and pace_seat.seat = l.column1
      and pace_seat.free_at = l.column2`.execute(db);
}

/** Teams asks for a pause: this seat stays empty for so long, the tenant's others do not. */
export async function restSeat(
  { db, dialect }: Pick<Book, 'db' | 'dialect'>,
  tenantId: string,
  seat: number,
  pauseMs: number,
  now: Now = null,
): Promise<void> {
  const until = sql<number>`${clock(dialect, now)} + cast(${pauseMs} as bigint)`;
  await db
    .updateTable('pace_seat')
    .set({ free_at: until })
    .where('tenant_id', '=', tenantId)
    .where('seat', '=', seat)
    .where('free_at', '<', until)
    .execute();
}

/**
 * One call in a chat, `aheadMs` from now: 0 where the chat's limits allow it, else nothing is taken
 * and the result is how long to wait, in milliseconds.
 */
export async function takeTurn(
  { db, dialect, since }: Omit<Book, 'transaction'>,
  conversationId: string,
  aheadMs: number,
  now: Now = null,
): Promise<number> {
  const at = sql<number>`${clock(dialect, now)} + cast(${Math.ceil(aheadMs)} as bigint)`;
  if (since !== undefined)
    await db
      .insertInto('pace_chat')
      .values({
        conversation_id: conversationId,
        short_at: since + short.drops * short.every,
        long_at: since,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  const taken = await db
    .insertInto('pace_chat')
    .values({
      conversation_id: conversationId,
      short_at: sql<number>`${at} + ${sql.lit(short.every)}`,
      long_at: sql<number>`${at} + ${sql.lit(long.every)}`,
    })
    .onConflict((conflict) =>
      conflict
        .column('conversation_id')
        .doUpdateSet({ short_at: drop('short_at', short, at), long_at: drop('long_at', long, at) })
        .where('pace_chat.short_at', '<=', sql<number>`${at} + ${sql.lit(room(short))}`)
        .where('pace_chat.long_at', '<=', sql<number>`${at} + ${sql.lit(room(long))}`),
    )
    .returning('short_at')
    .executeTakeFirst();
  if (taken) return 0;
  const row = await db
    .selectFrom('pace_chat')
    .select(['short_at', 'long_at'])
    .select(at.as('at'))
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
  // Another instance's turn has passed in between: at once.
  if (!row) return 1;
  return Math.max(1, row.short_at - room(short) - row.at, row.long_at - room(long) - row.at);
}

type Bucket = typeof short;

/** How far the time at which a bucket is full again may lie ahead while there is a drop in it. */
const room = ({ drops, every }: Bucket): number => (drops - 1) * every;

const drop = (column: 'short_at' | 'long_at', { every }: Bucket, at: RawBuilder<number>) => {
  const full = sql.ref(`pace_chat.${column}`);
  return sql<number>`case when ${full} > ${at} then ${full} else ${at} end + ${sql.lit(every)}`;
};
