import { existsSync } from 'node:fs';
import { ConfigurationError } from '../../config/environment.ts';
import { openStore, type Store } from '../../store/database/open.ts';
import { forCommands } from '../../store/database/postgres/postgres.ts';
import { StoreFault } from '../../store/database/store-fault.ts';
import { databaseFile } from '../../store/files/data-dir.ts';
import { type CommandEnvironment, refuseCommand, type Surroundings } from './command.ts';
import { databaseIn } from './run-on-file.ts';

/**
 * The store that the bot works on, for a command beside it. Throws StoreFault `locked` at once while
 * the bot runs on an embedded database, and ConfigurationError where there is no database yet.
 */
async function storeForCommand(env: CommandEnvironment): Promise<Store> {
  const database = databaseIn(env);
  const { databaseUrl, dataDir } = database;
  if (!databaseUrl && !existsSync(databaseFile(dataDir)))
    throw new ConfigurationError(
      `There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL as for the server`,
    );
  return openStore({ ...database, lockWaitMs: 0, patience: forCommands });
}

/**
 * Runs a command on the store and closes it; the exit status is what `work` gives, or 1 with one
 * line on standard error for what an operator can mend.
 */
export async function runOnStore(
  name: string,
  around: Surroundings,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  try {
    const store = await storeForCommand(around.env);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    const sentence = expected(error);
    if (sentence === undefined) throw error;
    return refuseCommand(name, around, sentence);
  }
}

function expected(error: unknown): string | undefined {
  if (error instanceof StoreFault && error.reason === 'locked')
    return `the bot is running on this embedded database, which one process at a time may use: stop it for as long as this takes (on PostgreSQL this works beside running bots)`;
  if (error instanceof StoreFault && error.reason === 'contention')
    return `${error.message}: try again; if it stays so, look with npm run -s audit`;
  if (error instanceof StoreFault || error instanceof ConfigurationError) return error.message;
  const system = error instanceof Error && 'syscall' in error;
  return system ? error.message : undefined;
}
