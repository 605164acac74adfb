import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Dialect, SqliteAdapter, SqliteDialect } from 'kysely';
import type { Keeper } from './keep-confirmed.ts';
import { type EmbeddedDatabase, setEmbeddedBehind } from './raw-sqlite.ts';

/**
 * In characters. A statement with many rows or ids is another one for each number of them: kept,
 * they would fill the memory.
 */
const longestKept = 2_000;

/** A database that is gone with the process. */
export const memoryDialect = (): Dialect => dialectOn(preparing(new DatabaseSync(':memory:')));

/** Each text is prepared once. */
export function preparing(database: DatabaseSync, keeper?: Keeper): EmbeddedDatabase {
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
    unsynced: (work) => unsynced(database, work),
    numbers: keeper,
  };
}

function unsynced<T>(database: DatabaseSync, work: () => T): T {
  database.exec('pragma synchronous = normal');
  try {
    return work();
  } finally {
    database.exec('pragma synchronous = full');
  }
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
