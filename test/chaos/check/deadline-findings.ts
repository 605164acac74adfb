export interface DeadlineFindings {
  /** Timers whose effect had to come, and came once. */
  readonly once: number;
  readonly missing: string[];
  readonly twice: string[];
  /** At a wrong time, for a wrong deadline, or about a request that had moved on. */
  readonly wrong: string[];
  /** The request moved on at about the same time, or a later timer of the deadline came with it. */
  readonly either: number;
}
