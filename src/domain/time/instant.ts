/** Milliseconds since the epoch, UTC. */
export type Instant = number;

/** 24 hours. A day on a clock on the wall may be longer or shorter: see `local-days.ts`. */
export const dayMs = 86_400_000;
