import { setImmediate } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import { fileFaultIn } from '../files/file-faults.ts';
import { type Migrations, migrate, pendingMigrations } from '../migrations/migrate.ts';
import { skipNumbers } from '../streams/skip-numbers.ts';
import { beginTry } from './after-commit.ts';
import type { Dialect } from './dialect.ts';
import type { Looks } from './postgres/looks.ts';
import { isUnusable } from './postgres/named-statements.ts';
import { pipelined, pipelinedTransaction } from './postgres/pipelined.ts';
import { type Patience, postgresDialect, type Waiting, whenReady } from './postgres/postgres.ts';
import { unhurried } from './postgres/without-timeout.ts';
import { groupCommit } from './sqlite/group-commit.ts';
import { type EmbeddedDatabase, embeddedBehind } from './sqlite/raw-sqlite.ts';
import { type EmbeddedOptions, openEmbedded } from './sqlite/sqlite.ts';
import { StoreFault } from './store-fault.ts';
import type { Db, Tables } from './tables.ts';
import { writeProbe } from './write-probe.ts';

export interface Store {
  readonly db: Db;
  readonly dialect: Dialect;
  /** Runs `work` in one transaction; on a clash with another one it is run again, at most thrice. */
  readonly transaction: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /**
   * The same for a work of one statement that a power cut may take back. A server needs no transaction around it, and the
   * embedded database does not wait for the disk, unless it is asked for in the middle of others' transaction.
   */
  readonly single: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /**
   * For reads that need no transaction and are asked for at once: they go to a server together. The same is asked
   * for once, or not at all where it is in `looks`.
   */
  readonly reading: <T>(work: (db: Db) => Promise<T>, looks?: Looks) => Promise<T>;
  /** Resolves while the database answers. */
  readonly ping: () => Promise<void>;
  /** Resolves while something can be written. */
  readonly canWrite: () => Promise<void>;
  /** Only of the embedded database: everything committed in a new file, while work goes on. */
  readonly copyTo: ((file: string) => Promise<void>) | undefined;
  readonly close: () => Promise<void>;
}

/** Which database is meant: PostgreSQL at `databaseUrl`, else the embedded one in `dataDir`. */
export interface Database {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  /** Of all features: whatever opens a database knows every table in it. */
  readonly migrations: Migrations;
}

/** Thrown inside a transaction to have it run again on fresh data. */
export class Clash extends Error {}

const tries = 3;

type Opening = Waiting &
  EmbeddedOptions &
  Database & {
    readonly onLost?: (error: Error) => void;
    /** The most connections to a server; without it ten. */
    readonly connections?: number;
    /** How long a server may take; without it, as long as people can wait. */
    readonly patience?: Patience;
    /** For what is told of a start. */
    readonly now?: () => Instant;
  };

/** The migrated store. Throws StoreFault where it cannot be had. */
export async function openStore(options: Opening): Promise<Store> {
  const dialect: Dialect = options.databaseUrl ? 'postgres' : 'sqlite';
  const embedded = options.databaseUrl ? undefined : await openEmbedded(options.dataDir, options);
  const db: Db = new Kysely<Tables>({
    dialect:
      embedded?.dialect ??
      postgresDialect({
        url: options.databaseUrl ?? '',
        connections: options.connections,
        patience: options.patience,
        onLost: options.onLost,
      }),
  });
  try {
    if (embedded) await prepareEmbedded(db, options);
    else await prepareServer(db, options);
  } catch (error) {
    await db.destroy();
    // Damage that the look at the file has not met, but the first question has.
    const fault = embedded && !(error instanceof StoreFault) && fileFaultIn(error);
    throw fault ? new StoreFault(fault, options.dataDir, error) : error;
  }
  const behind = embeddedBehind(db.getExecutor().adapter);
  const once: Once = behind ? groupCommit(db, behind) : (work) => pipelinedTransaction(db, work);
  const single: Once = behind ? atOnce(db, behind, once) : (work) => work(db);
  return {
    db,
    dialect,
    transaction: (work) => transaction(once, work),
    single: (work) => transaction(single, work),
    reading: (work, looks) => (behind ? work(db) : pipelined(db, work, looks)),
    ping: async () => void (await sql`select 1`.execute(db)),
    canWrite: writeProbe(db),
    copyTo: embedded?.copyTo,
    close: () => db.destroy(),
  };
}

async function prepareEmbedded(db: Db, { migrations, now = Date.now }: Opening): Promise<void> {
  const pending = await pendingMigrations(db, 'sqlite', migrations);
  if (pending.length > 0) await migrate(db, 'sqlite', migrations);
  const numbers = embeddedBehind(db.getExecutor().adapter)?.numbers;
  if (!numbers) return;
  const at = now();
  await db.transaction().execute((held) => skipNumbers(held, numbers.given, at));
}

/** The Migrator makes its own tables before it takes its lock: two at once would clash. */
const prepareServer = (db: Db, options: Opening): Promise<void> =>
  whenReady(db, options, async () => {
    const pending = await pendingMigrations(db, 'postgres', options.migrations);
    if (pending.length > 0) await alone(db, () => migrate(db, 'postgres', options.migrations));
  });

/** In a turn of the event loop of its own: one after the other in one turn would keep clicks waiting for all of them. */
const atOnce =
  (db: Db, behind: EmbeddedDatabase, together: Once): Once =>
  async (work) => {
    await setImmediate();
    const { unsynced, inTransaction } = behind;
    return unsynced && !inTransaction() ? unsynced(() => work(db)) : together(work);
  };

/** Changes a server's schema, or all of its data, as the only one; however long that takes. */
export const alone = <T>(db: Db, work: (held: Db) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (held) => {
    await unhurried(held);
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(held);
    return work(held);
  });

/** Any number, the same in every version. */
const migrationLock = 7_631_042;

type Once = Store['transaction'];

async function transaction<T>(once: Once, work: (db: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let then: readonly (() => void)[] = [];
    try {
      const result = await once((db) => {
        then = beginTry(db);
        return work(db);
      });
      for (const one of then) one();
      return result;
    } catch (error) {
      if (!isClash(error)) throw error;
      if (attempt === tries) throw new StoreFault('contention', `${tries} tries`, error);
    }
  }
}

/** Serialization failure, deadlock, and a row that another transaction inserted first. */
const clashCodes = ['40001', '40P01', '23505'];

const isClash = (error: unknown): boolean =>
  error instanceof Clash ||
  isUnusable(error) ||
  (error instanceof Error && 'code' in error && clashCodes.includes(String(error.code)));
