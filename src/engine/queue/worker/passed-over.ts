import type { Instant } from '../../../domain/time/instant.ts';

/** All is looked at again after so many times as long as the last look at all took: 5 % of the time goes to it. */
const rarely = 20;
/** A click's jobs are due from its beginning, and written at its end. */
const writingMs = 250;
/** For so long it is taken for true that nothing is due but on busy routes. */
export const lookMs = 100;

/** Does it once, in so many milliseconds. */
export type SetTimer = (ms: number, work: () => void) => void;

export type PassedOver = ReturnType<typeof createPassedOver>;

/**
 * What the last looks at the queue found due, but could not take. For a tenant that is crowded that may be
 * thousands of jobs, and reading them takes longer than doing one: while it is, only what has fallen due
 * since is looked at. All is looked at again the sooner the less time that takes, where it is little after
 * 100 ms: a job may be written that was due long before.
 */
export function createPassedOver(later: SetTimer) {
  let last: { readonly now: Instant; readonly crowded: readonly string[] } | undefined;
  /** Counts the looks at all. */
  let looks = 0;
  return {
    /** From when on to look while these tenants are crowded; undefined: at all that is due. */
    since(crowded: readonly string[]): Instant | undefined {
      if (!last?.crowded.every((tenant) => crowded.includes(tenant))) last = undefined;
      return last && last.now - writingMs;
    },
    isNothing: (): boolean => last === undefined,
    /** A look at `now` that took so many milliseconds found nothing to take. */
    add(now: Instant, crowded: readonly string[], tookMs: number): void {
      if (crowded.length === 0) return;
      if (!last) {
        looks += 1;
        const look = looks;
        later(Math.max(lookMs, rarely * tookMs), () => {
          if (look === looks) last = undefined;
        });
      }
      last = { now, crowded };
    },
    forget(): void {
      last = undefined;
    },
  };
}
