import { type Kysely, sql } from 'kysely';

/** What has taken a message's place further down in its chat; null: nothing, it is a card of its own. */
export const oneCard = async (db: Kysely<unknown>): Promise<void> =>
  void (await sql.raw('alter table card add column replaced text').execute(db));
