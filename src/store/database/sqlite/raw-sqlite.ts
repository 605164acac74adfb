import type { DialectAdapter, SqliteDatabase } from 'kysely';

/** The embedded database itself, for those who need not wait for its connection. */
export interface EmbeddedDatabase extends SqliteDatabase {
  readonly inTransaction: () => boolean;
}

const behind = new WeakMap<object, EmbeddedDatabase>();

/** The database behind this adapter; undefined: it is on a server. */
export const embeddedBehind = (adapter: DialectAdapter): EmbeddedDatabase | undefined =>
  behind.get(adapter);

export const setEmbeddedBehind = (adapter: DialectAdapter, database: EmbeddedDatabase): void =>
  void behind.set(adapter, database);
