import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { type Dialect, SqliteDialect } from 'kysely';
import { StoreFault } from './store-fault.ts';

/** How long a second process waits for the first one to end. */
const lockWaitMs = 30_000;

/**
 * The embedded database in `dataDir`, durable at each commit and held by this process alone.
 * Throws StoreFault `locked` after 30 s while another process holds it.
 */
export async function sqliteDialect(dataDir: string, waitMs = lockWaitMs): Promise<Dialect> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return dialectOn(await openAlone(join(dataDir, 'sme-desk.db'), waitMs));
}

/** A database that is gone with the process. */
export const memoryDialect = (): Dialect => dialectOn(new DatabaseSync(':memory:'));

function dialectOn(database: DatabaseSync): Dialect {
  const prepared = new Map<string, ReturnType<typeof adapted>>();
  const prepare = (text: string) => {
    const known = prepared.get(text);
    if (known) return known;
    const statement = adapted(database.prepare(text));
    prepared.set(text, statement);
    return statement;
  };
  return new SqliteDialect({ database: { prepare, close: () => database.close() } });
}

/** As kysely wants it. */
const adapted = (statement: StatementSync) => ({
  reader: statement.columns().length > 0,
  all: (values: readonly unknown[]) => statement.all(...(values as never[])),
  run: (values: readonly unknown[]) => statement.run(...(values as never[])),
  iterate: (values: readonly unknown[]) => statement.iterate(...(values as never[])),
});

async function openAlone(file: string, waitMs: number): Promise<DatabaseSync> {
  const step = 250;
  for (let waited = 0; ; waited += step) {
    const database = new DatabaseSync(file, { timeout: 0 });
    try {
      database.exec('pragma locking_mode = exclusive');
      database.exec('pragma journal_mode = wal');
      database.exec('pragma synchronous = full');
      // No other process changes the file, so that pages read once stay true: 64 MB of them.
      database.exec('pragma cache_size = -65536');
      // 16 MB between checkpoints: each one syncs twice, and what changes often is written once.
      database.exec('pragma wal_autocheckpoint = 4000');
      database.exec('pragma foreign_keys = on');
      // Exclusive mode takes its lock with the first transaction.
      database.exec('begin immediate; commit');
      return database;
    } catch (error) {
      database.close();
      if (!isLocked(error)) throw error;
      if (waited >= waitMs) throw new StoreFault('locked', file, error);
      await setTimeout(step);
    }
  }
}

const isLocked = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'errcode' in error &&
  [5, 6].includes(Number(error.errcode) & 0xff);
