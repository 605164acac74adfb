import { sql } from 'kysely';
import {
  type Happened,
  type Recorded,
  type Stream,
  type StreamId,
  streamNumber,
} from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { seal } from '../audit/audit-chain.ts';
import { chainMissing } from '../audit/chain-gaps.ts';
import { Clash } from '../database/open.ts';
import { prepared, preparedRow } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';
import { together } from '../database/together.ts';
import { eventBody, eventIn } from './event-body.ts';
import type { StoredKind } from './stored-kind.ts';
import { eventRows } from './stream-key.ts';

const stateOf = prepared((db, number: number, id: string) =>
  db.selectFrom('stream').select('body').where('number', '=', number).where('id', '=', id),
);

export async function loadStream<S extends Stream>(db: Db, id: StreamId): Promise<S | undefined> {
  const [row] = (await stateOf(db, streamNumber(id), id)).rows;
  return row && (JSON.parse(row.body) as S);
}

/** The whole history, oldest first. */
export async function loadEvents<E extends Happened>(db: Db, id: StreamId): Promise<Recorded<E>[]> {
  const rows = await eventRows(db, id);
  return rows.map((row) => eventIn<E>(row.body, id));
}

/** Streams of a kind in these states, numbered above `after`, by number: to go through all in pieces. */
export async function streamsAfter<S extends Stream>(
  db: Db,
  kind: Pick<StoredKind<S>, 'name'>,
  {
    states,
    after,
    most,
  }: {
    readonly states: readonly string[];
    readonly after: number;
    readonly most: number;
  },
): Promise<S[]> {
  const rows = await db
    .selectFrom('stream')
    .select('body')
    .where('kind', '=', kind.name)
    .where('state', 'in', [...states])
    .where('number', '>', after)
    .orderBy('number')
    .limit(most)
    .execute();
  return rows.map((row) => JSON.parse(row.body) as S);
}

/** The streams of a kind whose state holds one of these texts as a value, in any case of its letters. */
export async function streamsSaying(
  db: Db,
  kind: Pick<StoredKind, 'name'>,
  texts: readonly string[],
): Promise<StreamId[]> {
  if (texts.length === 0) return [];
  const rows = await db
    .selectFrom('stream')
    .select('id')
    .where('kind', '=', kind.name)
    .where((row) =>
      row.or(
        texts.map((text) =>
          row(sql`lower(body)`, 'like', `%${JSON.stringify(text).toLowerCase()}%`),
        ),
      ),
    )
    .orderBy('number')
    .execute();
  return rows.map(({ id }) => id as StreamId);
}

/**
 * Stores what the thing became by an event, with the row of its kind's own table; `appendEvent` goes with it.
 * Throws Clash where somebody was faster, be it only in erasing personal data. `before` is the thing as it is
 * stored: what lists show is written only where it has changed, and `due` with it (`saveRow` in `stored-kind.ts`).
 */
export async function storeState<S extends Stream, E extends Happened>(
  db: Db,
  kind: StoredKind<S, E>,
  state: S,
  event: Recorded<E>,
  { before, due }: { readonly before?: S | undefined; readonly due?: Instant | undefined } = {},
): Promise<Stored> {
  if (state.version === 1) {
    const stored = await insertState(db, kind.name, state);
    await kind.saveRow(db, state, before, due);
    return stored;
  }
  const [stored] = await together([update(db, state, event), kind.saveRow(db, state, before, due)]);
  return stored;
}

/** Stores the event, chained to the one before. */
export async function appendEvent(
  db: Db,
  event: Recorded,
  { previous }: Pick<Stored, 'previous'>,
): Promise<void> {
  const { streamId, version, kind, at } = event;
  const body = eventBody(event);
  const sealed = seal(previous, { request: streamId, version, kind, at }, body);
  const stream_number = streamNumber(streamId);
  await insertEvent.send(db, { stream_number, version, kind, at, body, ...sealed });
}

const columnsOf = (state: Stream) => ({
  number: streamNumber(state.id),
  version: state.version,
  state: state.state,
  body: JSON.stringify(state),
});
type Columns = ReturnType<typeof columnsOf>;

/** What a state is stored with. */
interface Stored {
  /** The hash of the event before. */
  readonly previous: string;
  /** How many events are in the daily sums with this one: the caller adds it where that is all of them, as it is marked. */
  readonly summed: number;
}

/** Before a first event there is none. */
async function insertState(db: Db, kind: string, state: Stream): Promise<Stored> {
  await insertStream.send(db, { ...columnsOf(state), id: state.id, kind, summed: 1 });
  return { previous: '', summed: 1 };
}

const insertStream = preparedRow(
  (db, row: Columns & { readonly id: string; readonly kind: string; readonly summed: number }) =>
    db.insertInto('stream').values(row),
);

async function update(db: Db, state: Stream, event: Recorded): Promise<Stored> {
  const erasures = state.erasures ?? 0;
  const change = { ...columnsOf(state), previous_version: state.version - 1, erasures };
  const [row] = (await updateStream(db, change)).rows;
  if (!row) throw new Clash(state.id);
  const previous = row.previous ?? (await chainMissing(db, state.id, event.at));
  return { previous, summed: row.summed };
}

const updateStream = preparedRow(
  (db, one: Columns & { readonly previous_version: number; readonly erasures: number }) =>
    db
      .updateTable('stream')
      .set((row) => ({
        version: one.version,
        state: one.state,
        body: one.body,
        summed: row
          .case()
          .when('summed', '=', one.previous_version)
          .then(one.version)
          .else(row.ref('summed'))
          .end(),
      }))
      .where('number', '=', one.number)
      .where('version', '=', one.previous_version)
      .where('erasures', '=', one.erasures)
      .returning((row) => [
        'summed',
        row
          .selectFrom('event')
          .select('hash')
          .where('stream_number', '=', one.number)
          .where('event.version', '=', one.previous_version)
          .as('previous'),
      ]),
);

interface EventRow {
  readonly [column: string]: string | number;
  readonly stream_number: number;
  readonly version: number;
  readonly kind: string;
  readonly at: number;
  readonly body: string;
  readonly salt: string;
  readonly digest: string;
  readonly hash: string;
}

const insertEvent = preparedRow((db, row: EventRow) => db.insertInto('event').values(row));
