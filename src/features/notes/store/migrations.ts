import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../../store/database/dialect.ts';
import type { Migrations } from '../../../store/migrations/migrate.ts';

import { summaryMigrations } from './summary/migrations.ts';

/** The notes' own tables: general notes, and risks. */
export const migrations: Migrations = (dialect) => ({
  '019-notes': { up: (db: Kysely<unknown>) => createTables(db, dialect) },
  ...summaryMigrations(dialect),
});

async function createTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const [big, strict] = dialect === 'sqlite' ? ['integer', ' strict'] : ['bigint', ''];
  const run = (text: string): Promise<unknown> => sql.raw(text).execute(db);
  await run(
    `create table note (number ${big} primary key, customer_number ${big} not null,
     writer text not null, state text not null, published_at ${big})${strict}`,
  );
  await run(
    `create table risk (number ${big} primary key, customer_number ${big} not null,
     state text not null)${strict}`,
  );
  await run('create index note_of on note (customer_number, state, number)');
  await run('create index note_draft_by on note (writer, state, customer_number)');
  await run('create index risk_of on risk (customer_number, state)');
}
