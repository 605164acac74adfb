import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the data directory, and in no backup: those hold the rows of the database. */
const fileName = 'invitation.key';
const bytes = 32;

/**
 * The key of this data directory, made once; only this account can read it. Where nothing can be
 * written it lasts as long as the process, and so do the codes made from it.
 */
export function keptSecret(dataDir: string, onLost: (file: string) => void): Uint8Array {
  const file = join(dataDir, fileName);
  const made = randomBytes(bytes).toString('base64url');
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, made, { flag: 'wx', mode: 0o600 });
    return Buffer.from(made, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return read(file);
    onLost(file);
    return Buffer.from(made, 'utf8');
  }
}

function read(file: string): Uint8Array {
  const kept = readFileSync(file, 'utf8').trim();
  if (kept.length < bytes) throw new Error(`${file} holds no key: take the file away`);
  return Buffer.from(kept, 'utf8');
}
