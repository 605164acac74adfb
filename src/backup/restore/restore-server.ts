import { Kysely, sql } from 'kysely';
import { alone } from '../../store/database/open.ts';
import { forCommands, postgresDialect } from '../../store/database/postgres/postgres.ts';
import type { Db, Tables } from '../../store/database/tables.ts';
import { executedMigrations, type Migrations } from '../../store/migrations/migrate.ts';
import { BackupFault } from '../backup-fault.ts';
import { tablesAfter } from '../schema.ts';
import { type Backup, fill } from './fill.ts';
import { notEmpty, type RestoreOptions } from './restore-options.ts';
import { lastGivenNumber, skipLost } from './skip-numbers.ts';

/** In one transaction, tables included: until it ends, the server has what it had. */
export async function restoreToServer(
  url: string,
  backup: Backup,
  { replace, moved, at }: RestoreOptions,
): Promise<{ readonly nextNumber: number }> {
  const db = new Kysely<Tables>({ dialect: postgresDialect({ url, patience: forCommands }) });
  try {
    return await alone(db, async (held) => {
      await assertNobodyElse(held);
      const executed = await executedMigrations(held, 'postgres');
      const last = executed.length > 0 ? await lastGivenNumber(held) : undefined;
      if (executed.length > 0) await empty(held, { ...backup, executed, replace });
      await fill(held, 'postgres', backup);
      const nextNumber = moved
        ? ((await lastGivenNumber(held)) ?? 0) + 1
        : await skipLost(held, replace ? last : undefined, at.getTime());
      return { nextNumber };
    });
  } finally {
    await db.destroy();
  }
}

async function assertNobodyElse(db: Db): Promise<void> {
  const { rows } = await sql<{ others: number }>`
    select count(*) as others from pg_stat_activity
    where datname = current_database() and application_name = 'sme-desk' and pid != pg_backend_pid()`.execute(
    db,
  );
  if (Number(rows[0]?.others) > 0)
    throw new BackupFault(
      'SME Desk is running on this database: stop every instance, restore, and start them again',
    );
}

/** Takes the product's own tables away; others in the database are nobody's business. */
async function empty(
  db: Db,
  {
    migrations,
    executed,
    replace,
  }: {
    readonly migrations: Migrations;
    readonly executed: readonly string[];
    readonly replace: boolean;
  },
): Promise<void> {
  // Those of then: their foreign keys say in which order they go.
  const tables = (await tablesAfter(migrations, executed)).map(({ name }) => name);
  for (const name of tables.filter((one) => one !== 'counter')) {
    const { rows } = await sql`select to_regclass(${name}) as found`.execute(db);
    if (!(rows[0] as { found: unknown }).found) continue;
    const some = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (some.rows.length > 0 && !replace) throw notEmpty('The database');
  }
  for (const name of [...tables.reverse(), 'kysely_migration', 'kysely_migration_lock'])
    await sql`drop table if exists ${sql.table(name)}`.execute(db);
}
