import { performance } from 'node:perf_hooks';

/** Clicks that follow each other within this time are taken for a rush. */
const soonMs = 100;
/** From here on a process has no time to spare, as a part of all its time. */
const full = 0.9;

export interface Answering {
  readonly begins: () => void;
  readonly ends: () => void;
  /** Whether somebody waits for an answer, or is about to: in a rush that leaves no time for more. */
  readonly waited: () => boolean;
}

/**
 * Who waits for an answer goes before what others are told of it. Between two answers nobody waits
 * for a moment; in a rush a job begun then is one that the next click waits for.
 */
export function answering(
  now: () => number = () => performance.now(),
  utilization: () => number = utilizationOfLate(),
): Answering {
  let waiting = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    begins: () => {
      waiting += 1;
    },
    ends: () => {
      waiting -= 1;
      last = now();
    },
    waited: () => waiting > 0 || (now() - last < soonMs && utilization() > full),
  };
}

/** The part of its time in which the process had something to do; looked at anew ten times a second at most. */
function utilizationOfLate(): () => number {
  let since = performance.eventLoopUtilization();
  let at = performance.now();
  let known = 0;
  return () => {
    if (performance.now() - at < soonMs) return known;
    const until = performance.eventLoopUtilization();
    known = performance.eventLoopUtilization(until, since).utilization;
    since = until;
    at = performance.now();
    return known;
  };
}
