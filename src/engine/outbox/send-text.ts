import { randomUUID } from 'node:crypto';
import type { CardView } from '../../domain/card-view.ts';
import type { AppContext } from '../context.ts';
import type { Click } from '../execute/click.ts';
import { sendCard } from './notify.ts';

/**
 * A text comes as a message of its own, so that it can be copied as a whole: once for each delivery of the
 * click. `slot` is how the names of such messages begin.
 */
export async function sendText(
  app: AppContext,
  { deliveryKey, actor }: Click,
  view: CardView,
  slot: 'paste' | 'note-text' = 'paste',
): Promise<void> {
  const name = `${slot}:${deliveryKey ?? randomUUID()}`;
  await app.store.transaction((db) => sendCard(db, app, name, actor.id, view));
  app.wake();
}
