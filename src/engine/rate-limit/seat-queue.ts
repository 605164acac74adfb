import type { Instant } from '../../domain/time/instant.ts';

import type { Book } from '../../store/queue/rate-limit-store.ts';
import * as book from '../../store/queue/rate-limits.ts';

export interface Timer {
  /** Milliseconds since whenever; never set back. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** Resolves when what was begun before has left the process, however busy that is. */
  readonly sent: () => Promise<unknown>;
}

/** A seat, in this process's own time. */
export interface HeldSeat {
  readonly seat: book.Seat;
  readonly from: number;
  readonly until: number;
  /** What the database's clock shows now, at the latest. */
  readonly atMost: () => Instant;
}

interface Waiter {
  readonly resolve: (held: HeldSeat) => void;
  readonly reject: (error: unknown) => void;
}

/** Calls of one process do not go all at once: a burst of connections is late, and unevenly so. */
const apartMs = 10;

/** While more wait than there are seats. Shorter than seats can be taken ahead, so that none is missed. */
const lookMs = book.seatAheadMs / 2;

/**
 * Those of this process who want to call one tenant, first come first served. Seats are taken for
 * all who wait at once, and what has become of those taken before is told with it.
 */
export function seatQueue(store: Book, tenantId: string, timer: Timer, now: () => Instant | null) {
  const waiters: Waiter[] = [];
  const spare: HeldSeat[] = [];
  let left: book.Left[] = [];
  let filling = false;
  let setUp = false;
  let last = Number.NEGATIVE_INFINITY;

  /** Whether there were as many as were wanted. */
  const take = async (): Promise<boolean> => {
    const told = left;
    left = [];
    const sent = timer.now();
    const count = Math.min(waiters.length, book.seats);
    const seats = (on: Pick<Book, 'db' | 'dialect'>) => book.takeSeats(on, tenantId, count, now());
    const taken =
      told.length === 0
        ? await seats(store)
        : await store.transaction(async (db) => {
            await book.leaveSeats(db, tenantId, told);
            return seats({ db, dialect: store.dialect });
          });
    const got = timer.now();
    // Between the two the database looked at its clock: seats are used too late, never too early.
    for (const seat of taken?.seats ?? [])
      spare.push({
        seat,
        from: got + seat.from - (taken?.now ?? 0),
        until: sent + seat.until - (taken?.now ?? 0),
        atMost: () => Math.ceil((taken?.now ?? 0) + timer.now() - sent),
      });
    if (taken || setUp) return taken?.seats.length === count;
    setUp = true;
    await book.setUpSeats(store, tenantId, now());
    return take();
  };

  const handOut = (): void => {
    while (waiters.length > 0) {
      const held = spare.shift();
      if (!held) return;
      const from = Math.max(held.from, last + apartMs);
      if (held.until < Math.max(from, timer.now())) continue;
      last = Math.max(from, timer.now());
      waiters.shift()?.resolve({ ...held, from });
    }
  };

  const fill = async (): Promise<void> => {
    if (filling) return;
    filling = true;
    try {
      handOut();
      while (waiters.length > 0) {
        const enough = await take();
        handOut();
        if (!enough && waiters.length > 0) await timer.sleep(lookMs);
      }
    } catch (error) {
      for (const { reject } of waiters.splice(0)) reject(error);
    } finally {
      filling = false;
    }
  };

  return {
    seat: (): Promise<HeldSeat> =>
      new Promise((resolve, reject) => {
        waiters.push({ resolve, reject });
        void fill();
      }),
    /** The call begins now; what counts is when it has left, which a busy process delays. */
    used: (held: HeldSeat): void =>
      void timer.sent().then(() => left.push(book.usedAt(held.seat, held.atMost()))),
    /** Not used after all: for the next one here, while it is good. */
    giveBack: (held: HeldSeat): void => {
      spare.unshift(held);
      handOut();
    },
  };
}
