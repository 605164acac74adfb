import { type StreamId, streamNumber } from '../../domain/stream.ts';
import { prepared } from '../database/prepared.ts';
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
  return row?.hash?.slice(0, 16) ?? null;
}
