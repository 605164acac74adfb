import { sql } from 'kysely';
import type { Store } from '../open.ts';

type Database = Pick<Store, 'db' | 'dialect'>;

/**
 * Leaves nothing of deleted rows in the files of the embedded database. A PostgreSQL server does so
 * in its own time (autovacuum); its dumps have only what is there.
 */
export async function wipe({ db, dialect }: Database): Promise<void> {
  if (dialect !== 'sqlite') return;
  await sql`vacuum`.execute(db);
  await emptyLog({ db, dialect });
}

/** What was deleted or replaced is overwritten in the file at once; its log still has it until then. */
export async function emptyLog({ db, dialect }: Database): Promise<void> {
  if (dialect === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
