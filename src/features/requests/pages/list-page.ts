import type { Reader, Role } from '../../../domain/people/people.ts';
import { partnersOf, rolesOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import { delegatorsOf } from '../../../store/people/delegations.ts';
import { personOf } from '../../../store/people/people.ts';
import type { ListName, ListPage } from '../domain/pages.ts';
import type { ListView } from '../domain/views.ts';
import { openDraftOf } from '../store/drafts.ts';
import { holdersIn } from '../store/holders.ts';
import { loadList } from '../store/lists.ts';
import { foundRows } from './search.ts';

const listOf: readonly (readonly [Role, ListName])[] = [
  ['partner', 'mine'],
  ['partner', 'company'],
  ['fpm', 'fpm'],
  ['assignmentTeam', 'assignmentTeam'],
  ['sme', 'sme'],
  ['admin', 'unheld'],
];

/** The lists that a person's roles give; without a role, their own requests. */
export function listsOf(app: AppContext, reader: Reader): readonly [ListName, ...ListName[]] {
  const roles = rolesOf(app.program(), reader.mail);
  const hasColleagues = partnersOf(app.program(), reader.mail).some(
    ({ contacts }) => contacts.length > 1,
  );
  const [first = 'mine', ...more] = listOf.flatMap(([role, list]) =>
    roles.includes(role) && (list !== 'company' || hasColleagues) ? [list] : [],
  );
  return [first, ...more];
}

/** One of the reader's lists; the first of them in place of one that is not theirs. */
export async function listPage(app: AppContext, view: ListView, reader: Reader): Promise<ListPage> {
  const { db } = app.store;
  const lists = listsOf(app, reader);
  const list = lists.includes(view.list) ? view.list : lists[0];
  if (view.found) {
    const { ids, more } = view.found;
    const rows = await foundRows(app, reader, ids);
    const counted = { page: 0, pages: 1, total: rows.length, more };
    return { kind: 'list', list, lists, openDraft: false, rows, ...counted, found: true };
  }
  const standsInFor = reader.mail ? await delegatorsOf(db, reader.mail, app.clock()) : [];
  const partners = partnersOf(app.program(), reader.mail).map(({ id }) => id);
  const holders = holdersIn(app.program());
  const who = { ...personOf(reader), standsInFor, partners, holders };
  const loaded = await loadList(db, list, who, view.page);
  const openDraft = list === 'mine' && (await openDraftOf(db, reader.id, null)) !== undefined;
  return { kind: 'list', list, lists, openDraft, ...loaded };
}
