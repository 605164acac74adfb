import type { Instant } from './instant.ts';

/** Something that the clock does for a thing, once. */
export interface Timer {
  /** What is done: each kind of thing has its own words. */
  readonly does: string;
  /** The deadline that it watches. */
  readonly of: string;
  /** When the rules want it; it may be done somewhat beside that, in working hours. */
  readonly wanted: Instant;
  readonly due: Instant;
}

/**
 * Whether a timer that fires now still has something to say: its deadline is what it was, and
 * nothing later about the same deadline is due as well (after an outage, one message is enough).
 */
export function stillDue(timer: Timer, current: readonly Timer[], now: Instant): boolean {
  const same = current.some(
    (one) =>
      one.does === timer.does &&
      one.of === timer.of &&
      one.wanted === timer.wanted &&
      one.due === timer.due,
  );
  const overtaken = current.some(
    (one) => one.of === timer.of && one.wanted > timer.wanted && one.wanted <= now,
  );
  return same && !overtaken;
}
