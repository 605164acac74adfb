import type { AppContext } from '../../../engine/context.ts';
import { enqueueCard } from '../../../engine/outbox/notify.ts';
import { type Card, markStale } from '../../../store/cards/cards.ts';
import type { Db } from '../../../store/database/tables.ts';
import { loadEvents, loadRequest } from '../../../store/streams/streams.ts';
import type { Request } from '../domain/request.ts';

/** The message that confirms the first submission, within 5 minutes (process, section 5). */
export const confirmationSlot = (request: Request): string =>
  `${request.id}:1:confirmation:${request.requester.id}`;

/** A confirmation that arrives late takes back what the request's cards say of it (section 5). */
export async function clearUnconfirmed(
  db: Db,
  app: AppContext,
  { slot, view }: Card,
): Promise<void> {
  if (view.kind !== 'news' && view.kind !== 'request') return;
  const { requestId } = view;
  const request = await loadRequest(db, requestId);
  if (!request || slot !== confirmationSlot(request)) return;
  const events = await loadEvents(db, requestId);
  if (!events.some(({ kind }) => kind === 'unconfirmed')) return;
  for (const other of await markStale(db, { requestId }))
    await enqueueCard(db, app, other.slot, other.recipient);
}
