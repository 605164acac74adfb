import { existsSync } from 'node:fs';
import { openEmbedded } from '../../store/database/sqlite/sqlite.ts';
import { StoreFault } from '../../store/database/store-fault.ts';
import { databaseFile } from '../../store/files/data-dir.ts';
import { BackupFault } from '../backup-fault.ts';

/**
 * An embedded database that lacks what it had confirmed is taken as it is; numbers that were given stay
 * given. Throws BackupFault where there is none, or where it is in use.
 */
export async function takeAsItIs(target: {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
}): Promise<void> {
  const { databaseUrl, dataDir } = target;
  if (databaseUrl || !existsSync(databaseFile(dataDir)))
    throw new BackupFault(`--as-it-is is for an embedded database: there is none in ${dataDir}`);
  try {
    (await openEmbedded(dataDir, { lockWaitMs: 0, asItIs: true })).close();
  } catch (error) {
    if (!(error instanceof StoreFault) || error.reason !== 'locked') throw error;
    throw new BackupFault('SME Desk is running on this DATA_DIR: it lacks nothing', {
      cause: error,
    });
  }
}
