import { type SqlBool, sql } from 'kysely';
import { type Recorded, type StreamId, streamNumber } from '../../domain/stream.ts';
import type { Dialect } from '../database/dialect.ts';
import type { Db } from '../database/tables.ts';
import { loadEvents } from '../streams/streams.ts';

/** As the index has it: the events after `summed` are in no sum yet. */
const isUnsummed = sql<SqlBool>`summed < version`;
const unsummed = (db: Db) => db.selectFrom('stream').where(isUnsummed).where('number', '>', 0);

/** A stream with events that are in no sum, because an earlier version has recorded them. */
export interface Unsummed {
  readonly id: StreamId;
  readonly kind: string;
  readonly events: readonly Recorded[];
  /** How many of the events, the oldest, are in the sums. */
  readonly summed: number;
}

export async function hasUnsummed(db: Db): Promise<boolean> {
  const row = await unsummed(db).select('number').limit(1).execute();
  return row.length > 0;
}

/** Some of them; until the transaction ends nobody adds an event to them. */
export async function someUnsummed(db: Db, dialect: Dialect, most: number): Promise<Unsummed[]> {
  const rows = await unsummed(db)
    .select(['id', 'kind', 'summed'])
    .orderBy('number')
    .limit(most)
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .execute();
  const found: Unsummed[] = [];
  for (const { id, kind, summed } of rows) {
    const events = await loadEvents(db, id as StreamId);
    found.push({ id: id as StreamId, kind, summed, events });
  }
  return found;
}

/** All events of the stream are in the sums now. */
export async function markSummed(db: Db, id: StreamId): Promise<void> {
  await db
    .updateTable('stream')
    .set((row) => ({ summed: row.ref('version') }))
    .where('number', '=', streamNumber(id))
    .execute();
}
