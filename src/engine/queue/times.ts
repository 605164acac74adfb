/**
 * After this the jobs of a dead or frozen worker go to another one, in milliseconds. A living worker
 * renews its leases well before, so a job may take as long as it needs.
 */
export const leaseMs = 20_000;

/** The longest pause before the queue is read again: another instance may have added a job. */
export const napMs = 1_000;
