import { type Kysely, sql } from 'kysely';
import { chainAll } from '../audit/chain-gaps.ts';
import type { Dialect } from '../database/dialect.ts';
import type { Tables } from '../database/tables.ts';

/**
 * The chain of the audit trail (`audit-chain.ts`), with all that has happened so far, and what
 * erasing personal data needs: how often it was done to a request, and when for good.
 */
export async function audit(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
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
  await chainAll(db as Kysely<Tables>);
}
