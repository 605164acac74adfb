import { z } from 'zod';
import type { AppContext } from '../../../../engine/context.ts';
import { type Click, type Outcome, says } from '../../../../engine/execute/click.ts';
import { showOnCard } from '../../../../engine/execute/show/show.ts';
import { moveDigest } from '../../../../engine/outbox/reminders/digest.ts';
import { viewOfMessage } from '../../../../store/cards/shown-cards.ts';
import { chooseDigest } from '../../../../store/people/people.ts';
import type { DigestView, View } from '../../domain/views.ts';

/** What waits for the reader's next digest, and the choice whether there is one. */
export const waitingDigest: DigestView = { kind: 'digest', lines: '', page: 0 };

export const showDigest = (app: AppContext, click: Click): Promise<Outcome> =>
  showOnCard(app, click, waitingDigest);

const choice = z.object({ digest: z.enum(['daily', 'off']) });

/** From now on what can wait comes as one message a day, or at once; what waits already goes along. */
export async function setDigest(app: AppContext, click: Click, data: unknown): Promise<Outcome> {
  const chosen = choice.safeParse(data).data;
  if (!chosen) return says({ code: 'unknown-action' });
  const { id } = click.actor;
  await app.store.transaction(async (db) => {
    await chooseDigest(db, id, chosen.digest === 'daily');
    await moveDigest(db, app, id);
  });
  app.wake();
  // On a digest that has come the choice is below what it tells.
  const shown = click.message && (await viewOfMessage<View>(app.store.db, click.message));
  return showOnCard(app, click, shown?.kind === 'digest' ? shown : waitingDigest);
}
