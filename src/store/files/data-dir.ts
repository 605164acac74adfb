import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { StoreFault } from '../database/store-fault.ts';
import { confirmedFile } from './confirmed.ts';
import { fileFaultIn } from './file-faults.ts';
import { judgeFileSystem } from './file-systems.ts';

/** Room for the log that SQLite writes before the database grows, twice over. */
const leastFree = 32 * 1024 * 1024;

export type StatFs = (path: string) => { type: number; bavail: number; bsize: number };

/** The embedded database's file in a data directory. */
export const databaseFile = (dataDir: string): string => join(dataDir, 'sme-desk.db');

/**
 * Makes the directory (0700) and the file (0600) where they are missing, and returns the file. An
 * existing directory keeps its mode; the files are made private again where they are not. Throws
 * StoreFault `not-a-directory`, `network-drive`, `read-only` or `disk-full` (less than 32 MB).
 */
export function prepareDataDir(
  dataDir: string,
  { statfs = statfsSync, onWarning }: { statfs?: StatFs; onWarning?: (text: string) => void } = {},
): string {
  const file = databaseFile(dataDir);
  inWords(dataDir, () => {
    if (existsSync(dataDir) && !statSync(dataDir).isDirectory())
      throw new StoreFault('not-a-directory', resolve(dataDir));
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  });
  inWords(dataDir, () => {
    const { type, bavail, bsize } = statfs(dataDir);
    const verdict = judgeFileSystem(dataDir, type);
    if (verdict && 'refused' in verdict)
      throw new StoreFault('network-drive', `${resolve(dataDir)}: ${verdict.refused}`);
    if (verdict) onWarning?.(verdict.warned);
    if (bavail * bsize < leastFree)
      throw new StoreFault('disk-full', `${resolve(dataDir)}: less than 32 MB free`);
  });
  // SQLite gives its log the mode that the file has.
  for (const path of [file, `${file}-wal`, confirmedFile(file)])
    if (path === file || existsSync(path)) own(path);
  return file;
}

function own(path: string): void {
  inWords(path, () => {
    // Opened for writing without changing anything: a missing right is found here, with its name.
    closeSync(openSync(path, 'a', 0o600));
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
  });
}

function inWords(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const reason = error instanceof StoreFault ? undefined : fileFaultIn(error);
    if (!reason) throw error;
    const detail = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new StoreFault(reason, `${resolve(path)}${detail}`, error);
  }
}
