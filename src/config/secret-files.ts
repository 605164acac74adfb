import { statSync } from 'node:fs';

/**
 * Whether every account of this machine may read a file; false where it is not there, and on
 * Windows, whose files have no such mode.
 */
export function isReadByAll(file: string, platform: string = process.platform): boolean {
  if (platform === 'win32') return false;
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  return (mode & 0o004) !== 0;
}
