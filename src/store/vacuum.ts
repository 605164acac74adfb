import { sql } from 'kysely';
import type { Store } from './open.ts';

/**
 * Leaves nothing of deleted rows in the files of the embedded database. A PostgreSQL server does so
 * in its own time (autovacuum); its dumps have only what is there.
 */
export async function wipe({ db, dialect }: Store): Promise<void> {
  if (dialect !== 'sqlite') return;
  await sql`vacuum`.execute(db);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
