import { statfsSync } from 'node:fs';

const memory = '/dev/shm';
const roomBytes = 4 * 2 ** 30;

/**
 * Lets the temporary directories of this process, and of those that it starts, lie in memory where there is room.
 * Databases sync there as they do on a disk, and what they sync survives a killed process, which is what is
 * tested; only the waiting for the disk, half of a run, falls away. A `TMPDIR` that was given stays.
 */
export function keepTemporaryInMemory(): void {
  if (process.platform !== 'linux' || process.env.TMPDIR) return;
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize >= roomBytes) process.env.TMPDIR = memory;
  } catch {
    // No such place: they stay on the disk.
  }
}
