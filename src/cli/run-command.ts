import { BackupFault } from '../backup/backup-fault.ts';
import { migrations } from '../features/index.ts';
import type { Database } from '../store/database/open.ts';
import { StoreFault } from '../store/database/store-fault.ts';
import { guardOutput } from './command-output.ts';

/** What an operator's command needs to know; the rest of the environment may be wrong. */
export interface CommandEnvironment {
  readonly DATABASE_URL?: string | undefined;
  readonly DATA_DIR?: string | undefined;
}

/** Which database is meant: as for the server, whatever else in the environment is wrong. */
export const databaseIn = (env: CommandEnvironment): Database => ({
  databaseUrl: env.DATABASE_URL?.trim() || undefined,
  dataDir: env.DATA_DIR?.trim() || '.data',
  migrations,
});

/**
 * Runs an operator's command. Exit status 0; 1 with one line on standard error for what can be mended; 2
 * where `usage` was not kept.
 */
export async function command(name: string, usage: string, work: (() => Promise<string>) | null) {
  guardOutput(name);
  if (work === null) {
    process.stderr.write(`${name}: wanted ${usage}\n`);
    process.exitCode = 2;
    return;
  }
  try {
    process.stdout.write(`${name}: ${await work()}\n`);
  } catch (error) {
    const told =
      error instanceof BackupFault ||
      error instanceof StoreFault ||
      (error instanceof Error && 'syscall' in error);
    if (!told) throw error;
    process.stderr.write(`${name}: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`);
    process.exitCode = 1;
  }
}
