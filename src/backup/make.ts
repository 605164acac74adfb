import { existsSync } from 'node:fs';
import { Kysely } from 'kysely';
import type { Database } from '../store/database/open.ts';
import { forCommands, postgresDialect } from '../store/database/postgres/postgres.ts';
import { openEmbedded } from '../store/database/sqlite/sqlite.ts';
import { isOutage, StoreFault } from '../store/database/store-fault.ts';
import type { Tables } from '../store/database/tables.ts';
import { databaseFile } from '../store/files/data-dir.ts';
import { BackupFault } from './backup-fault.ts';
import { snapshotOfRunning } from './snapshots.ts';
import { type WantedBackup, writeBackup } from './write.ts';

type Made = Awaited<ReturnType<typeof writeBackup>>;

/**
 * Writes a backup of a server's database, or of the embedded one, whether a bot is running on it or
 * not. Throws BackupFault, or StoreFault where the database cannot be used.
 */
export const makeBackup = (source: Database, file: string, at: Date): Promise<Made> =>
  source.databaseUrl
    ? ofServer(source.databaseUrl, { ...source, file, at })
    : ofEmbedded(source.dataDir, { ...source, file, at });

async function ofServer(url: string, wanted: WantedBackup): Promise<Made> {
  const db = new Kysely<Tables>({ dialect: postgresDialect({ url, patience: forCommands }) });
  try {
    return await writeBackup(db, 'postgres', wanted);
  } catch (error) {
    if (!isOutage(error) || error instanceof StoreFault) throw error;
    throw new StoreFault('unreachable', error instanceof Error ? error.message : '', error);
  } finally {
    await db.destroy();
  }
}

async function ofEmbedded(dataDir: string, wanted: WantedBackup): Promise<Made> {
  if (!existsSync(databaseFile(dataDir)))
    throw new BackupFault(
      `There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL as for the server`,
    );
  const copy = await snapshotOfRunning(dataDir);
  try {
    const { dialect } = await openEmbedded(copy?.directory ?? dataDir, { lockWaitMs: 0 });
    const db = new Kysely<Tables>({ dialect });
    try {
      return await writeBackup(db, 'sqlite', wanted);
    } finally {
      await db.destroy();
    }
  } finally {
    copy?.release();
  }
}
