import { setImmediate } from 'node:timers/promises';

/** How many are read at once, and how many for one answer. */
export const atOnce = 200;
const mostRead = 2_000;

/**
 * What matches of the next ones, a piece at a time, and where to go on; null: there are no more. Where few match, the answer comes
 * before it is full: nobody waits for one who searches.
 */
export async function collected<T, Place>(asked: {
  readonly from: Place | null;
  readonly most: number;
  next(after: Place | null, most: number): Promise<readonly T[]>;
  placeOf(thing: T): Place;
  matches(thing: T): boolean;
}): Promise<{ readonly found: readonly T[]; readonly last: Place | null }> {
  const found: T[] = [];
  let last = asked.from;
  for (let read = 0; read < mostRead; read += atOnce) {
    // The embedded database answers in one breath: others have a turn between two pieces.
    if (read > 0) await setImmediate();
    const some = await asked.next(last, atOnce);
    for (const thing of some) {
      last = asked.placeOf(thing);
      if (asked.matches(thing)) found.push(thing);
      if (found.length === asked.most) return { found, last };
    }
    if (some.length < atOnce) return { found, last: null };
  }
  return { found, last };
}
