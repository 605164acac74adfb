import { type Kysely, sql } from 'kysely';

/** What a card that is in a chat offers to its reader, so that no edit empties its inputs for nothing. */
export const shownOffers = async (db: Kysely<unknown>): Promise<void> =>
  void (await sql.raw('alter table card add column shown_offer text').execute(db));
