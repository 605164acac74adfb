import type { Request } from '../domain/request.ts';
import { type Card, wantAll } from '../store/cards.ts';
import { loadEvents, loadRequest } from '../store/requests.ts';
import type { Db } from '../store/tables.ts';
import type { Desk } from './desk.ts';
import { deliver } from './tell.ts';

/** The message that confirms the first submission, within 5 minutes (process, section 5). */
export const confirmationSlot = (request: Request): string =>
  `${request.id}:1:confirmation:${request.requester.id}`;

/** A confirmation that arrives late takes back what the request's cards say of it (section 5). */
export async function confirmedAfterAll(db: Db, desk: Desk, { slot, view }: Card): Promise<void> {
  if (view.kind !== 'news' && view.kind !== 'request') return;
  const { requestId } = view;
  const request = await loadRequest(db, requestId);
  if (!request || slot !== confirmationSlot(request)) return;
  const events = await loadEvents(db, requestId);
  if (!events.some(({ kind }) => kind === 'unconfirmed')) return;
  for (const other of await wantAll(db, { requestId }))
    await deliver(db, desk, other.slot, other.recipient);
}
