import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import type { Environment } from '../../../src/config/environment.ts';
import { migrations } from '../../../src/features/index.ts';
import {
  forCommands,
  postgresDialect,
  whenReady,
} from '../../../src/store/database/postgres/postgres.ts';
import { isOutage, StoreFault } from '../../../src/store/database/store-fault.ts';
import type { Tables } from '../../../src/store/database/tables.ts';
import { databaseFile } from '../../../src/store/files/data-dir.ts';
import { judgeFileSystem } from '../../../src/store/files/file-systems.ts';
import { allMigrations, pendingMigrations } from '../../../src/store/migrations/migrate.ts';
import { type Finding, findingsOf } from '../finding.ts';

const { ok, warning, wrong } = findingsOf('database');

/** Leases and deadlines go by the clocks of the instances: seconds apart are too much. */
const clockWarnMs = 2_000;
const clockWrongMs = 10_000;
/** In bytes; a busy year of the embedded database has four times as much. */
const littleRoom = 1024 ** 3;

/** The database, looked at and left as it is: no migration is run. */
export const checkDatabase = (environment: Environment, now: () => number): Promise<Finding[]> =>
  environment.databaseUrl
    ? postgres(environment.databaseUrl, environment.databaseConnections, now)
    : Promise.resolve(embedded(environment.dataDir));

async function postgres(url: string, connections: number, now: () => number): Promise<Finding[]> {
  const db = new Kysely<Tables>({
    dialect: postgresDialect({ url, connections: 2, patience: forCommands }),
  });
  try {
    const found: Finding[] = [];
    await whenReady(db, { serverWaitMs: 0 }, async () => {
      found.push(...(await clock(db, now)), ...(await room(db, connections)));
      found.push(...pending(await pendingMigrations(db, 'postgres', migrations)));
    });
    return [ok('PostgreSQL answers, and keeps what it confirms'), ...found];
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    const mend =
      error.reason === 'unreachable'
        ? isOutage(error.cause)
          ? 'Look whether the server runs and this machine may reach it: network, firewall, pg_hba.conf.'
          : 'Mend user, password or database name in DATABASE_URL.'
        : 'Do as the sentence says, then start again.';
    return [wrong(error.message, mend)];
  } finally {
    await db.destroy();
  }
}

async function clock(db: Kysely<Tables>, now: () => number): Promise<Finding[]> {
  const before = now();
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`.execute(db);
  const difference = Math.abs(Number(rows[0]?.ms) - (before + now()) / 2);
  const says = `the clocks of this machine and of the database are ${(difference / 1000).toFixed(1)} s apart`;
  const mend = 'Let both keep time by NTP: leases of jobs and limits of Teams go by them.';
  if (difference >= clockWrongMs) return [wrong(says, mend)];
  return difference >= clockWarnMs ? [warning(says, mend)] : [];
}

async function room(db: Kysely<Tables>, connections: number): Promise<Finding[]> {
  const { rows } = await sql<{ most: number; used: number }>`
    select case when datconnlimit < 0 then current_setting('max_connections')::int
        else datconnlimit end as most,
      (select count(*)::int from pg_stat_activity
        where datconnlimit < 0 or datname = current_database()) as used
    from pg_database where datname = current_database()`.execute(db);
  const { most = 0, used = 0 } = rows[0] ?? {};
  return used + connections > most
    ? [
        warning(
          `the database takes ${most} connections, ${used} are in use, and an instance opens ${connections}`,
          'Raise the limit (max_connections), or lower DATABASE_CONNECTIONS.',
        ),
      ]
    : [];
}

function embedded(dataDir: string): Finding[] {
  const file = databaseFile(dataDir);
  const dir = nearest(dataDir);
  try {
    // The dot: a file in the place of a directory is none.
    accessSync(`${dir}/.`, constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [
      wrong(`nothing can be written in ${dataDir}: ${why}`, 'Give the bot a DATA_DIR of its own.'),
    ];
  }
  const { type, bavail, bsize } = statfsSync(dir);
  const verdict = judgeFileSystem(dataDir, type);
  if (verdict && 'refused' in verdict)
    return [
      wrong(
        `${dataDir} lies on a network drive (${verdict.refused})`,
        'Use a local disk, or DATABASE_URL.',
      ),
    ];
  const found = [
    ...(verdict
      ? [warning(verdict.warned, 'Name another DATA_DIR where that is not wanted.')]
      : []),
    ...(bavail * bsize < littleRoom
      ? [warning(`${dataDir} has less than 1 GB free`, 'Make room: without any, nothing is taken.')]
      : []),
  ];
  const first = [ok(`the first start makes ${file}`)];
  return [...(existsSync(file) ? inFile(file) : first), ...found];
}

/** The directory, or what there is of the way to it: the first start makes the rest. */
function nearest(path: string): string {
  const full = resolve(path);
  return existsSync(full) || full === dirname(full) ? full : nearest(dirname(full));
}

function inFile(file: string): Finding[] {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true, timeout: 0 });
    const rows = database.prepare('select name from kysely_migration').all();
    const executed = rows.map(({ name }) => String(name));
    const own = Object.keys(allMigrations('sqlite', migrations));
    const ahead = executed.filter((name) => !own.includes(name));
    if (ahead.length > 0)
      return [wrong(`${file} is of a newer version`, 'Start that version, or restore a backup.')];
    return [ok(`${file} can be read`), ...pending(own.filter((name) => !executed.includes(name)))];
  } catch (error) {
    // A bot that runs holds the file for itself.
    const { errcode } = error as { readonly errcode?: number };
    if (errcode !== undefined && (errcode & 0xff) === 5) return [ok(`a bot is at work on ${file}`)];
    const why = error instanceof Error ? error.message : String(error);
    return [wrong(`${file} cannot be read: ${why}`, 'Restore a backup: docs/backup.md.')];
  } finally {
    database?.close();
  }
}

const pending = (names: readonly string[]): Finding[] =>
  names.length === 0
    ? [ok('all migrations have run')]
    : [
        warning(
          `${names.length} migrations have not run yet, the first is ${names[0]}`,
          'The next start runs them; back up first.',
        ),
      ];
