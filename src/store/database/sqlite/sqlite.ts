import { backup, DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { type Dialect, SqliteAdapter, SqliteDialect } from 'kysely';
import { prepareDataDir, type StatFs } from '../../files/data-dir.ts';
import { fileFaultIn } from '../../files/file-faults.ts';
import { assertSound } from '../../files/integrity-check.ts';
import { StoreFault } from '../store-fault.ts';
import {
  assertNothingLost,
  type EverySecond,
  type Keeper,
  keepConfirmed,
} from './keep-confirmed.ts';
import { type EmbeddedDatabase, setEmbeddedBehind } from './raw-sqlite.ts';

/** How long a second process waits for the first one to end. */
const lockWaitMs = 30_000;

export interface EmbeddedOptions {
  readonly lockWaitMs?: number | undefined;
  /** Hears at once that another process holds the database and is waited for. */
  readonly onWait?: ((reason: string) => void) | undefined;
  /** Hears of a place that is taken but should not be relied on. */
  readonly onWarning?: ((text: string) => void) | undefined;
  readonly statfs?: StatFs | undefined;
  /** Opens it although something that it had confirmed may be missing. */
  readonly asItIs?: boolean | undefined;
  readonly every?: EverySecond | undefined;
}

export interface Embedded {
  readonly dialect: Dialect;
  /** Writes everything committed to a new file, while work goes on. */
  readonly copyTo: (file: string) => Promise<void>;
  /** For a caller that made no Kysely with the dialect, which closes it itself. */
  readonly close: () => void;
}

/**
 * In characters. A statement with many rows or ids is another one for each number of them: kept,
 * they would fill the memory.
 */
const longestKept = 2_000;

/**
 * The embedded database in `dataDir`, durable at each commit and held by this process alone.
 * Throws StoreFault: `locked` after 30 s while another process holds it; `broken`; and those of
 * `prepareDataDir`.
 */
export async function openEmbedded(
  dataDir: string,
  { statfs, onWarning, every, ...waiting }: EmbeddedOptions = {},
): Promise<Embedded> {
  const file = prepareDataDir(dataDir, {
    ...(statfs && { statfs }),
    ...(onWarning && { onWarning }),
  });
  const database = await openAlone(file, waiting);
  const keeper = keepConfirmed(database, file, every);
  return {
    dialect: dialectOn(preparing(database, keeper)),
    close: keeper.close,
    copyTo: async (copy) => void (await backup(database, copy)),
  };
}

/** A database that is gone with the process. */
export const memoryDialect = (): Dialect => dialectOn(preparing(new DatabaseSync(':memory:')));

/** Each text is prepared once. */
function preparing(database: DatabaseSync, keeper?: Keeper): EmbeddedDatabase {
  const prepared = new Map<string, ReturnType<typeof adapted>>();
  const plain = (text: string) => {
    const statement = adapted(database.prepare(text));
    if (text !== 'commit' || !keeper) return statement;
    return {
      ...statement,
      run: (values: readonly unknown[]) => keeper.commit(() => statement.run(values)),
    };
  };
  const prepare = (text: string) => {
    const known = prepared.get(text);
    if (known) return known;
    const statement = text === 'rollback' ? undoing(database) : plain(text);
    if (text.length <= longestKept) prepared.set(text, statement);
    return statement;
  };
  return {
    prepare,
    close: keeper?.close ?? (() => database.close()),
    inTransaction: () => database.isTransaction,
    numbers: keeper,
  };
}

/**
 * Kysely's own, but what changes the schema is one transaction too, with the note that it was done:
 * a process that is killed in the middle of an upgrade leaves the database as it was.
 */
export function dialectOn(database: EmbeddedDatabase): Dialect {
  const dialect = new SqliteDialect({ database });
  const adapter = Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', {
    value: true,
  });
  setEmbeddedBehind(adapter, database);
  return Object.assign(dialect, { createAdapter: () => adapter });
}

/** As kysely wants it. */
export const adapted = (statement: StatementSync) => ({
  reader: statement.columns().length > 0,
  all: (values: readonly unknown[]) => statement.all(...(values as never[])),
  run: (values: readonly unknown[]) => statement.run(...(values as never[])),
  iterate: (values: readonly unknown[]) => statement.iterate(...(values as never[])),
});

/**
 * On a full disk SQLite has rolled back already, and a second time is an error of its own, which
 * would hide the first.
 */
function undoing(database: DatabaseSync) {
  const rollback = adapted(database.prepare('rollback'));
  const nothing = { changes: 0, lastInsertRowid: 0 };
  return {
    ...rollback,
    run: (values: readonly unknown[]) => (database.isTransaction ? rollback.run(values) : nothing),
  };
}

/** Marks the file as this product's, for `file` and the like: "SMED". */
const applicationId = 0x534d4544;

async function openAlone(
  file: string,
  { lockWaitMs: most = lockWaitMs, onWait, asItIs }: EmbeddedOptions,
): Promise<DatabaseSync> {
  const step = 250;
  for (let waited = 0; ; waited += step) {
    if (!asItIs) assertNothingLost(file);
    const database = new DatabaseSync(file, { timeout: 0 });
    try {
      database.exec('pragma locking_mode = exclusive');
      database.exec('pragma journal_mode = wal');
      database.exec('pragma synchronous = full');
      // No other process changes the file, so that pages read once stay true: 64 MB of them.
      database.exec('pragma cache_size = -65536');
      // 8 MB between checkpoints: each one syncs twice, and what is in the log alone could be lost with it.
      database.exec('pragma wal_autocheckpoint = 2000');
      // What a savepoint would put back stays in the process: no file of its own for every click.
      database.exec('pragma temp_store = memory');
      database.exec('pragma foreign_keys = on');
      // What is deleted is overwritten: erased words stay in no free page. A click writes no more by it.
      database.exec('pragma secure_delete = on');
      // Exclusive mode takes its lock with the first transaction.
      database.exec('begin immediate; commit');
      assertSound(database, file);
      // A disk that takes no more is found now, not by the first click.
      database.exec(`pragma application_id = ${applicationId}`);
      return database;
    } catch (error) {
      database.close();
      if (error instanceof StoreFault) throw error;
      const reason = fileFaultIn(error);
      const detail = error instanceof Error ? error.message : String(error);
      if (reason) throw new StoreFault(reason, `${file}: ${detail}`, error);
      if (!isLocked(error)) throw error;
      const locked = new StoreFault('locked', file, error);
      if (waited >= most) throw locked;
      if (waited === 0) onWait?.(locked.message);
      await setTimeout(step);
    }
  }
}

const isLocked = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'errcode' in error &&
  [5, 6].includes(Number(error.errcode) & 0xff);
