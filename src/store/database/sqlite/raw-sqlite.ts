import type { DialectAdapter, SqliteDatabase } from 'kysely';

/** The embedded database itself, for those who need not wait for its connection. */
export interface EmbeddedDatabase extends SqliteDatabase {
  readonly inTransaction: () => boolean;
  /**
   * What `work` writes at once, outside of a transaction, does not wait for the disk. A process that is killed keeps it;
   * a machine that loses its power may not, unless something was committed after it. A database in memory has no need of it.
   */
  readonly unsynced?: <T>(work: () => T) => T;
  /** Who sees to it that no number is given twice; a database in memory has no need of it. */
  readonly numbers?:
    | { readonly given: number; readonly give: (number: number) => void }
    | undefined;
}

const behind = new WeakMap<object, EmbeddedDatabase>();

/** The database behind this adapter; undefined: it is on a server. */
export const embeddedBehind = (adapter: DialectAdapter): EmbeddedDatabase | undefined =>
  behind.get(adapter);

export const setEmbeddedBehind = (adapter: DialectAdapter, database: EmbeddedDatabase): void =>
  void behind.set(adapter, database);
