import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';

import type { Db } from '../database/tables.ts';
import { chainName, seal } from './audit-chain.ts';
import { appendToLedger } from './ledger.ts';

/** How many events are chained by one statement. */
const piece = 200;

/** Chains every event there is: those from before there was a chain. */
export async function chainAll(db: Db): Promise<void> {
  let previous = { request_number: 0, version: 0, hash: '' };
  for (;;) {
    const { request_number, version } = previous;
    const rows = await db
      .selectFrom('event')
      .select(['request_number', 'version', 'kind', 'at', 'body'])
      .where((row) =>
        row.or([
          row('request_number', '>', request_number),
          row.and([row('request_number', '=', request_number), row('version', '>', version)]),
        ]),
      )
      .orderBy('request_number')
      .orderBy('version')
      .limit(piece)
      .execute();
    const sealed = rows.map((row) => {
      const before = row.request_number === previous.request_number ? previous.hash : '';
      const link = { ...row, request: chainName(row.request_number) };
      const made = { ...row, ...seal(before, link, row.body) };
      previous = made;
      return made;
    });
    if (sealed.length === 0) return;
    await write(db, sealed);
  }
}

/**
 * Chains what an older version, still running beside this one, has added to a request, which the
 * ledger tells. Returns the hash of its last event.
 */
export async function chainMissing(db: Db, number: number, at: Instant): Promise<string> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('request_number', '=', number)
    .orderBy('version')
    .execute();
  let hash = '';
  const left: Sealed[] = [];
  for (const row of rows) {
    if (row.hash === null) {
      const made = { ...row, ...seal(hash, { ...row, request: chainName(number) }, row.body) };
      left.push(made);
      hash = made.hash;
    } else hash = row.hash;
  }
  if (left.length === 0) return hash;
  await write(db, left);
  const versions = left.map(({ version }) => version);
  await appendToLedger(db, { why: 'late', request: chainName(number), versions }, at);
  return hash;
}

interface Sealed {
  readonly request_number: number;
  readonly version: number;
  readonly salt: string;
  readonly digest: string;
  readonly hash: string;
}

async function write(db: Db, rows: readonly Sealed[]): Promise<void> {
  const row = (one: Sealed): RawBuilder<unknown> =>
    sql`(cast(${one.request_number} as bigint), cast(${one.version} as bigint),
      cast(${one.salt} as text), cast(${one.digest} as text), cast(${one.hash} as text))`;
  await sql`
    with sealed (request_number, version, salt, digest, hash) as (values ${sql.join(rows.map(row))})
    update event set salt = sealed.salt, digest = sealed.digest, hash = sealed.hash from sealed
    where event.request_number = sealed.request_number and event.version = sealed.version`.execute(
    db,
  );
}
