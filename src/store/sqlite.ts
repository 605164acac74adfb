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
  const database = await openAlone(join(dataDir, 'sme-desk.db'), waitMs);
  const prepared = new Map<string, StatementSync>();
  const prepare = (text: string) => {
    let statement = prepared.get(text);
    if (!statement) {
      statement = database.prepare(text);
      prepared.set(text, statement);
    }
    const found = statement;
    return {
      reader: found.columns().length > 0,
      all: (values: readonly unknown[]) => found.all(...(values as never[])),
      run: (values: readonly unknown[]) => found.run(...(values as never[])),
      iterate: (values: readonly unknown[]) => found.iterate(...(values as never[])),
    };
  };
  return new SqliteDialect({ database: { prepare, close: () => database.close() } });
}

async function openAlone(file: string, waitMs: number): Promise<DatabaseSync> {
  const step = 250;
  for (let waited = 0; ; waited += step) {
    const database = new DatabaseSync(file, { timeout: 0 });
    try {
      database.exec('pragma locking_mode = exclusive');
      database.exec('pragma journal_mode = wal');
      database.exec('pragma synchronous = full');
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
  error instanceof Error && 'errcode' in error && [5, 6].includes(Number(error.errcode) & 0xff);
