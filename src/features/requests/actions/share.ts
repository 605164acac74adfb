import { randomUUID } from 'node:crypto';
import type { RequestId } from '../../../domain/ids.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Click, type Outcome, refusalIn, shows } from '../../../engine/execute/click.ts';
import { showStream } from '../../../engine/execute/show/show.ts';
import { sendCard } from '../../../engine/outbox/notify.ts';
import type { SharedView } from '../domain/views.ts';

const sharedView = (streamId: RequestId): SharedView => ({ kind: 'shared', streamId });

const isThere = ({ view }: Outcome): boolean => refusalIn(view) === null;

/** The card that somebody put into a chat, as it is now. Moves nothing. */
export async function showShared(app: AppContext, click: Click, id: RequestId): Promise<Outcome> {
  const shown = await showStream(app, { ...click, message: null }, id);
  return isThere(shown) ? shows(sharedView(id)) : shown;
}

/**
 * The request behind a card that somebody put into a chat. In a chat of several the answer is for
 * the one who clicked alone. In the personal chat that card is a message of the person, which the
 * bot could never bring up to date: there the request comes as a message of the bot's own.
 */
export async function openShared(app: AppContext, click: Click, id: RequestId): Promise<Outcome> {
  const { actor, deliveryKey, message } = click;
  const shown = await showStream(app, { ...click, message: null }, id);
  if (!message || !isThere(shown)) return shown;
  await app.store.transaction((db) =>
    sendCard(db, app, `open:${deliveryKey ?? randomUUID()}`, actor.id, shown.view),
  );
  app.wake();
  return shows(sharedView(id));
}
