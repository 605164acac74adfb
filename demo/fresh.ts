import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '../src/store/files/data-dir.ts';

/** Takes away what the demo has made in the directory, and nothing else that lies there. */
export function startEmpty(dataDir: string): void {
  const database = databaseFile(dataDir);
  const made = [
    ...['', '-wal', '-shm', '-confirmed'].map((end) => `${database}${end}`),
    join(dataDir, 'demo.log'),
    join(dataDir, 'windows'),
  ];
  for (const path of made) rmSync(path, { recursive: true, force: true });
}
