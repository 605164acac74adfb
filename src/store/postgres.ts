import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

/** int8 as number: all of ours are epoch milliseconds or counters, far below 2^53. */
const int8 = 20;

/** A pool on the server's database; `onLost` hears of connections that break while idle or in use. */
export function postgresDialect(url: string, onLost: (error: Error) => void): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
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
  return new PostgresDialect({ pool });
}
