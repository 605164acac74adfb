import { dayMs, type Instant } from './time/instant.ts';

/**
 * What an event adds to the figures of a day. Never a person: who is erased leaves nothing here.
 * What does not apply is empty.
 */
export interface Sum {
  /** What is counted, by a name that begins with its feature's. */
  readonly name: string;
  readonly detail: string;
  /** Counts on the day, in UTC, that this falls on. */
  readonly at: Instant;
  /** Ids of the program. */
  readonly partner: string;
  readonly region: string;
  readonly workload: string;
  /** Negative: what was counted is taken back. */
  readonly count: number;
  /** How long or how much in all; absent: only how often is of interest. */
  readonly amount?: number;
}

/** Days since 1970, in UTC: no calendar that is changed later moves a figure. */
export const utcDay = (at: Instant): number => Math.floor(at / dayMs);
export const startOfUtcDay = (day: number): Instant => day * dayMs;

/** The same taken back. */
export const takenBack = ({ amount, ...sum }: Sum): Sum => ({
  ...sum,
  count: -sum.count,
  ...(amount !== undefined && { amount: -amount }),
});
