import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '../src/store/files/data-dir.ts';

/** Takes away what the demo has made in the directory, and nothing else that lies there. */
export function startEmpty(dataDir: string): void {
  forgetRequests(dataDir);
  take([join(dataDir, 'demo.log'), join(dataDir, 'windows')]);
}

/** Takes away what the bot keeps; while it runs, the log and the windows are in use. */
export function forgetRequests(dataDir: string): void {
  take([managersMark(dataDir)]);
  const database = databaseFile(dataDir);
  take(['', '-wal', '-shm', '-confirmed'].map((end) => `${database}${end}`));
}

/** Is there while the demo's data know FastTrack Managers. */
export const managersMark = (dataDir: string): string => join(dataDir, 'demo-managers');

function take(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}
