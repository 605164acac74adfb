import type { Writable } from 'node:stream';
import type pg from 'pg';

/** What a pool of connections is to those who send statements. */
export interface Connections {
  readonly connect: () => Promise<Connection>;
  readonly end: () => Promise<void>;
}

export interface Connection {
  readonly query: (statement: pg.QueryConfig) => Promise<pg.QueryResult>;
  readonly release: (destroy?: boolean) => void;
}

/** Lifts the limit of this transaction's statements: the server's, and by that ours. */
export const liftLimit = 'set local statement_timeout = 0';

/** SQLSTATE of a write to a server that takes none. */
const readOnly = '25006';

/**
 * A pool that gives out only connections that answer. After a failover without a reset packets
 * vanish, and TCP tells of it after a quarter of an hour: here a connection that does not answer within
 * `answerMs` is destroyed, which ends its statement with an error at once, and those that have said
 * nothing since are not used again. The same holds where a server turned read-only: what was opened
 * until then might stay so, and the next connection might reach another server.
 */
export function answering(pool: pg.Pool, answerMs: number): Connections {
  let changes = 0;
  /** How many silences and read-only servers there had been when the connection was last heard. */
  const heard = new WeakMap<pg.PoolClient, number>();
  pool.on('connect', (client) => heard.set(client, changes));

  const waitFor = async (client: pg.PoolClient, statement: pg.QueryConfig) => {
    let answered = false;
    const timer = setTimeout(() => {
      // What came while the process itself was frozen or busy is read first.
      setImmediate(() => {
        if (answered) return;
        changes += 1;
        const reason = `Connection terminated: no answer within ${answerMs} ms`;
        client.connection.stream.destroy(new Error(reason));
      });
    }, answerMs);
    try {
      return await client.query(statement);
    } finally {
      answered = true;
      clearTimeout(timer);
    }
  };

  const lent = (client: pg.PoolClient): Connection => {
    let limited = true;
    let useless = false;
    return {
      async query(statement) {
        if (statement.text === liftLimit) limited = false;
        holdBack(client.connection.stream);
        try {
          const result = await (limited ? waitFor(client, statement) : client.query(statement));
          heard.set(client, changes);
          return result;
        } catch (error) {
          if (codeOf(error) === readOnly) {
            useless = true;
            changes += 1;
          } else if (codeOf(error)) heard.set(client, changes);
          throw error;
        }
      },
      release: (destroy = false) => client.release(destroy || useless),
    };
  };

  return {
    async connect() {
      for (;;) {
        const client = await pool.connect();
        if (heard.get(client) === changes) return lent(client);
        // Without a farewell: that would wait to be confirmed.
        client.release(true);
        client.connection.stream.destroy();
      }
    },
    end: () => pool.end(),
  };
}

/** What is sent at the same moment goes to the system at once: a call, and a packet, for all of it. */
function holdBack(stream: Writable): void {
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | undefined)?.code;
