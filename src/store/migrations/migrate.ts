import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Dialect } from '../database/dialect.ts';
import { StoreFault } from '../database/store-fault.ts';
import type { Db } from '../database/tables.ts';
import { fileFaultIn } from '../files/file-faults.ts';
import { migrations } from './migrations.ts';

/** The migrations of the features' tables, by name. */
export type Migrations = (dialect: Dialect) => Readonly<Record<string, Migration>>;

/** The store's own migrations and those of features. Throws where two have one name. */
export function allMigrations(dialect: Dialect, ofFeatures: Migrations): Record<string, Migration> {
  const own = migrations(dialect);
  const more = ofFeatures(dialect);
  const twice = Object.keys(more).find((name) => name in own);
  if (twice !== undefined) throw new Error(`The migration "${twice}" is handed in twice.`);
  return { ...own, ...more };
}

/**
 * The names of the migrations that have not run yet. A server's schema may be ahead while another version
 * runs beside this one: what only adds is left alone, since this version can work with it; a migration that
 * takes something away has `-removes-` in its name, and is refused as `newer`. The embedded database, which
 * nobody else uses, is refused as soon as it is ahead.
 */
export async function pendingMigrations(
  db: Db,
  dialect: Dialect,
  ofFeatures: Migrations,
): Promise<string[]> {
  const own = Object.keys(allMigrations(dialect, ofFeatures));
  const executed = await executedMigrations(db, dialect);
  const ahead = executed.filter((name) => !own.includes(name));
  const unusable =
    dialect === 'sqlite' ? ahead : ahead.filter((name) => name.includes('-removes-'));
  if (unusable.length > 0) throw new StoreFault('newer', unusable.join(', '));
  return own.filter((name) => !executed.includes(name));
}

/** Brings the schema up to date, or runs only the migrations named. Throws as `pendingMigrations` does. */
export async function migrate(
  db: Db,
  dialect: Dialect,
  ofFeatures: Migrations,
  only?: readonly string[],
): Promise<void> {
  await pendingMigrations(db, dialect, ofFeatures);
  const own = allMigrations(dialect, ofFeatures);
  const executed = await executedMigrations(db, dialect);
  // The Migrator wants to know each one that has run; those of features come between the store's.
  const others = executed
    .filter((name) => !(name in own))
    .map((name) => [name, { up: async () => undefined }]);
  const wanted = Object.entries(own).filter(([name]) => only?.includes(name) ?? true);
  const provider = {
    getMigrations: async () => Object.fromEntries([...wanted, ...others]),
  };
  const migrator = new Migrator({ db, provider, allowUnorderedMigrations: true });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new StoreFault(fileFaultIn(error) ?? 'unreachable', String(error), error);
}

/** The names of the migrations that have run, oldest first; none in an empty database. */
export async function executedMigrations(db: Db, dialect: Dialect): Promise<string[]> {
  const { rows: found } =
    dialect === 'sqlite'
      ? await sql`select name from sqlite_schema where name = 'kysely_migration'`.execute(db)
      : await sql`select 1 where to_regclass('kysely_migration') is not null`.execute(db);
  if (found.length === 0) return [];
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
