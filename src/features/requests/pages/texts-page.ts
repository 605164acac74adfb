import type { Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Answer, Click, Outcome } from '../../../engine/execute/click.ts';
import { refusalIn, says } from '../../../engine/execute/click.ts';
import { listBehind, showOnCard, showStream } from '../../../engine/execute/show/show.ts';
import { requestIn, sheetIn } from '../card-inputs.ts';
import type { Page, TextsView, View } from '../domain/views.ts';
import { requestPage } from './request/request-page.ts';

/** All that was written about the request, as far as its reader may read it. */
export async function textsPage(
  app: AppContext,
  { streamId, page, from }: TextsView,
  reader: Reader,
  answer: Answer,
): Promise<Page> {
  const own = { kind: 'request', streamId, purpose: 'shown', event: 0, ...(from && { from }) };
  const shown = await requestPage(app, own as never, reader, answer);
  return shown.kind === 'request' ? { kind: 'texts', request: shown, page } : shown;
}

/** The clicked card turns into it; a request that is not there, or not theirs, says what it always says. */
export async function showTexts(
  app: AppContext,
  click: Click,
  data: unknown,
): Promise<Outcome<View>> {
  const target = requestIn(data);
  if (!target) return says({ code: 'unknown-action' });
  const shown = await showStream(app, { ...click, message: null }, target.id);
  if (refusalIn(shown.view)) return shown as Outcome<View>;
  const page = sheetIn(data);
  const from = await listBehind(app, click);
  const view: TextsView = { kind: 'texts', streamId: target.id, page, ...(from && { from }) };
  return showOnCard<TextsView>(app, click, view);
}
