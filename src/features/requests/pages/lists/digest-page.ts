import type { Reader } from '../../../../domain/people/people.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { noAnswer } from '../../../../engine/execute/click.ts';
import { linesForDigest } from '../../../../engine/outbox/reminders/digest.ts';
import { linesOf } from '../../../../store/cards/lines.ts';
import { wantsDigest } from '../../../../store/people/people.ts';
import { asksToAct } from '../../domain/next-in-line.ts';
import type { RemindersPage } from '../../domain/pages/reminders.ts';
import type { NewsPage, RequestPage } from '../../domain/pages/request.ts';
import type { DigestView, NewsView, Page, RequestView } from '../../domain/views.ts';
import { loadHistory } from '../../store/requests.ts';
import { requestPage } from '../request/request-page.ts';
import { listsOf } from './lists-of.ts';
import { pageOf } from './reminders-page.ts';

/** One day's digest, or what waits for the next: each request once, as it was told of last. */
export async function digestPage(app: AppContext, view: DigestView, reader: Reader): Promise<Page> {
  const { db } = app.store;
  const sent = view.lines !== '';
  const all = new Map<string, RequestPage | NewsPage>();
  for (const line of sent ? await linesOf(db, view.lines) : await linesForDigest(db, reader.id)) {
    const about = line.view as RequestView | NewsView;
    const page = await requestPage(app, about, reader, noAnswer);
    if (page.kind !== 'news' && page.kind !== 'request') continue;
    // News do not hide work that is to be done, and what its reader has acted on since is no news.
    const before = all.get(about.streamId);
    if (page.kind === 'news' && before && asksToAct(before)) continue;
    if (!(await hasActed(app, about, reader))) all.set(about.streamId, page);
  }
  if (sent && all.size === 0)
    return {
      kind: 'nothing',
      instead: { kind: 'sentence', say: { code: 'digest-over' } } as Over,
    };
  const waiting = [...all.values()].filter(asksToAct);
  return {
    kind: 'reminders',
    ...pageOf([...all.values()], view),
    digest: {
      daily: await wantsDigest(db, reader.id),
      sent,
      waiting: waiting.length,
      list: listsOf(app, reader)[0],
    },
  } satisfies RemindersPage;
}

async function hasActed({ store }: AppContext, about: RequestView | NewsView, { id }: Reader) {
  const history = await loadHistory(store.db, about.streamId);
  return history.some(({ version, actor }) => version > about.event && actor?.id === id);
}

type Over = Extract<Page, { kind: 'sentence' }>;
