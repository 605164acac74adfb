import { existsSync } from 'node:fs';
import { Kysely } from 'kysely';
import { forCommands, postgresDialect } from '../store/database/postgres/postgres.ts';
import { openEmbedded } from '../store/database/sqlite/sqlite.ts';
import { isOutage, StoreFault } from '../store/database/store-fault.ts';
import type { Tables } from '../store/database/tables.ts';
import { databaseFile } from '../store/files/data-dir.ts';
import { BackupFault } from './backup-fault.ts';
import { snapshotOfRunning } from './snapshots.ts';
import { writeBackup } from './write.ts';

type Made = Awaited<ReturnType<typeof writeBackup>>;

/**
 * Writes a backup of a server's database, or of the embedded one, whether a bot is running on it or
 * not. Throws BackupFault, or StoreFault where the database cannot be used.
 */
export const makeBackup = (
  source: { readonly databaseUrl?: string | undefined; readonly dataDir: string },
  file: string,
  at: Date,
): Promise<Made> =>
  source.databaseUrl
    ? ofServer(source.databaseUrl, file, at)
    : ofEmbedded(source.dataDir, file, at);

async function ofServer(url: string, file: string, at: Date): Promise<Made> {
  const db = new Kysely<Tables>({ dialect: postgresDialect(url, () => undefined, forCommands) });
  try {
    return await writeBackup(db, 'postgres', file, at);
  } catch (error) {
    if (!isOutage(error) || error instanceof StoreFault) throw error;
    throw new StoreFault('unreachable', error instanceof Error ? error.message : '', error);
  } finally {
    await db.destroy();
  }
}

async function ofEmbedded(dataDir: string, file: string, at: Date): Promise<Made> {
  if (!existsSync(databaseFile(dataDir)))
    throw new BackupFault(
      `There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL as for the server`,
    );
  const copy = await snapshotOfRunning(dataDir);
  try {
    const { dialect } = await openEmbedded(copy?.directory ?? dataDir, { lockWaitMs: 0 });
    const db = new Kysely<Tables>({ dialect });
    try {
      return await writeBackup(db, 'sqlite', file, at);
    } finally {
      await db.destroy();
    }
  } finally {
    copy?.release();
  }
}
