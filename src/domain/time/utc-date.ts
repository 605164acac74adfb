import type { Instant } from './instant.ts';

/** When an ISO date begins in UTC; NaN for what is no date. */
export const startOfUtcDate = (date: string): Instant => Date.parse(`${date}T00:00:00Z`);

/** The ISO date of an instant in UTC. */
export const utcDateAt = (at: Instant): string => new Date(at).toISOString().slice(0, 10);
