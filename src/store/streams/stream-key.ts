import { type StreamId, streamNumber } from '../../domain/stream.ts';
import { prepared, preparedList } from '../database/prepared.ts';
import type { Db } from '../database/tables.ts';

const first = prepared((db, number: number) =>
  db
    .selectFrom('event')
    .select('hash')
    .where('stream_number', '=', number)
    .where('version', '=', 1),
);

/**
 * What only this stream has, for ever, whatever has its number in another database or had it before
 * data were lost: the random start of its chain, which no erasure changes. Null: an older version
 * that runs beside this one has just made it.
 */
export async function streamKey(db: Db, id: StreamId): Promise<string | null> {
  const [row] = (await first(db, streamNumber(id))).rows;
  return row ? keyIn(row) : null;
}

const keyIn = ({ hash }: { readonly hash: string | null }) => hash?.slice(0, 16) ?? null;

const eventsOf = prepared((db, number: number) =>
  db
    .selectFrom('event')
    .select(['version', 'kind', 'body', 'hash'])
    .where('stream_number', '=', number)
    .orderBy('version'),
);

/** The events of a stream, oldest first: one question, no matter which part of it is asked for. */
export const eventRows = async (db: Db, id: StreamId) =>
  (await eventsOf(db, streamNumber(id))).rows;

/** What has happened to a stream, oldest first, and its key. */
export async function streamOutline(db: Db, id: StreamId) {
  const events = await eventRows(db, id);
  const [start] = events;
  return { events, key: start?.version === 1 ? keyIn(start) : null };
}

/** The same of several at once; a stream without one is absent. */
export async function streamKeys(
  db: Db,
  ids: readonly StreamId[],
): Promise<ReadonlyMap<StreamId, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await firsts(
    db,
    ids.map((id) => ({ number: streamNumber(id) })),
  );
  const keys = new Map(rows.map((row) => [Number(row.stream_number), row.hash?.slice(0, 16)]));
  return new Map(
    ids.flatMap((id) => {
      const key = keys.get(streamNumber(id));
      return key === undefined ? [] : [[id, key] as const];
    }),
  );
}

const firsts = preparedList((db, streams: readonly { readonly number: number }[]) =>
  db
    .selectFrom('event')
    .select(['stream_number', 'hash'])
    .where(
      'stream_number',
      'in',
      streams.map(({ number }) => number),
    )
    .where('version', '=', 1),
);
