import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { Db, Tables } from '../tables.ts';

/**
 * Runs `work` in one transaction on one connection, where statements that are asked for at once go out
 * together: `begin` with the first of them. kysely's own transactions send one after the other, each
 * after the answer to the one before, which behind a network is most of what a click takes.
 */
export const pipelinedTransaction = <T>(db: Db, work: (held: Db) => Promise<T>): Promise<T> =>
  db.getExecutor().provideConnection(async (connection) => {
    const begun = connection.executeQuery(CompiledQuery.raw('begin'));
    /** Refused, and nobody may be waiting for it by then: what is sent after that would stand. */
    let refused: { readonly error: unknown } | undefined;
    begun.catch((error: unknown) => {
      refused = { error };
    });
    const inIt = async (): Promise<DatabaseConnection> => {
      if (refused) throw refused.error;
      return connection;
    };
    try {
      const result = await work(onlyOn(inIt, db));
      await begun;
      await connection.executeQuery(CompiledQuery.raw('commit'));
      return result;
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
      throw error;
    }
  });

/** The same for what only reads: on one connection, without a transaction. */
export const pipelined = <T>(db: Db, work: (held: Db) => Promise<T>): Promise<T> =>
  db.getExecutor().provideConnection((connection) => work(onlyOn(async () => connection, db)));

/** Shares the adapter of its database, by which statements are found that were compiled before. */
function onlyOn(connection: Driver['acquireConnection'], db: Db): Db {
  const dialect: Dialect = {
    createAdapter: () => db.getExecutor().adapter,
    createDriver: () => driverOf(connection),
    createIntrospector: (one) => new PostgresIntrospector(one),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
  return new Kysely<Tables>({ dialect });
}

/** Gives out one connection, to any number at once: the server answers in order. */
function driverOf(connection: Driver['acquireConnection']): Driver {
  const nothing = async (): Promise<void> => undefined;
  const none = async (): Promise<never> => {
    throw new Error('There is one transaction on this connection, and it has begun.');
  };
  return {
    init: nothing,
    acquireConnection: connection,
    beginTransaction: none,
    commitTransaction: none,
    rollbackTransaction: none,
    releaseConnection: nothing,
    destroy: nothing,
  };
}
