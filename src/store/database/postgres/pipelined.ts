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
import { type Looks, sharing } from './looks.ts';
import { type Pipeline, pipelineBehind, setPipelineBehind, transactionOn } from './pipeline.ts';

/**
 * Runs `work` in one transaction on one connection, where statements that are asked for at once go out
 * together: `begin` with the first of them, and `commit` with those of which nobody waits for an answer
 * (`send` in `prepared.ts`). kysely's own transactions send one after the other, each after the answer to the
 * one before, which behind a network is most of what a click takes. Rejects where any statement has
 * failed, and nothing has happened then; a connection that is lost at the end leaves that open, as ever.
 */
export const pipelinedTransaction = <T>(db: Db, work: (held: Db) => Promise<T>): Promise<T> =>
  db.getExecutor().provideConnection(async (connection) => {
    const { ask, leave, end, undo } = transactionOn(connection);
    const begun = ask(CompiledQuery.raw('begin'));
    begun.catch(() => undefined);
    try {
      const result = await work(onlyOn({ ask, leave }, db));
      await begun;
      await end(CompiledQuery.raw('commit'));
      return result;
    } catch (error) {
      await undo(CompiledQuery.raw('rollback'));
      throw error;
    }
  });

/**
 * The same for what only reads: on one connection, without a transaction. What is in `looks` is not asked for again.
 */
export const pipelined = <T>(
  db: Db,
  work: (held: Db) => Promise<T>,
  looks: Looks = new Map(),
): Promise<T> =>
  db.getExecutor().provideConnection((connection) => {
    const ask: Pipeline['ask'] = (query) => connection.executeQuery(query);
    return work(onlyOn(sharing({ ask }, looks), db));
  });

/**
 * In a transaction of ours: `look` asks, beside the writes before it, for what will be wanted after the commit, and goes with
 * that. It finds all that the transaction has written; `looks` keeps the answers.
 */
export function lookAtEnd(db: Db, looks: Looks, look: (held: Db) => Promise<unknown>): void {
  const pipeline = pipelineBehind(db);
  // What it would ask for after a first answer comes too late; the caller who wants it asks anew.
  if (pipeline) look(onlyOn(sharing(pipeline, looks), db)).catch(() => undefined);
}

/**
 * In `pipelined`: asks at once for what will be wanted after another answer. The embedded database is not asked twice.
 */
export function lookBefore(db: Db, look: () => Promise<unknown>): void {
  if (pipelineBehind(db)) look().catch(() => undefined);
}

/** Shares the adapter of its database, by which statements are found that were compiled before. */
function onlyOn(pipeline: Pipeline, db: Db): Db {
  const dialect: Dialect = {
    createAdapter: () => db.getExecutor().adapter,
    createDriver: () => driverOf(pipeline),
    createIntrospector: (one) => new PostgresIntrospector(one),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
  const held = new Kysely<Tables>({ dialect });
  setPipelineBehind(held, pipeline);
  return held;
}

/** Gives out one connection, to any number at once: the server answers in order. */
function driverOf({ ask }: Pipeline): Driver {
  const nothing = async (): Promise<void> => undefined;
  const none = async (): Promise<never> => {
    throw new Error('There is one transaction on this connection, and it has begun.');
  };
  const connection: DatabaseConnection = {
    executeQuery: <R>(query: CompiledQuery) => ask(query as CompiledQuery<R>),
    // biome-ignore lint/correctness/useYield: nothing is read so.
    async *streamQuery() {
      throw new Error('Rows come together here.');
    },
  };
  return {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: none,
    commitTransaction: none,
    rollbackTransaction: none,
    releaseConnection: nothing,
    destroy: nothing,
  };
}
