import { setImmediate } from 'node:timers/promises';
import type { RequestId } from '../../../../domain/ids.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import { partnersOf, rolesOf } from '../../../../domain/program/program.ts';
import { streamNumber } from '../../../../domain/stream.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { delegatorsOf } from '../../../../store/people/delegations.ts';
import { isFm, rmOf } from '../../../customers/domain/keys.ts';
import type { ListRow } from '../../domain/pages/lists.ts';
import type { SharedPage } from '../../domain/pages/request.ts';
import { type Found, requestsByNumber, requestsInSight, type Sight } from '../../store/search.ts';
import { sharedPages } from '../shared-page.ts';

/** How many requests are read at once, and how many at most: an answer is due within seconds. */
const atOnce = 500;
const mostRead = 5_000;

export interface Wanted {
  /** Numbers that were named: these requests come first and are found however old they are. */
  readonly numbers: readonly number[];
  readonly matches: (request: Found) => boolean;
}

/**
 * The requests that this person may see and that match, newest first, from `skip` on and at most
 * `count`. Looked through are those named and the newest 5,000 in sight. Moves nothing.
 */
export async function search(
  app: AppContext,
  reader: Reader,
  { numbers, matches }: Wanted,
  page: { readonly skip: number; readonly count: number },
): Promise<SharedPage[]> {
  const { db } = app.store;
  const sight = await sightOf(app, reader);
  const found = (await requestsByNumber(db, sight, numbers)).filter(matches);
  const named = new Set(found.map(({ number }) => number));
  let below = Number.MAX_SAFE_INTEGER;
  for (let read = 0; read < mostRead && found.length < page.skip + page.count; read += atOnce) {
    // The embedded database answers in one breath: others have a turn between two pieces.
    if (read > 0) await setImmediate();
    const rows = await requestsInSight(db, sight, below, atOnce);
    found.push(...rows.filter((row) => !named.has(row.number) && matches(row)));
    below = rows.at(-1)?.number ?? 0;
    if (rows.length < atOnce) break;
  }
  return sharedPages(app, found.slice(page.skip, page.skip + page.count));
}

/** The same people as `rolesIn` lets see a request, asked the other way round. */
export async function sightOf(app: AppContext, { id, mail }: Reader): Promise<Sight> {
  const program = app.program();
  const roles = rolesOf(program, mail);
  const rm = rmOf(program, mail);
  const actsAsFpm = roles.includes('fpm') && mail !== null;
  return {
    all: roles.includes('assignmentTeam') || roles.includes('admin'),
    requester: id,
    fpms: actsAsFpm ? [mail, ...(await delegatorsOf(app.store.db, mail, app.clock()))] : [],
    sme: roles.includes('sme') ? mail : null,
    partners: partnersOf(program, mail).map(({ id }) => id),
    fm: isFm(program, mail) ? mail : null,
    fmsLed: rm?.fms ?? [],
    regions: rm?.regions ?? [],
  };
}

/** Of requests that were found, those that this person may still see, as rows of a list. */
export async function foundRows(
  app: AppContext,
  reader: Reader,
  ids: readonly RequestId[],
): Promise<ListRow[]> {
  const sight = await sightOf(app, reader);
  const rows = await requestsByNumber(app.store.db, sight, ids.map(streamNumber));
  return rows.map((row) => ({ ...row, waiting: false }));
}
