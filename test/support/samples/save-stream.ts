import type { Happened, Recorded, Stream } from '../../../src/domain/stream.ts';
import type { Db } from '../../../src/store/database/tables.ts';
import type { StoredKind } from '../../../src/store/streams/stored-kind.ts';
import { appendEvent, storeState } from '../../../src/store/streams/streams.ts';

/** Stores what a thing became and the event by which it did, as a click does; nobody is told. */
export async function saveStream<S extends Stream, E extends Happened>(
  db: Db,
  kind: StoredKind<S, E>,
  state: S,
  event: Recorded<E>,
  before?: S,
): Promise<void> {
  await appendEvent(db, event, await storeState(db, kind, state, event, { before }));
}
