import { sql } from 'kysely';
import type { Dialect } from '../../store/database/dialect.ts';
import type { Db } from '../../store/database/tables.ts';
import { type Migrations, migrate } from '../../store/migrations/migrate.ts';

import { BackupFault } from '../backup-fault.ts';
import type { Cell, Summary } from '../format.ts';
import { readBackup } from './read.ts';

/** Below what a statement may carry as parameters on either database. */
const mostValues = 20_000;
const mostRows = 200;

/** A backup file that was checked, and all features' migrations. */
export interface Backup extends Summary {
  readonly file: string;
  readonly migrations: Migrations;
}

/**
 * Fills an empty database with a backup that was checked before: the schema as it was then, the
 * rows, and what later versions have changed. Throws BackupFault where not every row has arrived.
 */
export async function fill(
  db: Db,
  dialect: Dialect,
  { file, migrations, head, rows: counts }: Backup,
): Promise<void> {
  await migrate(db, dialect, migrations, head.migrations);
  let table = '';
  let columns: readonly string[] = [];
  let some: (readonly Cell[])[] = [];
  const flush = async (): Promise<void> => {
    if (some.length > 0) await insert(db, dialect, table, columns, some);
    some = [];
  };
  await readBackup(file, {
    onTable: async (name, named) => {
      await flush();
      [table, columns] = [name, named];
      // What the schema brings with it.
      await sql`delete from ${sql.table(name)}`.execute(db);
    },
    onRow: async (row) => {
      some.push(row);
      if (some.length >= Math.min(mostRows, mostValues / columns.length)) await flush();
    },
  });
  await flush();
  for (const [name, count] of Object.entries(counts)) {
    const { rows } = await sql<{ found: number }>`
      select count(*) as found from ${sql.table(name)}`.execute(db);
    if (Number(rows[0]?.found) !== count)
      throw new BackupFault(`${rows[0]?.found} of ${count} rows arrived in ${name}`);
  }
  if (dialect === 'postgres') await continueNumbers(db);
  await migrate(db, dialect, migrations);
}

async function insert(
  db: Db,
  dialect: Dialect,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  // Numbers that PostgreSQL would give itself are those of the backup.
  const own = dialect === 'postgres' ? sql`overriding system value` : sql``;
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(rows.map((row) => sql`(${sql.join([...row])})`));
  await sql`insert into ${sql.table(table)} (${names}) ${own} values ${values}`.execute(db);
}

/** The next number that PostgreSQL gives itself comes after those that are there. */
async function continueNumbers(db: Db): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'`.execute(db);
  for (const { table, column } of rows)
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), greatest(max(${sql.ref(column)}), 1),
        max(${sql.ref(column)}) is not null) from ${sql.table(table)}`.execute(db);
}
