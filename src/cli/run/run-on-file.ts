import { BackupFault } from '../../backup/backup-fault.ts';
import { migrations } from '../../features/index.ts';
import type { Database } from '../../store/database/open.ts';
import { StoreFault } from '../../store/database/store-fault.ts';
import { type CommandEnvironment, refuseCommand, type Surroundings } from './command.ts';

/** Which database is meant: as for the server, whatever else in the environment is wrong. */
export const databaseIn = (env: CommandEnvironment): Database => ({
  databaseUrl: env.DATABASE_URL?.trim() || undefined,
  dataDir: env.DATA_DIR?.trim() || '.data',
  migrations,
});

/** What `work` tells, on standard output; 1 with one line on standard error for what can be mended. */
export async function runOnFile(
  name: string,
  around: Surroundings,
  work: () => Promise<string>,
): Promise<number> {
  try {
    around.out(`${name}: ${await work()}\n`);
    return 0;
  } catch (error) {
    const told =
      error instanceof BackupFault ||
      error instanceof StoreFault ||
      (error instanceof Error && 'syscall' in error);
    if (!told) throw error;
    return refuseCommand(name, around, error.message);
  }
}
