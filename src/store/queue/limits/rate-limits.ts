import { sql } from 'kysely';
import type { Instant } from '../../../domain/time/instant.ts';
import { prepared } from '../../database/prepared.ts';
import type { Db } from '../../database/tables.ts';
import { byDialect, clock, type GivenNow } from './limits-clock.ts';

import type { Book } from './rate-limit-store.ts';

/**
 * Teams' limits, kept in the database for all instances: 50 calls a second in one tenant; in one
 * chat 7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in 1 h (Microsoft, "Optimize your bot with rate
 * limiting"). A limiter that counts by fixed windows lets twice as many through around a window's end.
 *
 * A tenant has fifty seats. Who calls Teams sits on one, which is free again a second later: so no
 * second ever holds more calls than there are seats, however late each call was.
 */
export const seats = 50;
/** The second, and what one call may take longer than another one to arrive. */
export const seatRestMs = 1_030;
/** So long before it is free a seat can be taken: an instance takes those of the next moments at once. */
export const seatAheadMs = 150;
/** So long a seat is kept for its instance: all that an instance which dies can cost. */
const seatKeptMs = 500;

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
export interface LeftSeat {
  readonly seat: Seat;
  /** When it is free again. */
  readonly freeAt: Instant;
}

/** When a call was made, what it leaves of its seat. */
export const usedAt = (seat: Seat, at: Instant): LeftSeat => ({ seat, freeAt: at + seatRestMs });

/** At most `count` seats of a tenant that are free or will be in a moment, and the time it is. */
export async function takeSeats(
  { db, dialect }: Pick<Book, 'db' | 'dialect'>,
  tenantId: string,
  count: number,
  now: GivenNow = null,
): Promise<{ readonly now: Instant; readonly seats: readonly Seat[] } | undefined> {
  const { rows } = await nextSeats[dialect](db, tenantId, count, now);
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

const nextSeats = byDialect((dialect) =>
  prepared((db, tenantId: string, count: number, now: GivenNow) => {
    const at = clock(dialect, now);
    return db
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
        free_at: sql<number>`${at} + ${sql.lit(seatKeptMs + seatRestMs)}`,
      }))
      .where('tenant_id', '=', tenantId)
      .where('seat', 'in', (row) => row.selectFrom('next').select('next.seat'))
      .returning(['seat', 'was_free_at', 'free_at'])
      .returning(at.as('now'));
  }),
);

/** The seats of a tenant to which nothing was sent as far as is known. */
export async function setUpSeats(
  { db, dialect, since }: Omit<Book, 'transaction'>,
  tenantId: string,
  now: GivenNow = null,
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
export async function leaveSeats(
  db: Db,
  tenantId: string,
  left: readonly LeftSeat[],
): Promise<void> {
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
  now: GivenNow = null,
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
