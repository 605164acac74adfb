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
 * The timer of a thing as it is now for which this one was set; undefined: its deadline is another. The step
 * may have changed: an action that is moved to the day of its second reminder is due there for the first time.
 */
export const sameTimer = (timer: Timer, current: readonly Timer[]): Timer | undefined =>
  current.find(
    (one) =>
      one.does === timer.does &&
      one.of === timer.of &&
      one.wanted === timer.wanted &&
      one.due === timer.due,
  );

/**
 * Whether a timer that fires now still has something to say: its deadline is what it was, and
 * nothing later about the same deadline is due as well (after an outage, one message is enough).
 */
export function stillDue(timer: Timer, current: readonly Timer[], now: Instant): boolean {
  const overtaken = current.some(
    (one) => one.of === timer.of && one.wanted > timer.wanted && one.wanted <= now,
  );
  return sameTimer(timer, current) !== undefined && !overtaken;
}
