import { seatAheadMs, seats } from '../../store/queue/limits/rate-limits.ts';
import { createSeatSource, type HeldSeat, type SeatStore } from './seat-source.ts';

/** Calls of one process do not go all at once: a burst of connections is late, and unevenly so. */
const apartMs = 10;

/** While more wait than there are seats. Shorter than seats can be taken ahead, so that none is missed. */
const lookMs = seatAheadMs / 2;

interface Waiter {
  readonly resolve: (held: HeldSeat) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The calls of this process to one tenant, first come, first served. Seats are taken for all calls
 * that wait at once, and those that were used before are given back with it.
 */
export function seatQueue(seatStore: SeatStore) {
  const { timer } = seatStore;
  const source = createSeatSource(seatStore);
  const waiters: Waiter[] = [];
  const spare: HeldSeat[] = [];
  let filling = false;
  let last = Number.NEGATIVE_INFINITY;

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
        const count = Math.min(waiters.length, seats);
        const taken = await source.take(count);
        spare.push(...taken);
        handOut();
        if (taken.length < count && waiters.length > 0) await timer.sleep(lookMs);
      }
    } catch (error) {
      for (const { reject } of waiters.splice(0)) reject(error);
    } finally {
      filling = false;
    }
  };
  return {
    /** Resolves with the next seat; rejects where the database fails. */
    seat: (): Promise<HeldSeat> =>
      new Promise((resolve, reject) => {
        waiters.push({ resolve, reject });
        void fill();
      }),
    /** The call begins now; what counts is when it has left, which a busy process delays. */
    used: (held: HeldSeat): void => void timer.sent().then(() => source.leave(held)),
    /** Not used after all: for the next one here, while it is good. */
    giveBack: (held: HeldSeat): void => {
      spare.unshift(held);
      handOut();
    },
  };
}
