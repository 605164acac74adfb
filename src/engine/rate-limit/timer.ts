/** The time by which Teams' limits are kept. */
export interface RateLimitClock {
  /** Milliseconds since some moment; never set back. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** Resolves when what was begun before has left the process, however busy that is. */
  readonly sent: () => Promise<unknown>;
}
