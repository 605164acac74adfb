import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Dialect } from '../../database/dialect.ts';
import { prepared } from '../../database/prepared.ts';
import { byDialect, clock, type GivenNow } from './limits-clock.ts';
import type { Book } from './rate-limit-store.ts';

/**
 * A chat has two buckets of drops, each call takes one of both: five drops and another one every
 * 556 ms keep the first three limits, 175 and one every 2,222 ms the last one.
 */
const short = { drops: 5, every: 556 };

const long = { drops: 175, every: 2_222 };

/** What a chat that has had its share has to wait for, in milliseconds. */
export interface ShareTaken {
  /** Until the next call. */
  readonly waitMs: number;
  /** From each call after it to the next. */
  readonly everyMs: number;
}

/** One call in a chat, `aheadMs` from now: undefined where the chat's limits allow it, else nothing is taken. */
export async function takeTurn(
  { db, dialect, since }: Omit<Book, 'transaction'>,
  conversationId: string,
  aheadMs: number,
  now: GivenNow = null,
): Promise<ShareTaken | undefined> {
  if (since !== undefined)
    await fullBefore(db, conversationId, since + short.drops * short.every, since);
  const ahead = Math.ceil(aheadMs);
  const { rows } = await dropIn[dialect](db, conversationId, ahead, now);
  if (rows.length > 0) return undefined;
  const row = await db
    .selectFrom('pace_chat')
    .select(['short_at', 'long_at'])
    .select(later(dialect, ahead, now).as('at'))
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
  // Another instance's turn has passed in between: at once.
  if (!row) return { waitMs: 1, everyMs: short.every };
  const forShort = row.short_at - room(short) - row.at;
  const forLong = row.long_at - room(long) - row.at;
  const { every } = forLong > forShort ? long : short;
  return { waitMs: Math.max(1, forShort, forLong), everyMs: every };
}

const later = (dialect: Dialect, ahead: number, now: GivenNow) =>
  sql<number>`${clock(dialect, now)} + cast(${ahead} as bigint)`;

/** Of a chat of which nothing is known the limits of the moments before are used up. */
const fullBefore = prepared((db, chat: string, shortAt: number, longAt: number) =>
  db
    .insertInto('pace_chat')
    .values({ conversation_id: chat, short_at: shortAt, long_at: longAt })
    .onConflict((conflict) => conflict.doNothing()),
);

/** One drop into both buckets, or none where one of them is full. */
const dropIn = byDialect((dialect) =>
  prepared((db, chat: string, ahead: number, now: GivenNow) => {
    const at = later(dialect, ahead, now);
    return db
      .insertInto('pace_chat')
      .values({
        conversation_id: chat,
        short_at: sql<number>`${at} + ${sql.lit(short.every)}`,
        long_at: sql<number>`${at} + ${sql.lit(long.every)}`,
      })
      .onConflict((conflict) =>
        conflict
          .column('conversation_id')
          .doUpdateSet({
            short_at: drop('short_at', short, at),
            long_at: drop('long_at', long, at),
          })
          .where('pace_chat.short_at', '<=', sql<number>`${at} + ${sql.lit(room(short))}`)
          .where('pace_chat.long_at', '<=', sql<number>`${at} + ${sql.lit(room(long))}`),
      )
      .returning('short_at');
  }),
);

type Bucket = typeof short;

/** How far the time at which a bucket is full again may lie ahead while there is a drop in it. */
const room = ({ drops, every }: Bucket): number => (drops - 1) * every;

const drop = (column: 'short_at' | 'long_at', { every }: Bucket, at: RawBuilder<number>) => {
  const full = sql.ref(`pace_chat.${column}`);
  return sql<number>`case when ${full} > ${at} then ${full} else ${at} end + ${sql.lit(every)}`;
};
