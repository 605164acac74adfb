import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { openEmbedded } from '../../store/database/sqlite/sqlite.ts';
import { StoreFault } from '../../store/database/store-fault.ts';
import type { Db, Tables } from '../../store/database/tables.ts';
import { confirmedFile, readConfirmed } from '../../store/files/confirmed.ts';
import { databaseFile, prepareDataDir } from '../../store/files/data-dir.ts';
import { executedMigrations, type Migrations } from '../../store/migrations/migrate.ts';
import { BackupFault } from '../backup-fault.ts';
import { tablesAfter } from '../schema.ts';
import { type Backup, fill } from './fill.ts';
import { notEmpty, type RestoreOptions } from './restore-options.ts';
import { lastGivenNumber, skipLost } from './skip-numbers.ts';

/**
 * Into a new file, which takes the old one's name when everything is in it. The old one, which may
 * be damaged, is kept as `sme-desk.db.replaced-<time>`.
 */
export async function restoreToFile(
  dataDir: string,
  backup: Backup,
  { replace, moved, at }: RestoreOptions,
): Promise<{ readonly nextNumber: number; readonly kept: string | undefined }> {
  const target = databaseFile(dataDir);
  const before = existsSync(target) ? await lookAt(dataDir, backup.migrations, replace) : undefined;
  prepareDataDir(dataDir);
  const made = mkdtempSync(join(dataDir, 'restore-'));
  try {
    const db = await opened(made);
    let nextNumber: number;
    try {
      await fill(db, 'sqlite', backup);
      nextNumber = moved
        ? ((await lastGivenNumber(db)) ?? 0) + 1
        : await skipLost(db, before?.lastNumber, at.getTime());
    } finally {
      await db.destroy();
    }
    // Nobody may have started in the meantime.
    const now = existsSync(target) ? await lookAt(dataDir, backup.migrations, replace) : undefined;
    const kept = now?.holdsData
      ? `${target}.replaced-${at.toISOString().replaceAll(/[:.]/g, '-')}`
      : undefined;
    // Its log and what it confirmed belong to it; left alone, they would be taken for the new one's.
    for (const end of ['', '-wal', '-confirmed'])
      if (existsSync(target + end))
        kept ? renameSync(target + end, kept + end) : rmSync(target + end);
    renameSync(databaseFile(made), target);
    synced(dataDir);
    return { nextNumber, kept };
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

const opened = async (dataDir: string): Promise<Db> => {
  const { dialect } = await openEmbedded(dataDir, { lockWaitMs: 0 });
  return new Kysely<Tables>({ dialect });
};

/** What is there, as far as it can be read; throws where it may not be replaced. */
async function lookAt(dataDir: string, migrations: Migrations, replace: boolean) {
  try {
    const db = await opened(dataDir);
    try {
      const executed = await executedMigrations(db, 'sqlite');
      const holdsData = executed.length > 0 && (await anyRow(db, migrations, executed));
      if (holdsData && !replace) throw notEmpty(databaseFile(dataDir));
      return { holdsData, lastNumber: holdsData ? await lastGivenNumber(db) : undefined };
    } finally {
      await db.destroy();
    }
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    if (error.reason === 'locked')
      throw new BackupFault(
        'SME Desk is running on this DATA_DIR: stop it, restore, and start it again',
      );
    if (!['broken', 'log-lost', 'newer'].includes(error.reason)) throw error;
    const file = databaseFile(dataDir);
    if (!replace) throw notEmpty(file);
    return { holdsData: true, lastNumber: readConfirmed(confirmedFile(file))?.number || undefined };
  }
}

async function anyRow(
  db: Db,
  migrations: Migrations,
  executed: readonly string[],
): Promise<boolean> {
  const tables = await tablesAfter(migrations, executed);
  for (const { name } of tables.filter((one) => one.name !== 'counter')) {
    const some = await db
      .selectFrom(name as 'setting')
      .select((row) => row.lit(1).as('one'))
      .limit(1)
      .execute();
    if (some.length > 0) return true;
  }
  return false;
}

/** The new name, too, is to survive a power cut. */
function synced(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
