import type { Instant } from '../../../domain/time/instant.ts';
import { nextDue } from '../../../store/queue/queue-state.ts';

import type { AppContext } from '../../context.ts';
import { napMs } from '../times.ts';

/** Those who wait until nothing is due, and how long the worker rests. */
export function createIdle({ store, clock }: Pick<AppContext, 'store' | 'clock'>) {
  const waiting: (() => void)[] = [];
  return {
    /** Resolves at the next rest with nothing due. */
    settled: (): Promise<void> => new Promise((resolve) => void waiting.push(resolve)),
    /** No job runs: in how many milliseconds to look again, 0 at once; nothing was to be had at `emptyAt`. */
    async rest(emptyAt: Instant, isRecovering: () => boolean): Promise<number> {
      // A caller who begins to wait during the look may have added what it does not see.
      const told = waiting.length;
      const due = await nextDue(store.db);
      // Due, and still not to be had: another instance is at work on its route, and goes on there.
      if (due !== undefined && due <= emptyAt) return napMs;
      if (due !== undefined && due <= clock()) return 0;
      if (isRecovering()) return napMs;
      for (const resolve of waiting.splice(0, told)) resolve();
      return due === undefined ? napMs : Math.min(napMs, due - clock());
    },
  };
}
