import { type Kysely, sql } from 'kysely';

/** How much of Teams' limits is used, for all instances: see store/queue/limits/rate-limits.ts. */
export async function pace(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const sqlite = dialect === 'sqlite';
  const big = sqlite ? 'integer' : 'bigint';
  const table = (name: string, columns: string) =>
    sql.raw(`create table ${name} (${columns})${sqlite ? ' strict' : ''}`).execute(db);
  await table(
    'pace_seat',
    `tenant_id text not null, seat ${big} not null, free_at ${big} not null,
     was_free_at ${big} not null, primary key (tenant_id, seat)`,
  );
  await table(
    'pace_chat',
    `conversation_id text primary key, short_at ${big} not null, long_at ${big} not null`,
  );
}
