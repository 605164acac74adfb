import type { Kysely } from 'kysely';

/** Addresses that somebody no longer has: their work and their name are found by them. */
export const formerAddresses = (db: Kysely<unknown>): Promise<void> =>
  db.schema.alterTable('person').addColumn('former', 'text').execute();
