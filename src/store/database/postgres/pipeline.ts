import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type { Db } from '../tables.ts';

/** One transaction, or one look, on a connection of its own: what is asked for goes out at once, in this order. */
export interface Pipeline {
  readonly ask: <Row>(query: CompiledQuery<Row>) => Promise<QueryResult<Row>>;
  /** The same for what nobody waits for; null: there is no end at which it could be told that it failed. */
  readonly leave: ((query: CompiledQuery) => void) | null;
}

const behind = new WeakMap<Db, Pipeline>();

/** What this database sends its statements by; undefined: it is embedded, or in no transaction of ours. */
export const pipelineBehind = (db: Db): Pipeline | undefined => behind.get(db);

export const setPipelineBehind = (db: Db, pipeline: Pipeline): void =>
  void behind.set(db, pipeline);

/** SQLSTATE of a statement in a transaction in which another one has failed before. */
const isRefusedAfter = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | undefined)?.code === '25P02';

/** What a transaction sends, until it has ended. */
export function transactionOn(connection: DatabaseConnection) {
  const so: { failed?: { readonly error: unknown }; ended: boolean } = { ended: false };
  const sent: Promise<unknown>[] = [];
  const left: Promise<unknown>[] = [];
  const unlessFailed = (): void => {
    if (so.failed) throw so.failed.error;
  };

  const ask = async <Row>(query: CompiledQuery<Row>): Promise<QueryResult<Row>> => {
    // What is sent after the transaction, or without one, would be committed.
    unlessFailed();
    if (so.ended) throw new Error('This transaction has ended.');
    const answer = connection.executeQuery<Row>(query);
    const before = sent.length;
    sent.push(answer);
    try {
      return await answer;
    } catch (error) {
      // The first one says why; the server refuses all after it for its sake, which may be heard before.
      if (isRefusedAfter(error)) await Promise.allSettled(sent.slice(0, before));
      so.failed ??= { error };
      throw so.failed.error;
    }
  };
  const leave = (query: CompiledQuery): void => {
    const asked = ask(query);
    // Told at the end.
    asked.catch(() => undefined);
    left.push(asked);
  };
  /** Waits for all that was left, and for this last statement, which goes out with it. */
  const end = async (query: CompiledQuery): Promise<void> => {
    unlessFailed();
    const last = ask(query);
    so.ended = true;
    await Promise.allSettled([...left, last]);
    // The server has made a rollback of the commit where a statement before it has failed, whether that was known here or not.
    unlessFailed();
  };
  /** The same where its work has failed: nothing of it that is still under way is sent after this. */
  const undo = async (query: CompiledQuery): Promise<void> => {
    if (so.ended) return;
    so.ended = true;
    await connection.executeQuery(query).catch(() => undefined);
  };
  return { ask, leave, end, undo };
}
