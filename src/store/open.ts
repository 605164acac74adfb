import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type Dialect, migrations } from './migrations.ts';
import { postgresDialect, type Waiting, whenReady } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import { StoreFault } from './store-fault.ts';
import type { Db, Tables } from './tables.ts';

export interface Store {
  readonly db: Db;
  readonly dialect: Dialect;
  /** Runs `work` in one transaction; on a clash with another one it is run again, at most thrice. */
  readonly transaction: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** Resolves while the database answers. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Thrown inside a transaction to have it run again on fresh data. */
export class Clash extends Error {}

const tries = 3;

/**
 * The migrated store: PostgreSQL at `databaseUrl`, else the embedded database in `dataDir`.
 * Throws StoreFault where it cannot be had.
 */
export async function openStore(
  options: Waiting & {
    readonly databaseUrl?: string | undefined;
    readonly dataDir: string;
    readonly onLost?: (error: Error) => void;
    readonly lockWaitMs?: number;
  },
): Promise<Store> {
  const dialect: Dialect = options.databaseUrl ? 'postgres' : 'sqlite';
  const db: Db = new Kysely<Tables>({
    dialect: options.databaseUrl
      ? postgresDialect(options.databaseUrl, options.onLost ?? (() => undefined))
      : await sqliteDialect(options.dataDir, options.lockWaitMs),
  });
  try {
    if (dialect === 'sqlite') await migrate(db, dialect);
    else await whenReady(db, options, () => migrate(db, dialect));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    db,
    dialect,
    transaction: (work) => transaction(db, work),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}

async function migrate(db: Db, dialect: Dialect): Promise<void> {
  const provider = { getMigrations: async () => migrations(dialect) };
  const migrated = async () => {
    const { error } = await new Migrator({ db, provider }).migrateToLatest();
    if (error) throw new StoreFault('unreachable', String(error), error);
  };
  if (dialect === 'sqlite') return migrated();
  // The Migrator makes its own tables before it takes its lock: two that start at once would clash.
  await db.transaction().execute(async (held) => {
    for (const timeout of ['idle_in_transaction_session_timeout', 'statement_timeout'])
      await sql`set local ${sql.raw(timeout)} = 0`.execute(held);
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(held);
    await migrated();
  });
}

/** Any number, the same in every version. */
const migrationLock = 7_631_042;

async function transaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
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
  (error instanceof Error && 'code' in error && clashCodes.includes(String(error.code)));
