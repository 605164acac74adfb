import type { AppContext } from '../../../../engine/context.ts';
import { type Click, type Outcome, says } from '../../../../engine/execute/click.ts';
import { showOnCard } from '../../../../engine/execute/show/show.ts';
import { viewOfMessage } from '../../../../store/cards/shown-cards.ts';
import type { DigestView, RemindersView, View } from '../../domain/views.ts';

/** The reminders, or the digest, from which the card was opened, or another page of them. */
export async function showReminders(app: AppContext, click: Click, page: number): Promise<Outcome> {
  const shown = click.message && (await viewOfMessage<View>(app.store.db, click.message));
  const list = shown?.from ?? shown;
  if (list?.kind !== 'reminders' && list?.kind !== 'digest') return says({ code: 'old-form' });
  const view = list as RemindersView | DigestView;
  return showOnCard<RemindersView | DigestView>(app, click, { ...view, page });
}
