import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../database/dialect.ts';

/**
 * What happened on each day, counted, and how many events of a stream are in it: an earlier version
 * that runs beside this one records events without counting them, and those that were there before
 * are counted in the background (`engine/sums/`).
 */
export async function dailySums(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  // On a table that is full already it takes longer than a statement may.
  if (dialect === 'postgres') await run('set local statement_timeout = 0');
  const [big, rest] = dialect === 'sqlite' ? ['integer', ' strict, without rowid'] : ['bigint', ''];
  await run(
    `create table daily_sum (
       partner text not null, workload text not null, region text not null, name text not null,
       day ${big} not null, detail text not null, slot ${big} not null,
       count ${big} not null, amount ${big} not null,
       primary key (partner, workload, region, name, day, detail, slot))${rest}`,
  );
  await run(`alter table stream add column summed ${big} not null default 0`);
  await run('create index stream_unsummed on stream (number) where summed < version');
}
