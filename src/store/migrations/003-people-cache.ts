import { type Kysely, sql } from 'kysely';

/** What the directory said of people, and when; presence; where the app could not be installed. */
export async function peopleCache(
  db: Kysely<unknown>,
  dialect: 'sqlite' | 'postgres',
): Promise<void> {
  const sqlite = dialect === 'sqlite';
  const big = sqlite ? 'integer' : 'bigint';
  const run = (statement: string) => sql.raw(statement).execute(db);
  const table = (name: string, columns: string) =>
    run(`create table ${name} (${columns})${sqlite ? ' strict' : ''}`);
  await run('alter table person add column directory_language text');
  await table(
    'directory_key',
    `tenant_id text not null, key text not null, person_id text, problem text,
     looked_at ${big}, due_at ${big} not null, primary key (tenant_id, key)`,
  );
  await table(
    'directory_person',
    `id text primary key, name text not null, addresses text not null, language text,
     manager text, looked_at ${big} not null`,
  );
  await table(
    'presence',
    `person_id text primary key, availability text not null, at ${big} not null`,
  );
  await table(
    'installation',
    `person_id text primary key, outcome text not null, at ${big} not null`,
  );
  await run('create index directory_due on directory_key (due_at)');
  await run('create index directory_by_key on directory_key (key)');
}
