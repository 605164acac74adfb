import { requestNumber } from '../../../../domain/ids.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { dueUntil, isDated } from '../../../../engine/tab/asked.ts';
import { type Listing, tabPage } from '../../../../engine/tab/listing.ts';
import type { TabPart, TabQuery, TabRow } from '../../../../engine/tab-part.ts';
import { delegatorsOf } from '../../../../store/people/delegations.ts';
import { personOf } from '../../../../store/people/people.ts';
import type { Request } from '../../domain/request.ts';
import { waitingIn } from '../../store/lists/lists.ts';
import { nextByDue } from '../../store/lists/tab-by-due.ts';
import { nextInSight, requestsNumbered } from '../../store/lists/tab-lists.ts';
import { asFpm, isTheirs } from '../insights/sight.ts';
import { listReader, listsOf } from '../lists/lists-of.ts';
import { sightOf } from '../lists/search.ts';
import { ownPartners, requestsInfo } from './filters.ts';
import { isMeant, narrowedBy } from './narrowed.ts';
import { isDueBy, type RowReader, rowOf } from './row.ts';

/** The requests in the tab: what waits for its reader, and all that they may see. */
export const requestsTab: TabPart = {
  name: 'requests',
  prefix: 'SME',
  agents: {
    search: 'Finds requests for a subject matter expert (SME) that the person may see.',
    one: 'Reads one request for an SME by its number, as its card in Teams shows it, with its history.',
  },
  info: requestsInfo,
  waiting: async (app, reader, most) => {
    const numbers = await waitingFor(app, reader, most + 1);
    const requests = await requestsNumbered(app.store.db, numbers.slice(0, most + 1));
    const who = await rowReader(app, reader);
    return requests.map((request) => rowOf(app, request, true, who));
  },
  unheld: async (app, reader, most) => {
    const { db } = app.store;
    const numbers = await waitingIn(db, 'unheld', await listReader(app, reader), most);
    const own = await rowReader(app, reader);
    const requests = await requestsNumbered(db, numbers);
    return requests.map((request) => rowOf(app, request, false, own));
  },
  list: async (app, reader, query) => tabPage(await listing(app, reader, query), query),
};

async function listing(
  app: AppContext,
  reader: Reader,
  query: TabQuery,
): Promise<Listing<Request>> {
  const dated = isDated(query);
  const narrowed = await narrowedBy(app, query);
  const sight = await sightOf(app, reader);
  const until = dueUntil(query, app.clock());
  const who = await rowReader(app, reader);
  const asked = query.filters.whose === ownPartners ? await asFpm(app, reader) : undefined;
  const { db } = app.store;
  return {
    next: (place, most) => nextInSight(db, sight, narrowed, place, most),
    numberOf: ({ id }) => requestNumber(id),
    // The database knows the next date of all: what is due for this reader is due for somebody.
    matches: (request) =>
      isMeant(request, query, app.clock()) &&
      (!asked || isTheirs(asked, request)) &&
      (query.filters.due === undefined || isDueBy(app, request, who, until)),
    sortedBy: null,
    ...(dated && {
      byDate: (after, most) => nextByDue(db, sight, narrowed, { after, until }, most),
    }),
    rows: (requests) => rowsOf(app, reader, requests),
  };
}

async function rowsOf(
  app: AppContext,
  reader: Reader,
  requests: readonly Request[],
): Promise<TabRow[]> {
  const waiting = await waitingFor(app, reader, mostWaiting);
  const who = await rowReader(app, reader);
  return requests.map((request) =>
    rowOf(app, request, waiting.includes(requestNumber(request.id)), who),
  );
}

const rowReader = async (app: AppContext, reader: Reader): Promise<RowReader> => ({
  person: personOf(reader),
  standsInFor: reader.mail ? await delegatorsOf(app.store.db, reader.mail, app.clock()) : [],
});

/** Of so many it is said in a list that they wait: more than anybody works through. */
const mostWaiting = 500;

/** The numbers of what needs the reader's own action, in all their roles. */
async function waitingFor(app: AppContext, reader: Reader, most: number): Promise<number[]> {
  const { db } = app.store;
  const who = await listReader(app, reader);
  const found = new Set<number>();
  // A colleague's request is read, not acted on.
  for (const list of listsOf(app, reader))
    if (list !== 'company')
      for (const number of await waitingIn(db, list, who, most)) found.add(number);
  return [...found];
}
