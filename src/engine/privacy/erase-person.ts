import { randomBytes } from 'node:crypto';
import { erasingOf, type Identity, pseudonym, replacer } from '../../domain/people/erase.ts';
import type { StreamId } from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';

import { appendToLedger, type ReplacedRow } from '../../store/audit/ledger.ts';
import { markAllStale, mustShow } from '../../store/cards/cards.ts';
import type { Store } from '../../store/database/open.ts';
import { unbounded } from '../../store/database/postgres/without-timeout.ts';
import { wipe } from '../../store/database/sqlite/vacuum.ts';
import type { KeptWords } from '../../store/privacy/kept-words.ts';
import {
  type NameLeft,
  namesLeft,
  namesOfOthers,
  surnamesElsewhere,
  surnamesIn,
} from '../../store/privacy/names-left.ts';
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
      /** Parts of the name that occur alone in what others typed: for a person to look at. */
      readonly left: readonly NameLeft[];
    };

/**
 * Erases everything about one person, in one transaction: rows of their own go; in requests and
 * their events a pseudonym stands for them (for their surname alone, too, where it can mean nobody
 * else) and a dash for what they typed, and the ledger of the audit trail tells that it was done. Cards of others are edited where they stand. Who has a part
 * in an open request is not erased unless `force`: their words are still needed there.
 */
export async function erasePerson(
  app: {
    readonly store: Store;
    readonly clock: () => Instant;
    readonly kinds: StoredKinds;
    /** Of people whom only the program knows. */
    readonly otherNames?: readonly string[];
    /** What features keep of what people typed. */
    readonly words?: readonly KeptWords[];
  },
  who: Identity,
  force: boolean,
): Promise<Erased> {
  const { store, clock, kinds, otherNames = [], words } = app;
  const done = await store.transaction(async (tx): Promise<Erased> => {
    const db = await unbounded(tx, store.dialect);
    const open = await openStreamsOf(db, kinds, who);
    if (open.length > 0 && !force) return { open };
    const mark = randomBytes(4).toString('hex');
    const erasing = erasingOf(who, mark);
    const rows = await eraseRows(db, who, replacer(erasing.replacements), words);
    const replaced: ReplacedRow[] = [];
    const requests: StreamId[] = [];
    const left: NameLeft[] = [];
    const others = [...otherNames, ...(await namesOfOthers(db, who))];
    const naming = await streamsNaming(db, who);
    for (const { id, kind } of naming) {
      const now = clock();
      const stored = kindNamed(kinds, kind);
      const surnames = await surnamesIn(db, stored, id, who, others);
      const alone = surnames.map((text) => ({ text, becomes: pseudonym(mark).name }));
      const changed = await rewriteEvents(db, stored, id, { erasing: { ...erasing, alone }, now });
      left.push(...(await namesLeft(db, stored, id, who.names)));
      if (changed.length === 0) continue;
      replaced.push(...changed);
      requests.push(id);
      await mustShow(db, id);
      await enqueueCards(db, { clock }, await markAllStale(db, id));
    }
    const looked = naming.map(({ id }) => id);
    left.push(...(await surnamesElsewhere(db, kinds, who.names, looked)));
    if (replaced.length === 0 && Object.keys(rows).length === 0)
      return { as: null, requests, rows, left };
    const { name } = pseudonym(mark);
    await appendToLedger(db, { why: 'person', who: name, rows: replaced }, clock());
    return { as: name, requests, rows, left };
  });
  if (!('open' in done)) await wipe(store);
  return done;
}
