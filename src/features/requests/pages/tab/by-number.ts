import { setImmediate } from 'node:timers/promises';
import { requestNumber } from '../../../../domain/ids.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { Request } from '../../domain/request.ts';
import type { Sight } from '../../store/search.ts';
import { type ListPlace, nextInSight, type TabFilter } from '../../store/tab-lists.ts';

/** How many requests are read at once, and how many for one answer. */
const atOnce = 200;
const mostRead = 2_000;

export interface FoundByNumber {
  readonly requests: readonly Request[];
  /** The number after which to go on; null: there is nothing more. */
  readonly last: number | null;
}

interface Asked {
  readonly sight: Sight;
  readonly narrowed: TabFilter;
  readonly matches: (request: Request) => boolean;
  readonly place: ListPlace;
  /** How many rows the page shows. */
  readonly most: number;
}

/**
 * The next requests that match, by number. Where few match, the answer comes before a page is full,
 * with the place to go on from: nobody waits for one who searches.
 */
export async function byNumber(
  { store }: AppContext,
  { sight, narrowed, matches, place: { direction, after }, most }: Asked,
): Promise<FoundByNumber> {
  const found: Request[] = [];
  let last = after;
  for (let read = 0; read < mostRead; read += atOnce) {
    // The embedded database answers in one breath: others have a turn between two pieces.
    if (read > 0) await setImmediate();
    const some = await nextInSight(store.db, sight, narrowed, { direction, after: last }, atOnce);
    for (const request of some) {
      last = requestNumber(request.id);
      if (matches(request)) found.push(request);
      if (found.length === most) return { requests: found, last };
    }
    if (some.length < atOnce) return { requests: found, last: null };
  }
  return { requests: found, last };
}
