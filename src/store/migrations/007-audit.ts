import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type Seal, seal } from '../audit/audit-chain.ts';
import type { Dialect } from '../database/dialect.ts';

/**
 * The chain of the audit trail (`audit-chain.ts`), with all that has happened so far, and what
 * erasing personal data needs: how often it was done to a request, and when for good.
 */
export async function auditChain(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const sqlite = dialect === 'sqlite';
  const big = sqlite ? 'integer' : 'bigint';
  // In the migration's transaction: with much data it takes more than 10 s.
  if (!sqlite) await sql`set local statement_timeout = 0`.execute(db);
  const run = (statement: string) => sql.raw(statement).execute(db);
  for (const column of ['salt text', 'digest text', 'hash text'])
    await run(`alter table event add column ${column}`);
  await run(`alter table request add column erasures ${big} not null default 0`);
  await run(`alter table request add column forgotten_at ${big}`);
  await run(
    `create table audit_entry (number ${big} primary key, kind text not null, at ${big} not null,
     body text not null, hash text not null)${sqlite ? ' strict' : ''}`,
  );
  await run('create index draft_by_time on draft (changed_at)');
  await chainAll(db);
}

/** How many events are chained by one statement. */
const piece = 200;

interface EventRow {
  readonly request_number: number;
  readonly version: number;
  readonly kind: string;
  readonly at: number;
  readonly body: string;
}

/** Chains every event there is. */
async function chainAll(db: Kysely<unknown>): Promise<void> {
  let previous = { request_number: 0, version: 0, hash: '' };
  for (;;) {
    const { rows } = await sql<EventRow>`
      select request_number, version, kind, at, body from event
      where request_number > ${previous.request_number}
        or (request_number = ${previous.request_number} and version > ${previous.version})
      order by request_number, version limit ${sql.lit(piece)}`.execute(db);
    if (rows.length === 0) return;
    const sealed = rows.map((row) => {
      const before = row.request_number === previous.request_number ? previous.hash : '';
      const link = { ...row, request: `SME-${row.request_number}` };
      const made = { ...row, ...seal(before, link, row.body) };
      previous = made;
      return made;
    });
    await write(db, sealed);
  }
}

async function write(db: Kysely<unknown>, rows: readonly (EventRow & Seal)[]): Promise<void> {
  const row = (one: EventRow & Seal): RawBuilder<unknown> =>
    sql`(cast(${one.request_number} as bigint), cast(${one.version} as bigint),
      cast(${one.salt} as text), cast(${one.digest} as text), cast(${one.hash} as text))`;
  await sql`
    with sealed (number, version, salt, digest, hash) as (values ${sql.join(rows.map(row))})
    update event set salt = sealed.salt, digest = sealed.digest, hash = sealed.hash from sealed
    where event.request_number = sealed.number and event.version = sealed.version`.execute(db);
}
