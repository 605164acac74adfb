/** What can be wrong with the embedded database before it is used: each with what to do. */
export const fileFaults = {
  'not-a-directory':
    'DATA_DIR is not a directory. Name a directory, or a path at which nothing exists yet',
  'network-drive':
    'DATA_DIR lies on a network drive, which neither keeps a second process away nor keeps what it has confirmed. Choose a local disk, or set DATABASE_URL to use PostgreSQL',
  'read-only':
    'The embedded database cannot be written. Let the account that runs this write DATA_DIR and everything in it, or choose another DATA_DIR',
  'disk-full': 'The disk with DATA_DIR is full. Make room, or move DATA_DIR to a larger disk',
  broken:
    'The embedded database is damaged, and nothing was changed in it. Restore the newest backup, which keeps the damaged files beside it: npm run -s restore -- --replace <backup file>',
  'log-lost':
    'The embedded database lacks what it had confirmed: its log (sme-desk.db-wal) is damaged or missing, and nothing was changed. Put the log back if it was moved; or restore the newest backup, which keeps the damaged files beside it: npm run -s restore -- --replace <backup file>; or go on without what is missing: npm run -s restore -- --as-it-is',
  newer:
    'The database was last used by a newer version of SME Desk. Start that version, or restore a backup that was made before it: npm run -s restore -- --replace <backup file>',
} as const;

export type FileFault = keyof typeof fileFaults;

/** What an error of the file system or of SQLite means for the whole database. */
export function fileFaultIn(error: unknown): FileFault | undefined {
  const { code, errcode } = (error ?? {}) as Readonly<Record<string, unknown>>;
  return typeof errcode === 'number'
    ? bySqlite.get(errcode & 0xff)
    : bySystem.get(String(code ?? ''));
}

/** Read-only, input/output, corrupt, full, cannot open, not a database. */
const bySqlite = new Map<number, FileFault>([
  [8, 'read-only'],
  [10, 'broken'],
  [11, 'broken'],
  [13, 'disk-full'],
  [14, 'read-only'],
  [26, 'broken'],
]);

const bySystem = new Map<string, FileFault>([
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['EISDIR', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['ENOTDIR', 'not-a-directory'],
  ['EEXIST', 'not-a-directory'],
  ['EIO', 'broken'],
]);
