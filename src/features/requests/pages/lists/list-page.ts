import type { Reader } from '../../../../domain/people/people.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { personOf } from '../../../../store/people/people.ts';
import { streamKeys } from '../../../../store/streams/stream-key.ts';
import { actionsFor } from '../../domain/actions.ts';
import { deadlineFor } from '../../domain/clock/next-deadline.ts';
import { candidates, formerSmes } from '../../domain/matching/matching.ts';
import {
  type ListPage,
  type ListRow,
  listVerbs,
  mostRanked,
  type OpenRow,
  type RankedSme,
} from '../../domain/pages/lists.ts';
import type { Request } from '../../domain/request.ts';
import { rolesIn } from '../../domain/roles.ts';
import type { ListView } from '../../domain/views.ts';
import { openDraftOf } from '../../store/drafts.ts';
import { countWaiting, loadList } from '../../store/lists/lists.ts';
import { loadWithFacts } from '../../store/load.ts';
import { loadHistory, openAssignments } from '../../store/requests.ts';
import { filterOf, listNarrowedTo } from './list-filter.ts';
import { listReader, listsOf } from './lists-of.ts';
import { foundRows } from './search.ts';

/** One of the reader's lists; the first of them in place of one that is not theirs. */
export async function listPage(app: AppContext, view: ListView, reader: Reader): Promise<ListPage> {
  const { db } = app.store;
  const lists = listsOf(app, reader);
  const list = lists.includes(view.list) ? view.list : lists[0];
  const roles = app.features.rolesOf(app.program(), reader.mail);
  const canBegin = list === 'mine' && (roles.length === 0 || roles.includes('partner'));
  if (view.found) {
    const { ids, more, onlyFirst } = view.found;
    const opened = await openRows(app, await foundRows(app, reader, ids), reader);
    const rows = await withChains(db, opened);
    const counted = { page: 0, pages: 1, total: rows.length, more, waiting: 0 };
    const read = { readAt: app.clock(), done: null, openDraft: false, filter: null };
    const search = { found: true, ...(onlyFirst && { onlyFirst }) } as const;
    return { kind: 'list', list, lists, canBegin, rows, ...counted, ...read, ...search };
  }
  const who = await listReader(app, reader);
  const narrowed = await listNarrowedTo(db, list, who, view);
  const loaded = await loadList(db, list, who, view.page, narrowed);
  const openDraft = list === 'mine' && (await openDraftOf(db, reader.id, null)) !== undefined;
  const rows = await withChains(db, await openRows(app, loaded.rows, reader));
  return {
    ...{ kind: 'list', list, lists, canBegin, openDraft, ...loaded, rows },
    readAt: app.clock(),
    waiting: await countWaiting(db, list, who, narrowed),
    filter: await filterOf(db, list, who, view, loaded.pages),
    done: view.done ?? null,
  };
}

/** As the request's own card ranks them. */
async function ranked(app: AppContext, { id, form }: Request): Promise<RankedSme[]> {
  const { db } = app.store;
  const former = formerSmes(await loadHistory(db, id));
  const all = candidates(app.program(), form, await openAssignments(db), former);
  return all.slice(0, mostRanked).map(({ mail, open, capacity }) => ({ mail, open, capacity }));
}

/** What can be ticked says which thing its number means, as each button of a card does. */
async function withChains(db: Db, rows: readonly OpenRow[]): Promise<OpenRow[]> {
  const ticked = rows.filter(({ can }) => can.length > 0);
  const chains = await streamKeys(
    db,
    ticked.map(({ id }) => id),
  );
  return rows.map((row) => {
    const chain = chains.get(row.id);
    return chain === undefined ? row : { ...row, chain };
  });
}

async function openRows(app: AppContext, rows: readonly ListRow[], reader: Reader) {
  const opened: OpenRow[] = [];
  for (const row of rows) opened.push(await openRow(app, row, reader));
  return opened;
}

/** The row with what its reader may decide on it, and what is due. */
async function openRow(app: AppContext, row: ListRow, reader: Reader): Promise<OpenRow> {
  // Most rows of most lists wait for somebody else: nothing of them is looked up.
  const found = row.waiting && (await loadWithFacts(app.store.db, app, row.id));
  if (!found) return { ...row, version: 0, due: null, can: [] };
  const { state: request, facts } = found;
  const person = personOf(reader);
  const roles = rolesIn(request, person, facts);
  const actions = actionsFor(request, person, roles);
  const assigns = actions.includes('request.assign');
  return {
    ...row,
    ...(assigns && { smes: await ranked(app, request) }),
    version: request.version,
    // The end of a period asks for nothing.
    due: request.proactive ? null : deadlineFor(request, app.program(), { actions, roles }),
    can: listVerbs.filter((verb) => actions.includes(verb)),
  };
}
