import type { AppContext } from '../../../engine/context.ts';
import { type Click, type Outcome, says } from '../../../engine/execute/click.ts';
import { showOnCard } from '../../../engine/execute/show.ts';
import { viewOfMessage } from '../../../store/cards/shown-cards.ts';
import type { RemindersView, View } from '../domain/views.ts';

/** The reminders from which the card was opened, or another page of them. */
export async function showReminders(app: AppContext, click: Click, page: number): Promise<Outcome> {
  const shown = click.message && (await viewOfMessage<View>(app.store.db, click.message));
  const list = shown?.from ?? shown;
  if (list?.kind !== 'reminders') return says({ code: 'old-form' });
  return showOnCard<RemindersView>(app, click, { ...(list as RemindersView), page });
}
