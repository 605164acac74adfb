import { type Kysely, sql } from 'kysely';

/** Which trace has made a job, so that whichever instance does it goes on with that trace. */
export const traceparent = async (db: Kysely<unknown>): Promise<void> =>
  void (await sql.raw('alter table job add column traceparent text').execute(db));
