import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../../../store/database/dialect.ts';
import type { Migrations } from '../../../../store/migrations/migrate.ts';

/** Executive summaries, and who has asked for them. */
export const summaryMigrations: Migrations = (dialect) => ({
  '020-summaries': { up: (db: Kysely<unknown>) => createTables(db, dialect) },
  '020-summary-nudges': { up: (db: Kysely<unknown>) => createNudges(db, dialect) },
});

async function createTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const [big, strict] = dialect === 'sqlite' ? ['integer', ' strict'] : ['bigint', ''];
  const table = (name: string, columns: string): Promise<unknown> =>
    sql.raw(`create table ${name} (${columns})${strict}`).execute(db);
  await table(
    'note_summary',
    `number ${big} primary key, customer_number ${big} not null, state text not null,
     published_at ${big}`,
  );
  await table(
    'note_order',
    `number ${big} primary key, customer_number ${big} not null, rm text not null,
     state text not null`,
  );
  for (const index of [
    'note_summary_of on note_summary (customer_number, number)',
    'note_order_of on note_order (customer_number, number)',
  ])
    await sql.raw(`create index ${index}`).execute(db);
  // What is begun or asked twice at once is one: one draft a customer, one open order of an RM.
  for (const index of [
    `note_summary_draft on note_summary (customer_number) where state = 'draft'`,
    `note_order_open on note_order (customer_number, rm) where state = 'open'`,
  ])
    await sql.raw(`create unique index ${index}`).execute(db);
}

/** One nudge a customer: two that begin at once are one. */
async function createNudges(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const [big, strict] = dialect === 'sqlite' ? ['integer', ' strict'] : ['bigint', ''];
  await sql
    .raw(
      `create table note_nudge (number ${big} primary key, customer_number ${big} not null
       unique)${strict}`,
    )
    .execute(db);
}
