import type { AppContext } from '../../../engine/context.ts';
import type { Occurrence } from '../../../engine/feature.ts';
import { enqueueCard } from '../../../engine/outbox/notify.ts';
import { type Card, markStale, mustShow } from '../../../store/cards/cards.ts';
import { noticeSlot } from '../../../store/cards/notice-slot.ts';
import type { Db } from '../../../store/database/tables.ts';
import { loadEvents } from '../../../store/streams/streams.ts';
import type { Request } from '../domain/request.ts';
import type { RequestEvent } from '../domain/request-events.ts';
import type { NewsView, RequestView } from '../domain/views.ts';
import { loadRequest } from '../store/requests.ts';

/** The message that confirms the first submission, within 5 minutes (process, section 5). */
export const confirmationSlot = ({ id, requester, formerly = [] }: Request): string =>
  noticeSlot({ id, version: 1 }, 'confirmation', (formerly[0] ?? requester).id);

/** A requester whom no confirmation has reached has no message that says whom to turn to: their card must. */
export async function sayUnconfirmed(
  db: Db,
  { state, event }: Occurrence<Request, RequestEvent>,
): Promise<void> {
  if (event.kind === 'unconfirmed') await mustShow(db, state.id, state.requester.id);
}

/** A confirmation that arrives late takes back what the request's cards say of it (process, section 5). */
export async function clearUnconfirmed(
  db: Db,
  app: AppContext,
  { slot, view }: Card,
): Promise<void> {
  if (view.kind !== 'news' && view.kind !== 'request') return;
  const { streamId } = view as RequestView | NewsView;
  const request = await loadRequest(db, streamId);
  if (!request || slot !== confirmationSlot(request)) return;
  const events = await loadEvents<RequestEvent>(db, streamId);
  if (!events.some(({ kind }) => kind === 'unconfirmed')) return;
  await mustShow(db, streamId, request.requester.id);
  for (const other of await markStale(db, { streamId }))
    await enqueueCard(db, app, other.slot, other.recipient);
}
