import { AsyncResource } from 'node:async_hooks';

/** One round of the work that a loop repeats. */
export interface Round {
  /** Before the first `fill` of a round. */
  readonly prepare: () => Promise<void>;
  /** Begins what can be begun. */
  readonly fill: () => Promise<void>;
  /** Nothing more can be begun: in how many milliseconds to look again, 0 at once. */
  readonly rest: () => Promise<number>;
  /** The round failed: in how many milliseconds to look again. */
  readonly failed: (error: unknown) => number;
}

/**
 * Runs a round whenever it is woken, or when the pause that the last round asked for is over. Two
 * rounds never overlap: waking it during one repeats its work.
 */
export function createWakeLoop(round: Round) {
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const wakeIn = (ms: number): void => {
    if (ms <= 0) again = true;
    else if (!stopped) timer = setTimeout(wake, ms).unref();
  };
  const run = async (): Promise<void> => {
    await round.prepare();
    do {
      again = false;
      await round.fill();
    } while (again && !stopped);
    wakeIn(await round.rest());
  };
  // The round runs in the loop's own async context, not in that of the request that woke it: it is no part of it.
  const wake = AsyncResource.bind((): void => {
    clearTimeout(timer);
    if (stopped) return;
    if (current) {
      again = true;
      return;
    }
    current = run()
      .catch((error: unknown) => wakeIn(round.failed(error)))
      .finally(() => {
        current = undefined;
        if (again) wake();
      });
  });
  return {
    wake,
    isStopped: (): boolean => stopped,
    /** Begins no round any more; resolves when the current one has ended. */
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
