import { type Kysely, sql } from 'kysely';
import type { Migrations } from '../../../store/migrations/migrate.ts';

/** How often a section was shown, what was thought of it, and which words found nothing; never by whom. */
export const migrations: Migrations = (dialect) => ({
  '021-playbook-counts': {
    up: async (db: Kysely<unknown>) => {
      const [big, strict] = dialect === 'sqlite' ? ['integer', ' strict'] : ['bigint', ''];
      await sql
        .raw(
          `create table playbook_count (day text not null, kind text not null, what text not null,
           times ${big} not null, primary key (day, kind, what))${strict}`,
        )
        .execute(db);
    },
  },
});
