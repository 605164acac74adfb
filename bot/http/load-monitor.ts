import { performance } from 'node:perf_hooks';

/** Clicks that follow each other within this time are taken for a rush. */
const soonMs = 100;
/** From here on a process has no time to spare, as a part of all its time. */
const full = 0.9;

export interface Rush {
  /** Somebody has got an answer. */
  readonly answered: () => void;
  /** Whether the next one is about to ask, and there is no time for anything else. */
  readonly isOn: () => boolean;
}

/** Between two answers nobody waits for a moment; in a rush a job begun then is one that the next click waits for. */
export function loadMonitor(
  now: () => number = () => performance.now(),
  utilization: () => number = utilizationOfLate(),
): Rush {
  let last = Number.NEGATIVE_INFINITY;
  return {
    answered: () => {
      last = now();
    },
    isOn: () => now() - last < soonMs && utilization() > full,
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
