import type { Instant } from '../../domain/time/instant.ts';
import type { Book } from '../../store/queue/limits/rate-limit-store.ts';
import * as book from '../../store/queue/limits/rate-limits.ts';
import type { RateLimitClock } from './timer.ts';

/** A seat, in this process's own time. */
export interface HeldSeat {
  readonly seat: book.Seat;
  readonly from: number;
  readonly until: number;
  /** What the database's clock shows now, at the latest. */
  readonly atMost: () => Instant;
}

/** Where the seats of one tenant are kept. */
export interface SeatStore {
  readonly store: Book;
  readonly tenantId: string;
  readonly timer: RateLimitClock;
  /** Tests give the database's time; null: the database's own clock. */
  readonly now: () => Instant | null;
}

/** Takes seats of one tenant from the database and gives used ones back. */
export function createSeatSource({ store, tenantId, timer, now }: SeatStore) {
  let left: book.LeftSeat[] = [];
  let setUp = false;

  const takeFrom = (on: Pick<Book, 'db' | 'dialect'>, count: number) =>
    book.takeSeats(on, tenantId, count, now());
  /** One transaction, if there are used seats to give back too. */
  const exchange = async (count: number) => {
    const used = left;
    left = [];
    if (used.length === 0) return takeFrom(store, count);
    return store.transaction(async (db) => {
      await book.leaveSeats(db, tenantId, used);
      return takeFrom({ db, dialect: store.dialect }, count);
    });
  };
  /** At most `count` seats; none where all are taken. */
  const take = async (count: number): Promise<HeldSeat[]> => {
    const asked = timer.now();
    const taken = await exchange(count);
    if (taken) return inOwnTime(taken, { asked, answered: timer.now(), timer });
    if (setUp) return [];
    setUp = true;
    await book.setUpSeats(store, tenantId, now());
    return take(count);
  };
  return {
    take,
    /** A call has left the process; the seat is given back with the next ones that are taken. */
    leave: (held: HeldSeat): void => void left.push(book.usedAt(held.seat, held.atMost())),
  };
}

/**
 * The database looked at its clock at some time between the question and its answer. A seat is so
 * used too late, never too early.
 */
function inOwnTime(
  taken: { readonly now: Instant; readonly seats: readonly book.Seat[] },
  { asked, answered, timer }: { asked: number; answered: number; timer: RateLimitClock },
): HeldSeat[] {
  return taken.seats.map((seat) => ({
    seat,
    from: answered + seat.from - taken.now,
    until: asked + seat.until - taken.now,
    atMost: () => Math.ceil(taken.now + timer.now() - asked),
  }));
}
