import { performance } from 'node:perf_hooks';
import { saveSetting } from './settings.ts';
import type { Db } from './tables.ts';

const name = 'write-probe';
/** As much as a click with long texts stores, so that there is room for one. */
const filler = 'x'.repeat(8_000);
/** How long a write shows that the next one will succeed. */
const freshMs = 3_000;

/**
 * Resolves where something can be written, which only a write shows: a full disk and a read-only server
 * still answer readers. What is written is taken away in the same transaction. However often it
 * is asked, it writes once in three seconds at most; what has failed is tried again.
 */
export function writeProbe(db: Db, now: () => number = () => performance.now()) {
  let freshUntil = Number.NEGATIVE_INFINITY;
  let trying: Promise<void> | undefined;
  // Not in line with those who share a commit: on a full disk it would take theirs with it.
  const write = (): Promise<void> =>
    db.transaction().execute(async (held) => {
      await saveSetting(held, name, filler);
      await held.deleteFrom('setting').where('name', '=', name).execute();
    });
  return async (): Promise<void> => {
    if (now() < freshUntil) return;
    trying ??= write()
      .then(() => {
        freshUntil = now() + freshMs;
      })
      .finally(() => {
        trying = undefined;
      });
    return trying;
  };
}
