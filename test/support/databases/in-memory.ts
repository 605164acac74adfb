import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

export const memory = '/dev/shm';
const roomBytes = 4 * 2 ** 30;

/** A directory for all that a run writes; its name tells whose it was, should it be left behind. */
export const ofARun = /^sme-desk-run-(\d+)-/;

/**
 * Lets the temporary directories of this process, and of those that it starts, lie in memory where there is room;
 * they are gone when it ends. Databases sync there as they do on a disk, and what they sync survives a killed process,
 * which is what is tested; only the waiting for the disk falls away. A `TMPDIR` that was given stays.
 */
export function keepTemporaryInMemory(): void {
  if (process.platform !== 'linux' || process.env.TMPDIR || !hasRoom()) return;
  const directory = join(memory, `sme-desk-run-${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(directory);
  // As /tmp itself: PostgreSQL runs as a user of its own.
  chmodSync(directory, 0o1777);
  process.env.TMPDIR = directory;
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= roomBytes;
  } catch {
    return false;
  }
}
