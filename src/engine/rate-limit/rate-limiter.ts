import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Instant } from '../../domain/time/instant.ts';
import { type ShareTaken, takeTurn } from '../../store/queue/limits/chat-limits.ts';
import type { Book } from '../../store/queue/limits/rate-limit-store.ts';
import * as book from '../../store/queue/limits/rate-limits.ts';
import { seatQueue } from './seat-queue.ts';
import type { HeldSeat } from './seat-source.ts';
import type { RateLimitClock } from './timer.ts';

/** A call that Teams' limits allow, begun now. */
export interface Permit {
  /** Teams has answered 429: less is sent to this tenant for so long. */
  readonly throttled: (pauseMs: number) => Promise<void>;
}

/**
 * Resolves when the next call may begin; throws `NotYet` where that is not for a while, because the
 * chat has had its share: it waits alone. Null: a call in no chat.
 */
export type RateLimiter = (
  tenantId: string,
  conversationId: string | null,
) => Promise<Permit | undefined>;

/** The chat has had its share: nothing was sent, and it is no failure. */
export class RateLimited extends Error {
  override readonly name = 'NotYet';
  readonly waitMs: number;
  readonly everyMs: number;

  constructor({ waitMs, everyMs }: ShareTaken) {
    super(`not for another ${waitMs} ms`);
    this.waitMs = waitMs;
    this.everyMs = everyMs;
  }
}

/** The limits follow the real time, whatever the app's clock says. */
const real: RateLimitClock = {
  now: () => performance.now(),
  sleep: (ms) => setTimeout(ms),
  sent: () => setImmediate().then(() => setImmediate()),
};

/** Keeps Teams' limits over all that share the book: see `store/queue/rate-limits.ts`. */
export function createRateLimiter(
  store: Book,
  timer: RateLimitClock = real,
  now: () => Instant | null = () => null,
): RateLimiter {
  const lines = new Map<string, ReturnType<typeof seatQueue>>();
  const lineOf = (tenantId: string) => {
    const known = lines.get(tenantId);
    if (known) return known;
    const made = seatQueue({ store, tenantId, timer, now });
    lines.set(tenantId, made);
    return made;
  };
  const shareTaken = async (conversationId: string | null, held: HeldSeat) =>
    conversationId === null
      ? undefined
      : takeTurn(store, conversationId, Math.max(0, held.from - timer.now()), now());

  return async (tenantId, conversationId) => {
    const line = lineOf(tenantId);
    for (;;) {
      const held = await line.seat();
      const taken = await shareTaken(conversationId, held);
      if (taken) {
        const ahead = Math.max(0, held.from - timer.now());
        line.giveBack(held);
        throw new RateLimited({ ...taken, waitMs: Math.ceil(taken.waitMs + ahead) });
      }
      if (held.from > timer.now()) await timer.sleep(Math.ceil(held.from - timer.now()));
      // A process that was frozen meanwhile has lost its seat.
      if (timer.now() > held.until) continue;
      line.used(held);
      return { throttled: (ms) => book.restSeat(store, tenantId, held.seat.seat, ms, now()) };
    }
  };
}
