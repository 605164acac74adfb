import type { Recorded, Stream } from '../../domain/stream.ts';
import type { Sum } from '../../domain/sums.ts';
import type { Db } from '../../store/database/tables.ts';
import type { Kind, Now } from '../kind.ts';

/** What a history adds to the figures from a version on; a fault where it is no history of this kind. */
export async function sumsInHistory(
  db: Db,
  now: Now,
  kind: Kind,
  { events, after }: { readonly events: readonly Recorded[]; readonly after: number },
): Promise<{ readonly sums: readonly Sum[] } | { readonly fault: unknown }> {
  const sums: Sum[] = [];
  let before: Stream | undefined;
  for (const event of events) {
    let state: Stream;
    try {
      state = kind.evolve(before, event);
    } catch (fault) {
      // Somebody has changed the rows: the audit tells that.
      return { fault };
    }
    if (kind.sums && event.version > after)
      sums.push(...(await kind.sums(db, now, { before, event, state })));
    before = state;
  }
  return { sums };
}
