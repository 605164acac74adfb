import { DatabaseSync } from 'node:sqlite';
import { confirmedFile, readConfirmed } from '../../files/confirmed.ts';
import { StoreFault } from '../store-fault.ts';

/**
 * Throws StoreFault `log-lost` where the database has less than it confirmed: SQLite takes a damaged
 * or missing log for the end of a shorter one. Nothing is changed. What was lost within the last
 * second is not noticed, but its numbers are given to nobody else: `given`.
 */
export function assertNothingLost(file: string): void {
  const confirmed = readConfirmed(confirmedFile(file));
  if (!confirmed) return;
  const found = tickIn(file);
  if (found !== undefined && found < confirmed.tick) throw new StoreFault('log-lost', file);
}

/** Undefined: it cannot be read, or not now; the code that opens it to work with it says why. */
function tickIn(file: string): number | undefined {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 0 });
  try {
    return tickOf(database);
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}

/** How far the database has counted. */
export const tickOf = (database: DatabaseSync): number =>
  Number(database.prepare('pragma user_version').get()?.user_version);
