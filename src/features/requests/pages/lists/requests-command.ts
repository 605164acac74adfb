import type { CardView } from '../../../../domain/card-view.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { Click } from '../../../../engine/execute/click.ts';
import { insteadOf } from '../../../../engine/execute/instead.ts';
import type { ListView } from '../../domain/views.ts';
import { listPage } from './list-page.ts';
import { listsOf } from './lists-of.ts';

/** The first of the reader's lists; who has no role and no request is told how to get access. */
export async function requestsCommand(app: AppContext, click: Click): Promise<CardView> {
  const { actor } = click;
  const view: ListView = { kind: 'list', list: listsOf(app, actor)[0], page: 0 };
  if (app.features.rolesOf(app.program(), actor.mail).length > 0) return view;
  const { total } = await listPage(app, view, actor);
  return (total === 0 && (await insteadOf(app, click, 'requests'))) || view;
}
