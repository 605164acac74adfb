import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../../store/database/dialect.ts';
import type { Migrations } from '../../../store/migrations/migrate.ts';

/** The registrations' own tables. */
export const migrations: Migrations = (dialect) => ({
  '021-access': { up: (db: Kysely<unknown>) => createTables(db, dialect) },
});

async function createTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const [big, strict] = dialect === 'sqlite' ? ['integer', ' strict'] : ['bigint', ''];
  const run = (text: string): Promise<unknown> => sql.raw(text).execute(db);
  await run(
    `create table access (number ${big} primary key, person text not null, origin text not null,
     state text not null, partner text, approver text, alternate text)${strict}`,
  );
  // What somebody wanted goes with all else that is kept of them.
  await run('alter table person add column wish text');
  await run(`alter table person add column wish_at ${big}`);
  await run('create index access_of on access (person, number)');
  await run('create index access_state on access (state, number)');
  // One registration on its way for each person: two that are begun at once are one.
  await run(
    `create unique index access_running on access (person) where origin = 'registration'
     and state in ('draft', 'asked', 'returned', 'invited', 'consented', 'expired')`,
  );
}
