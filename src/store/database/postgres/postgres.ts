import { setTimeout } from 'node:timers/promises';
import { type Dialect, type Kysely, sql } from 'kysely';
import pg from 'pg';
import { isOutage, StoreFault } from '../store-fault.ts';
import type { Tables } from '../tables.ts';
import { answering } from './answering.ts';
import { folding } from './folding.ts';
import { namedStatements } from './named-statements.ts';
import { PlannedDialect } from './planned.ts';

/** int8 as number: all of ours are epoch milliseconds or counters, far below 2^53. */
const int8 = 20;

export interface Patience {
  /** For a connection, be it new or one that others use just now. */
  readonly connectMs: number;
  /** For a statement: the server gives it up by itself, and the connection goes on. */
  readonly statementMs: number;
  /** For an answer, longer than that: the connection is given up. */
  readonly answerMs: number;
}

/**
 * Each click gets a sentence within five seconds. One wait counts, not their sum: a connection that
 * was waited for has just been heard.
 */
export const forPeople: Patience = { connectMs: 3_500, statementMs: 3_000, answerMs: 3_500 };

/** A command may read through everything, and nobody waits for it. */
export const forCommands: Patience = { connectMs: 5_000, statementMs: 10_000, answerMs: 15_000 };

/** A pool on the server's database; `onLost` hears of connections that break while idle or in use. */
export function postgresDialect({
  url,
  connections = 10,
  patience: { connectMs, statementMs, answerMs } = forPeople,
  onLost = () => undefined,
}: {
  readonly url: string;
  /** The most at once; one is opened when none is free. */
  readonly connections?: number | undefined;
  readonly patience?: Patience | undefined;
  readonly onLost?: ((error: Error) => void) | undefined;
}): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    // By this a restore knows that somebody is at work.
    application_name: 'sme-desk',
    max: connections,
    // Of our statements each has one good plan: otherwise the server makes a new one for each of the first five runs.
    options: '-c plan_cache_mode=force_generic_plan',
    // What is asked for at once goes out at once; each still has an answer, or an error, of its own.
    pipeline: true,
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    // What a transaction has locked is free again soon after its connection has fallen silent.
    idle_in_transaction_session_timeout: 2 * statementMs,
    // Finds out about those that nobody uses. None of them keeps a process that is done.
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
    allowExitOnIdle: true,
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as never,
    },
  });
  // Without these listeners a server's restart ends the process.
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', onLost));
  return new PlannedDialect({ pool: folding(namedStatements(answering(pool, answerMs))) });
}

export interface Waiting {
  /** How long to wait for a server that is not there yet; without it, until it is there. */
  readonly serverWaitMs?: number | undefined;
  /** Hears why it is still waited for: at once, then every ten seconds. */
  readonly onWait?: ((reason: string) => void) | undefined;
}

const step = 1_000;

/**
 * Waits until the server takes connections, makes sure that it keeps what it confirms, and sets it
 * up; from the beginning again where it goes away meanwhile. Throws
 * StoreFault `unreachable` for what waiting does not mend (a wrong password, no such database), and
 * `not-durable` where `fsync` or `synchronous_commit` is off.
 */
export async function whenReady(
  db: Kysely<Tables>,
  waiting: Waiting,
  setUp: () => Promise<void>,
): Promise<void> {
  const { serverWaitMs = Number.POSITIVE_INFINITY, onWait } = waiting;
  for (let waited = 0; ; waited += step) {
    try {
      await isDurable(db);
      return await setUp();
    } catch (error) {
      // What the set-up says of an outage is wrapped; what is wrong for good is not.
      if (error instanceof StoreFault && !isOutage(error.cause)) throw error;
      const reason = error instanceof Error ? error.message || error.name : String(error);
      if (!isOutage(error) || waited >= serverWaitMs)
        throw new StoreFault('unreachable', reason, error);
      if (waited % (10 * step) === 0) onWait?.(reason);
      await setTimeout(step);
    }
  }
}

async function isDurable(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in ('fsync', 'synchronous_commit')`.execute(
    db,
  );
  const off = rows.filter(({ setting }) => setting === 'off').map(({ name }) => `${name} = off`);
  if (off.length > 0) throw new StoreFault('not-durable', off.join(', '));
}
