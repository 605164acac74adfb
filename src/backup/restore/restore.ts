import type { Database } from '../../store/database/open.ts';
import { allMigrations } from '../../store/migrations/migrate.ts';
import { BackupFault } from '../backup-fault.ts';
import type { Summary } from '../format.ts';
import { checkBackup } from './read.ts';
import { restoreToFile } from './restore-file.ts';
import type { RestoreOptions } from './restore-options.ts';
import { restoreToServer } from './restore-server.ts';

export interface Restored extends Summary {
  /** The next request's. */
  readonly nextNumber: number;
  /** Where the embedded database that was there is kept. */
  readonly kept?: string | undefined;
}

/**
 * Puts a backup of either database into either database, whole or not at all; nothing is touched
 * before the file is known to be whole. Throws BackupFault where it is not, or comes from a newer
 * version, or the target holds data and `replace` is not wanted, or a bot runs on it.
 */
export async function restoreBackup(
  target: Database,
  file: string,
  options: RestoreOptions,
): Promise<Restored> {
  const summary = await checkBackup(file);
  const own = allMigrations('sqlite', target.migrations);
  const unknown = summary.head.migrations.filter((name) => !(name in own));
  if (unknown.length > 0)
    throw new BackupFault(
      `${file} was made by a newer version of SME Desk (${unknown.join(', ')}): restore it with that version`,
    );
  const backup = { file, ...summary, migrations: target.migrations };
  const done = target.databaseUrl
    ? await restoreToServer(target.databaseUrl, backup, options)
    : await restoreToFile(target.dataDir, backup, options);
  return { ...summary, ...done };
}
