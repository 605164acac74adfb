import type { CardView } from '../../../../domain/card-view.ts';
import type { Search } from '../../../../engine/chat-part.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { Click } from '../../../../engine/execute/click.ts';
import { showStream } from '../../../../engine/execute/show/show.ts';
import { rowsPerPage } from '../../domain/pages/lists.ts';
import type { ListView, SharedView } from '../../domain/views.ts';
import { listsOf } from './lists-of.ts';
import { search } from './search.ts';
import { onlyFirstOf, wantedBy } from './search-words.ts';

/** The requests that the searcher may see, as a chat of several may see them; nothing typed: the newest. */
export const searchRequests: Search = {
  find: async (app, reader, typed, page) => {
    const found = await search(app, reader, wantedBy(app.program(), typed), page);
    return found.map((page) => {
      const view: SharedView = { kind: 'shared', streamId: page.id };
      return { view, page };
    });
  },
  none: (typed) => {
    const most = onlyFirstOf(typed);
    const none = { key: 'search.none' };
    return most ? [none, { key: 'search.only-start', values: { most: `${most}` } }] : [none];
  },
};

/** The requests of a customer who is named in place of an id: the one, or those that there are. */
export async function requestsNamed(
  app: AppContext,
  click: Click,
  name: string,
): Promise<CardView | undefined> {
  const wanted = wantedBy(app.program(), name);
  const found = await search(app, click.actor, wanted, { skip: 0, count: rowsPerPage + 1 });
  const ids = found.slice(0, rowsPerPage).map(({ id }) => id);
  const [only] = ids;
  if (!only) return undefined;
  const onlyFirst = onlyFirstOf(name);
  if (ids.length === 1 && !onlyFirst) {
    const { view } = await showStream(app, click, only);
    return { ...view, historyOpen: true } as CardView;
  }
  const [list] = listsOf(app, click.actor);
  const more = found.length > ids.length;
  const view: ListView = {
    kind: 'list',
    list,
    page: 0,
    found: { ids, more, ...(onlyFirst && { onlyFirst }) },
  };
  return view;
}
