import { type Erasing, erased } from '../../domain/people/erase.ts';
import { type Recorded, type Stream, type StreamId, streamNumber } from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { digestOf, newSalt } from '../audit/audit-chain.ts';
import { chainMissing } from '../audit/chain-gaps.ts';
import type { ReplacedRow } from '../audit/ledger.ts';
import { Clash } from '../database/open.ts';
import type { Db } from '../database/tables.ts';
import { eventBody, eventIn } from '../streams/event-body.ts';
import type { StoredKind } from '../streams/stored-kind.ts';

/**
 * Erases personal data from a stream and its events: what is replaced loses its salt, the chain
 * stays as it is. Returns what the caller must put into the ledger in the same transaction; throws
 * Clash where the stream has moved on meanwhile.
 */
export async function rewriteEvents(
  db: Db,
  kind: StoredKind,
  id: StreamId,
  { erasing, now }: { readonly erasing: Erasing; readonly now: Instant },
): Promise<ReplacedRow[]> {
  await chainMissing(db, id, now);
  const rows = await db
    .selectFrom('event')
    .select(['version', 'body', 'salt'])
    .where('stream_number', '=', streamNumber(id))
    .orderBy('version')
    .execute();
  const events = rows.map(({ body }) => eventIn(body, id));
  const after = events.map((event) => erased(event, erasing, kind.personal));
  if (after.every((event, index) => event === events[index])) return [];
  await saveState(db, kind, id, after);
  const replaced: ReplacedRow[] = [];
  for (const [index, { version, body: was, salt: oldSalt }] of rows.entries()) {
    const event = after[index];
    if (!event || event === events[index]) continue;
    const body = eventBody(event);
    const salt = newSalt();
    await db
      .updateTable('event')
      .set({ body, salt })
      .where('stream_number', '=', streamNumber(id))
      .where('version', '=', version)
      .execute();
    const digests = { from: digestOf(oldSalt ?? '', was), to: digestOf(salt, body) };
    replaced.push({ request: id, version, ...digests });
  }
  return replaced;
}

/** The state as these events make it: a writer that read it before clashes. */
export async function saveState(
  db: Db,
  kind: StoredKind,
  id: StreamId,
  events: readonly Recorded[],
): Promise<Stream> {
  const made = events.reduce<Stream | undefined>(
    (state, one) => kind.evolve(state, one),
    undefined,
  );
  if (!made) throw new Error(`${id} has no events`);
  const { erasures } = await db
    .selectFrom('stream')
    .select('erasures')
    .where('number', '=', streamNumber(id))
    .executeTakeFirstOrThrow();
  const state = { ...made, erasures: erasures + 1 };
  const { numUpdatedRows } = await db
    .updateTable('stream')
    .set({ erasures: state.erasures, state: state.state, body: JSON.stringify(state) })
    .where('number', '=', streamNumber(id))
    .where('version', '=', state.version)
    .where('erasures', '=', erasures)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Clash(id);
  await kind.saveRow(db, state);
  return state;
}
