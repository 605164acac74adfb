import type { Reader } from '../domain/people.ts';
import { rolesOf } from '../domain/program.ts';
import type { SharedPage } from '../domain/view.ts';
import { delegatorsOf } from '../store/delegations.ts';
import { type Found, requestsInSight, type Sight } from '../store/search.ts';
import type { Desk } from './desk.ts';
import { sharedPages } from './shared.ts';

/** How many requests are read at once, and how many at most: an answer is due within seconds. */
const atOnce = 500;
const mostRead = 20_000;

/**
 * The requests that this person may see and that match, newest first, from `skip` on and at most
 * `count`. Of very many only the newest 20,000 are looked through. Moves nothing.
 */
export async function search(
  desk: Desk,
  reader: Reader,
  matches: (request: Found) => boolean,
  page: { readonly skip: number; readonly count: number },
): Promise<SharedPage[]> {
  const sight = await sightOf(desk, reader);
  const found: Found[] = [];
  let below = Number.MAX_SAFE_INTEGER;
  for (let read = 0; read < mostRead && found.length < page.skip + page.count; read += atOnce) {
    const rows = await requestsInSight(desk.store.db, sight, below, atOnce);
    found.push(...rows.filter(matches));
    below = rows.at(-1)?.number ?? 0;
    if (rows.length < atOnce) break;
  }
  return sharedPages(desk, found.slice(page.skip, page.skip + page.count));
}

/** The same people as `relationsTo` lets see a request, asked the other way round. */
async function sightOf(desk: Desk, { id, mail }: Reader): Promise<Sight> {
  const roles = rolesOf(desk.program(), mail);
  const actsAsFpm = roles.includes('fpm') && mail !== null;
  return {
    all: roles.includes('assignmentTeam') || roles.includes('admin'),
    requester: id,
    fpms: actsAsFpm ? [mail, ...(await delegatorsOf(desk.store.db, mail, desk.clock()))] : [],
    sme: roles.includes('sme') ? mail : null,
  };
}
