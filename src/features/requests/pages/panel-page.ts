import type { Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import type { Page, PanelView, RequestView } from '../domain/views.ts';
import { requestPage } from './request/request-page.ts';

/** What one button asks for; the request itself where its reader can no longer do that. */
export async function panelPage(
  app: AppContext,
  { streamId, action }: PanelView,
  reader: Reader,
  answer: Answer,
): Promise<Page> {
  const view: RequestView = { kind: 'request', streamId, purpose: 'shown', event: 0 };
  const page = await requestPage(app, view, reader, answer);
  if (page.kind !== 'request') return page;
  if (page.actions.includes(action))
    return { kind: 'panel', on: { ...page, actions: [action], panels: 'alone' } };
  return answer.refusal ? says(answer.refusal).view : page;
}
