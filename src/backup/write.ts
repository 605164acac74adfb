import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Dialect } from '../store/database/dialect.ts';
import { unhurried } from '../store/database/postgres/without-timeout.ts';
import { StoreFault } from '../store/database/store-fault.ts';
import type { Db } from '../store/database/tables.ts';
import { allMigrations, executedMigrations, type Migrations } from '../store/migrations/migrate.ts';
import { BackupFault } from './backup-fault.ts';
import type { Head, Summary } from './format.ts';
import { readRows } from './read-rows.ts';
import { type Table, tablesAfter } from './schema.ts';

export interface WantedBackup {
  /** Of all features. */
  readonly migrations: Migrations;
  readonly file: string;
  readonly at: Date;
}

/**
 * Writes what the database holds at one moment to a new file (0600), which is there whole or not at
 * all. Throws BackupFault where the file exists or there is nothing to keep, and StoreFault `newer`.
 */
export async function writeBackup(
  db: Db,
  dialect: Dialect,
  { migrations, file, at }: WantedBackup,
): Promise<Summary & { readonly bytes: number }> {
  if (existsSync(file))
    throw new BackupFault(`${file} exists already: name a file that does not exist yet`);
  const part = `${file}.part`;
  try {
    const summary = await inSnapshot(db, dialect, async (still) => {
      const executed = await executedOf(still, dialect, migrations);
      const head = headOf(executed, at);
      const tables = await tablesAfter(migrations, executed);
      const rows: Record<string, number> = {};
      await pipeline(
        lines(still, dialect, { head, tables, rows }),
        createGzip(),
        createWriteStream(part, { mode: 0o600, flush: true }),
      );
      return { head, rows };
    });
    await rename(part, file);
    return { ...summary, bytes: (await stat(file)).size };
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** What others write meanwhile is not seen. */
const inSnapshot = <T>(db: Db, dialect: Dialect, work: (still: Db) => Promise<T>): Promise<T> =>
  dialect === 'sqlite'
    ? db.transaction().execute(work)
    : db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (still) => work(await unhurried(still)));

const headOf = (migrations: string[], at: Date): Head => ({
  format: 'sme-desk backup',
  version: 1,
  at: at.toISOString(),
  migrations,
});

async function executedOf(db: Db, dialect: Dialect, migrations: Migrations): Promise<string[]> {
  const executed = await executedMigrations(db, dialect);
  if (executed.length === 0) throw new BackupFault('The database is empty: nothing to keep');
  const own = allMigrations(dialect, migrations);
  const ahead = executed.filter((name) => !(name in own));
  if (ahead.length > 0) throw new StoreFault('newer', ahead.join(', '));
  return executed;
}

interface Content {
  readonly head: Head;
  readonly tables: readonly Table[];
  /** How many rows of each table there were: filled in on the way. */
  readonly rows: Record<string, number>;
}

async function* lines(
  db: Db,
  dialect: Dialect,
  { head, tables, rows: counts }: Content,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const hashed = (text: string): string => {
    hash.update(text);
    return text;
  };
  yield hashed(`${JSON.stringify(head)}\n`);
  for (const table of tables) {
    yield hashed(`${JSON.stringify({ table: table.name, columns: table.columns })}\n`);
    counts[table.name] = 0;
    for await (const rows of readRows(db, dialect, table)) {
      yield hashed(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      counts[table.name] = (counts[table.name] ?? 0) + rows.length;
    }
  }
  yield `${JSON.stringify({ end: { rows: counts, sha256: hash.digest('hex') } })}\n`;
}
