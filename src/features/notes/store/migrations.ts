import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../../store/database/dialect.ts';
import type { Migrations } from '../../../store/migrations/migrate.ts';

import { summaryMigrations } from './summary/migrations.ts';

/** The notes' own tables: general notes, and risks. */
export const migrations: Migrations = (dialect) => ({
  '019-notes': { up: (db: Kysely<unknown>) => createTables(db, dialect) },
  ...summaryMigrations(dialect),
  '022-note-owners': { up: (db: Kysely<unknown>) => addOwners(db, dialect) },
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

/**
 * Whose the next action of a note is, and who has opened a risk, for their lists in the tab. What an
 * earlier version writes beside this one is without, until something happens to it again.
 */
async function addOwners(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const run = (text: string): Promise<unknown> => sql.raw(text).execute(db);
  const inBody = (...path: string[]): string =>
    dialect === 'sqlite'
      ? `json_extract(body, '$.${path.join('.')}')`
      : `body::json #>> '{${path.join()}}'`;
  for (const [table, column, value] of [
    ['note', 'next_owner', inBody('published', 'next', 'owner', 'mail')],
    ['risk', 'opened_by', inBody('openedBy')],
  ] as const) {
    await run(`alter table ${table} add column ${column} text`);
    await run(
      `update ${table} set ${column} =
         (select ${value} from stream where stream.number = ${table}.number)`,
    );
    await run(
      `create index ${table}_${column} on ${table} (${column}) where ${column} is not null`,
    );
  }
}
