import { randomBytes } from 'node:crypto';
import { erasingOf, type Identity, pseudonym, replacer } from '../../domain/people/erase.ts';
import type { StreamId } from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';

import { appendToLedger, type ReplacedRow } from '../../store/audit/ledger.ts';
import { markAllStale, mustShow } from '../../store/cards/cards.ts';
import type { Store } from '../../store/database/open.ts';
import { unbounded } from '../../store/database/postgres/without-timeout.ts';
import { wipe } from '../../store/database/sqlite/vacuum.ts';
import { type NameLeft, namesLeft } from '../../store/privacy/names-left.ts';
import { eraseRows, openStreamsOf, streamsNaming } from '../../store/privacy/person-data.ts';
import { rewriteEvents } from '../../store/privacy/rewrite-events.ts';
import { kindNamed, type StoredKinds } from '../../store/streams/stored-kind.ts';

import { enqueueCards } from '../outbox/notify.ts';

export type Erased =
  /** They have a part in these: nothing was erased. */
  | { readonly open: readonly StreamId[] }
  | {
      /** What stands in their place; null: there was nothing to erase. */
      readonly as: string | null;
      readonly requests: readonly StreamId[];
      readonly rows: Readonly<Record<string, number>>;
      /** Parts of the name that stand alone in what others typed: for a person to look at. */
      readonly left: readonly NameLeft[];
    };

/**
 * Erases everything about one person, in one transaction: rows of their own go; in requests and
 * their events a pseudonym stands for them and a dash for what they typed, and the ledger of the
 * audit trail tells that it was done. Cards of others are edited where they stand. Who has a part
 * in an open request is not erased unless `force`: their words are still needed there.
 */
export async function erasePerson(
  app: { readonly store: Store; readonly clock: () => Instant; readonly kinds: StoredKinds },
  who: Identity,
  force: boolean,
): Promise<Erased> {
  const { store, clock, kinds } = app;
  const done = await store.transaction(async (tx): Promise<Erased> => {
    const db = await unbounded(tx, store.dialect);
    const open = await openStreamsOf(db, kinds, who);
    if (open.length > 0 && !force) return { open };
    const mark = randomBytes(4).toString('hex');
    const erasing = erasingOf(who, mark);
    const rows = await eraseRows(db, who, replacer(erasing.replacements));
    const replaced: ReplacedRow[] = [];
    const requests: StreamId[] = [];
    const left: NameLeft[] = [];
    for (const { id, kind } of await streamsNaming(db, who)) {
      const now = clock();
      const changed = await rewriteEvents(db, kindNamed(kinds, kind), id, { erasing, now });
      left.push(...(await namesLeft(db, kindNamed(kinds, kind), id, who.names)));
      if (changed.length === 0) continue;
      replaced.push(...changed);
      requests.push(id);
      await mustShow(db, id);
      await enqueueCards(db, { clock }, await markAllStale(db, id));
    }
    if (replaced.length === 0 && Object.keys(rows).length === 0)
      return { as: null, requests, rows, left };
    const { name } = pseudonym(mark);
    await appendToLedger(db, { why: 'person', who: name, rows: replaced }, clock());
    return { as: name, requests, rows, left };
  });
  if (!('open' in done)) await wipe(store);
  return done;
}
