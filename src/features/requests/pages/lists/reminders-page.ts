import type { Reader } from '../../../../domain/people/people.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { noAnswer } from '../../../../engine/execute/click.ts';
import { linesOf } from '../../../../store/cards/lines.ts';
import { type RemindersPage, remindersPerPage } from '../../domain/pages/reminders.ts';
import type { RequestPage } from '../../domain/pages/request.ts';
import type { Page, RemindersView, RequestView } from '../../domain/views.ts';
import { requestPage } from '../request/request-page.ts';

/** Several reminders in one message: those that still wait for this reader, and are told nowhere else since. */
export async function remindersPage(
  app: AppContext,
  view: RemindersView,
  reader: Reader,
): Promise<Page> {
  const all: RequestPage[] = [];
  for (const line of await linesOf(app.store.db, view.lines)) {
    const page = await requestPage(app, line.view as RequestView, reader, noAnswer);
    if (page.kind === 'request' && !page.superseded && stillWaits(page)) all.push(page);
  }
  if (all.length === 0)
    return {
      kind: 'nothing',
      instead: { kind: 'sentence', say: { code: 'reminders-over' } } as Over,
    };
  return { kind: 'reminders', ...pageOf(all, view) } satisfies RemindersPage;
}

/** What came to be decided in somebody's place is done as soon as it is decided. */
const stillWaits = ({ purpose, actions }: RequestPage): boolean =>
  purpose !== 'decide' || actions.includes('request.approve');

/** As many as one card shows; an e-mail shows all. */
export function pageOf<Entry>(all: readonly Entry[], view: Pick<RemindersView, 'page' | 'whole'>) {
  const most = view.whole ? Math.max(1, all.length) : remindersPerPage;
  const pages = Math.max(1, Math.ceil(all.length / most));
  const page = Math.min(view.page, pages - 1);
  return { entries: all.slice(page * most, (page + 1) * most), page, pages, total: all.length };
}

type Over = Extract<Page, { kind: 'sentence' }>;
