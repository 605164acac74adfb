import type { CardView } from '../../domain/card-view.ts';
import { partnersOf } from '../../domain/program/program.ts';
import type { TypedWord } from '../../engine/chat-part.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Click } from '../../engine/execute/click.ts';
import { access } from './access-kind.ts';
import type { AccessDoorView, AccessListView, MyAccessView } from './domain/views.ts';
import { accessSightOf } from './pages/other-pages.ts';
import { registrationsOf, runningOf } from './store/load.ts';
import { accessCommandWords as words } from './words/commands.ts';

export const commands = {
  access: { ...words.access, handle: accessCommand },
} satisfies Readonly<Record<string, TypedWord>>;

/** My access; who decides on it has the list; everybody else reads how to get it. */
async function accessCommand(app: AppContext, { actor }: Click): Promise<CardView> {
  const all = await registrationsOf(app.store.db, actor.id);
  const running = runningOf(all);
  if (running) return access.shownView(running);
  const mine: MyAccessView = { kind: 'my-access' };
  const has = all.some(({ state }) => state === 'registered' || state === 'suspended');
  if (has || partnersOf(app.program(), actor.mail).length > 0) return mine;
  const list: AccessListView = { kind: 'access-list', page: 0 };
  const door: AccessDoorView = { kind: 'access-door' };
  return (await accessSightOf(app, actor)) ? list : door;
}
