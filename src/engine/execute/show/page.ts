import type { CardPage, CardView, NothingPage } from '../../../domain/card-view.ts';
import type { Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../context.ts';
import { type Answer, noAnswer } from '../click.ts';

/** Everything that a view shows this reader now; who may not see it gets a sentence instead. */
export async function loadPage(
  app: AppContext,
  view: CardView,
  reader: Reader,
  answer: Answer = noAnswer,
): Promise<CardPage> {
  const loader = app.features.page(view.kind);
  if (!loader) throw new Error(`No feature has a page for the view "${view.kind}".`);
  return loader(app, view as never, reader, answer);
}

/** The same for a message that is in a chat: what has nothing more to say shows what is so. */
export async function pageForSentCard(
  app: AppContext,
  view: CardView,
  reader: Reader,
  answer: Answer = noAnswer,
): Promise<CardPage> {
  const page = await loadPage(app, view, reader, answer);
  if (page.kind !== 'nothing') return page;
  return loadPage(app, (page as NothingPage).instead, reader, answer);
}
