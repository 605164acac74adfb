import { setImmediate } from 'node:timers/promises';
import type { Mail } from '../../../domain/people/people.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { Request } from '../domain/request.ts';
import { requestsNumbered } from './lists/tab-lists.ts';
import { notAskedYet } from './stored-request.ts';

/** So many partners, and requests, are read by one statement: a click in between does not wait. */
const partnersAtOnce = 25;
const requestsAtOnce = 100;

interface Asked {
  readonly partners: readonly string[];
  /** At least one. */
  readonly fpms: readonly Mail[];
  readonly before: Instant;
}

/**
 * The requests of these partners that none of these FPMs has, submitted before an instant: in pieces, as there may be many
 * where a partner has another FPM now. Requests that no partner knows of yet may be another partner's.
 */
export async function* requestsElsewhere(
  db: Db,
  { partners, ...asked }: Asked,
): AsyncGenerator<readonly Request[]> {
  const all = [notAskedYet, ...partners];
  for (let first = 0; first < all.length; first += partnersAtOnce) {
    const some = all.slice(first, first + partnersAtOnce);
    const numbers = await numbersElsewhere(db, { ...asked, partners: some });
    for (let from = 0; from < numbers.length; from += requestsAtOnce) {
      // The embedded database answers in one breath: others have a turn between two pieces.
      await setImmediate();
      yield await requestsNumbered(db, numbers.slice(from, from + requestsAtOnce));
    }
  }
}

/** Past those of the first FPM, nearly always the only one, the index is not read. */
async function numbersElsewhere(db: Db, { partners, fpms, before }: Asked): Promise<number[]> {
  const theirs = db
    .selectFrom('request')
    .select('number')
    .where('partner_id', 'in', [...partners])
    .where('submitted_at', '<', before);
  const [first = '', ...others] = fpms;
  const past = (side: '<' | '>') =>
    theirs
      .where('fpm', side, first)
      .$if(others.length > 0, (query) => query.where('fpm', 'not in', others));
  const rows = await past('<')
    .unionAll(past('>'))
    .unionAll(theirs.where('fpm', 'is', null))
    .execute();
  return rows.map(({ number }) => number);
}
