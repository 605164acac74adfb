import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Dialect } from '../store/database/dialect.ts';
import { unhurried } from '../store/database/postgres/without-timeout.ts';
import { StoreFault } from '../store/database/store-fault.ts';
import type { Db } from '../store/database/tables.ts';
import { executedMigrations } from '../store/migrations/migrate.ts';
import { migrations } from '../store/migrations/migrations.ts';
import { BackupFault } from './backup-fault.ts';
import type { Head, Summary } from './format.ts';
import { rowsOf } from './read-rows.ts';
import { tablesAfter } from './schema.ts';

/**
 * Writes what the database holds at one moment to a new file (0600), which is there whole or not at
 * all. Throws BackupFault where the file exists or there is nothing to keep, and StoreFault `newer`.
 */
export async function writeBackup(
  db: Db,
  dialect: Dialect,
  file: string,
  at: Date,
): Promise<Summary & { readonly bytes: number }> {
  if (existsSync(file))
    throw new BackupFault(`${file} exists already: name a file that does not exist yet`);
  const part = `${file}.part`;
  try {
    const summary = await inSnapshot(db, dialect, async (still) => {
      const head = await headOf(still, dialect, at);
      const rows: Record<string, number> = {};
      await pipeline(
        lines(still, dialect, head, rows),
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

async function headOf(db: Db, dialect: Dialect, at: Date): Promise<Head> {
  const executed = await executedMigrations(db, dialect);
  if (executed.length === 0) throw new BackupFault('The database is empty: nothing to keep');
  const own = migrations(dialect);
  const ahead = executed.filter((name) => !(name in own));
  if (ahead.length > 0) throw new StoreFault('newer', ahead.join(', '));
  return { format: 'sme-desk backup', version: 1, at: at.toISOString(), migrations: executed };
}

async function* lines(
  db: Db,
  dialect: Dialect,
  head: Head,
  counts: Record<string, number>,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const hashed = (text: string): string => {
    hash.update(text);
    return text;
  };
  yield hashed(`${JSON.stringify(head)}\n`);
  for (const table of await tablesAfter(head.migrations.at(-1) ?? '')) {
    yield hashed(`${JSON.stringify({ table: table.name, columns: table.columns })}\n`);
    counts[table.name] = 0;
    for await (const rows of rowsOf(db, dialect, table)) {
      yield hashed(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      counts[table.name] = (counts[table.name] ?? 0) + rows.length;
    }
  }
  yield `${JSON.stringify({ end: { rows: counts, sha256: hash.digest('hex') } })}\n`;
}
