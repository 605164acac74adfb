import { type RawBuilder, sql } from 'kysely';
import { type StreamId, streamNumber } from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';

import type { Db } from '../database/tables.ts';
import { seal } from './audit-chain.ts';
import { appendToLedger } from './ledger.ts';

/**
 * Chains what an older version, still running beside this one, has added to a stream, which the
 * ledger tells. Returns the hash of its last event.
 */
export async function chainMissing(db: Db, id: StreamId, at: Instant): Promise<string> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('stream_number', '=', streamNumber(id))
    .orderBy('version')
    .execute();
  let hash = '';
  const left: Sealed[] = [];
  for (const row of rows) {
    if (row.hash === null) {
      const made = { ...row, ...seal(hash, { ...row, request: id }, row.body) };
      left.push(made);
      hash = made.hash;
    } else hash = row.hash;
  }
  if (left.length === 0) return hash;
  await write(db, left);
  const versions = left.map(({ version }) => version);
  await appendToLedger(db, { why: 'late', request: id, versions }, at);
  return hash;
}

interface Sealed {
  readonly stream_number: number;
  readonly version: number;
  readonly salt: string;
  readonly digest: string;
  readonly hash: string;
}

async function write(db: Db, rows: readonly Sealed[]): Promise<void> {
  const row = (one: Sealed): RawBuilder<unknown> =>
    sql`(cast(${one.stream_number} as bigint), cast(${one.version} as bigint),
      cast(${one.salt} as text), cast(${one.digest} as text), cast(${one.hash} as text))`;
  await sql`
    with sealed (stream_number, version, salt, digest, hash) as (values ${sql.join(rows.map(row))})
    update event set salt = sealed.salt, digest = sealed.digest, hash = sealed.hash from sealed
    where event.stream_number = sealed.stream_number and event.version = sealed.version`.execute(
    db,
  );
}
