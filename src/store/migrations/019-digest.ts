import { type Kysely, sql } from 'kysely';

/** Who has chosen to get what can wait as one message a day. */
export const digest = async (db: Kysely<unknown>): Promise<void> =>
  void (await sql.raw('alter table person add column digest text').execute(db));
