import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { fileFaultIn } from '../../files/file-faults.ts';
import { assertSound } from '../../files/integrity-check.ts';
import { StoreFault } from '../store-fault.ts';
import { assertNothingLost } from './nothing-lost.ts';

/** How long a second process waits for the first one to end. */
const lockWaitMs = 30_000;

export interface OpeningAlone {
  readonly lockWaitMs?: number | undefined;
  /** Hears at once that another process holds the database and is waited for. */
  readonly onWait?: ((reason: string) => void) | undefined;
  /** Opens it although something that it had confirmed may be missing. */
  readonly asItIs?: boolean | undefined;
}

/** Opens the file for this process alone, sound and durable. Throws StoreFault. */
export async function openAlone(
  file: string,
  { lockWaitMs: most = lockWaitMs, onWait, asItIs }: OpeningAlone,
): Promise<DatabaseSync> {
  const step = 250;
  for (let waited = 0; ; waited += step) {
    if (!asItIs) assertNothingLost(file);
    const database = new DatabaseSync(file, { timeout: 0 });
    try {
      prepareFile(database, file);
      return database;
    } catch (error) {
      database.close();
      const locked = lockedOr(error, file);
      if (waited >= most) throw locked;
      if (waited === 0) onWait?.(locked.message);
      await setTimeout(step);
    }
  }
}

/** Marks the file as this product's, for `file` and the like: "SMED". */
const applicationId = 0x534d4544;

function prepareFile(database: DatabaseSync, file: string): void {
  database.exec('pragma locking_mode = exclusive');
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  // No other process changes the file, so that pages read once stay true: 64 MB of them.
  database.exec('pragma cache_size = -65536');
  // 8 MB between checkpoints: each one syncs twice, and what is in the log alone could be lost with it.
  database.exec('pragma wal_autocheckpoint = 2000');
  // What a savepoint would put back stays in the process: no file of its own for every click.
  database.exec('pragma temp_store = memory');
  database.exec('pragma foreign_keys = on');
  // What is deleted is overwritten: erased words stay in no free page. A click writes no more by it.
  database.exec('pragma secure_delete = on');
  // Exclusive mode takes its lock with the first transaction.
  database.exec('begin immediate; commit');
  assertSound(database, file);
  // A disk that takes no more is found now, not by the first click.
  database.exec(`pragma application_id = ${applicationId}`);
}

/** That another process holds the file; throws whatever else it is. */
function lockedOr(error: unknown, file: string): StoreFault {
  if (error instanceof StoreFault) throw error;
  const reason = fileFaultIn(error);
  const detail = error instanceof Error ? error.message : String(error);
  if (reason) throw new StoreFault(reason, `${file}: ${detail}`, error);
  if (!isLocked(error)) throw error;
  return new StoreFault('locked', file, error);
}

const isLocked = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'errcode' in error &&
  [5, 6].includes(Number(error.errcode) & 0xff);
