import { setTimeout } from 'node:timers/promises';
import { type Dialect, type Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { namedStatements } from './named.ts';
import { isOutage, StoreFault } from './store-fault.ts';
import type { Tables } from './tables.ts';

/** int8 as number: all of ours are epoch milliseconds or counters, far below 2^53. */
const int8 = 20;

/** A pool on the server's database; `onLost` hears of connections that break while idle or in use. */
export function postgresDialect(url: string, onLost: (error: Error) => void): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    // By this a restore knows that somebody is at work.
    application_name: 'sme-desk',
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 15_000,
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as never,
    },
  });
  // Without these listeners a server's restart ends the process.
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', onLost));
  return new PostgresDialect({ pool: namedStatements(pool) });
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
