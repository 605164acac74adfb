import { requestNumber } from '../../../../domain/ids.ts';
import type { Reader } from '../../../../domain/people/people.ts';
import { partnersOf } from '../../../../domain/program/program.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { TabPart, TabQuery, TabRow } from '../../../../engine/tab-part.ts';
import { delegatorsOf } from '../../../../store/people/delegations.ts';
import { personOf } from '../../../../store/people/people.ts';
import type { Request } from '../../domain/request.ts';
import { states } from '../../domain/states.ts';
import { holdersIn } from '../../store/holders.ts';
import { waitingIn } from '../../store/lists.ts';
import { requestsNumbered, type TabFilter } from '../../store/tab-lists.ts';
import { listsOf } from '../lists/list-page.ts';
import { sightOf } from '../lists/search.ts';
import { byDue } from './by-due.ts';
import { byNumber } from './by-number.ts';
import { requestsInfo } from './filters.ts';
import { rowOf } from './row.ts';

const week = 7 * 24 * 60 * 60_000;

/** The requests in the tab: what waits for its reader, and all that they may see. */
export const requestsTab: TabPart = {
  name: 'requests',
  prefix: 'SME',
  info: requestsInfo,
  waiting: async (app, reader, most) => {
    const numbers = await waitingFor(app, reader, most + 1);
    const requests = await requestsNumbered(app.store.db, numbers.slice(0, most + 1));
    return requests.map((request) => rowOf(app, request, true));
  },
  list: async (app, reader, query) => {
    const after = query.cursor === null ? null : Number(query.cursor);
    if (after !== null && !Number.isSafeInteger(after)) return undefined;
    const dated = query.sort === 'due' || query.filters.due !== undefined;
    return dated
      ? listByDue(app, reader, query, after ?? 0)
      : listByNumber(app, reader, query, after);
  },
};

async function listByNumber(
  app: AppContext,
  reader: Reader,
  query: TabQuery,
  after: number | null,
) {
  const direction = query.sort === 'oldest' ? 'asc' : 'desc';
  const sight = await sightOf(app, reader);
  const { requests, last } = await byNumber(app, {
    sight,
    narrowed: narrowedBy(query),
    matches: (request) => isMeant(request, query),
    place: { direction, after },
    most: query.most,
  });
  return {
    rows: await rowsOf(app, reader, requests),
    next: last === null ? null : String(last),
  };
}

/** The cursor is a place in the list: it is short, and made anew for each answer. */
async function listByDue(app: AppContext, reader: Reader, query: TabQuery, from: number) {
  const now = app.clock();
  const { due: wanted } = query.filters;
  const until = wanted === 'late' ? now : wanted === 'week' ? now + week : Number.POSITIVE_INFINITY;
  const matches = (request: Request, due: number) => due <= until && isMeant(request, query);
  const found = await byDue(app, await sightOf(app, reader), narrowedBy(query), matches);
  const to = from + query.most;
  const requests = found.slice(from, to).map(({ request }) => request);
  return {
    rows: await rowsOf(app, reader, requests),
    next: to < found.length ? String(to) : null,
  };
}

/** What the database narrows by. */
const narrowedBy = ({ filters: { state, partner, workload } }: TabQuery): TabFilter => ({
  states: state === undefined ? undefined : states.filter((one) => state.split(',').includes(one)),
  partner,
  workload,
});

/** Whether everything that was typed is in it. */
function isMeant({ id, form, partner }: Request, { text, filters }: TabQuery): boolean {
  const customer = filters.customer?.toLowerCase() ?? '';
  if (!form.tenantName.toLowerCase().includes(customer)) return false;
  const all = [id, form.tenantName, form.topic, partner.name].join('\n').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

async function rowsOf(
  app: AppContext,
  reader: Reader,
  requests: readonly Request[],
): Promise<TabRow[]> {
  const waiting = await waitingFor(app, reader, mostWaiting);
  return requests.map((request) =>
    rowOf(app, request, waiting.includes(requestNumber(request.id))),
  );
}

/** Of so many it is said in a list that they wait: more than anybody works through. */
const mostWaiting = 500;

/** The numbers of what needs the reader's own action, in all their roles. */
async function waitingFor(app: AppContext, reader: Reader, most: number): Promise<number[]> {
  const { db } = app.store;
  const who = {
    ...personOf(reader),
    standsInFor: reader.mail ? await delegatorsOf(db, reader.mail, app.clock()) : [],
    partners: partnersOf(app.program(), reader.mail).map(({ id }) => id),
    holders: holdersIn(app.program()),
  };
  const found = new Set<number>();
  // A colleague's request is read, not acted on.
  for (const list of listsOf(app, reader))
    if (list !== 'company')
      for (const number of await waitingIn(db, list, who, most)) found.add(number);
  return [...found];
}
