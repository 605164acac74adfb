import { noticesOf, recipientsOf } from '../domain/notices.ts';
import { isPersonId, type Recipient } from '../domain/people.ts';
import type { RecordedEvent, Request } from '../domain/request.ts';
import type { View } from '../domain/view.ts';
import { openCard, wantAll } from '../store/cards.ts';
import { enqueueAll } from '../store/jobs.ts';
import { readerByMail } from '../store/people.ts';
import type { Db } from '../store/tables.ts';
import type { Desk } from './desk.ts';
import { worldOf } from './world.ts';

/** The kind of job that brings one card up to date. */
export const cardJob = 'card';

/**
 * In the transaction of the event: every card about the request is to be edited, and whoever must
 * notice it gets a message of its own, each person one (the first row of the table that applies).
 */
export async function tell(
  db: Db,
  desk: Desk,
  request: Request,
  event: RecordedEvent,
): Promise<void> {
  const cards: Slot[] = await wantAll(db, { requestId: request.id });
  const told = new Set<Recipient>();
  const world = await worldOf(db, desk, request);
  for (const notice of noticesOf(request, event)) {
    for (const address of recipientsOf(notice.to, request, event, world)) {
      const recipient = await resolve(db, address);
      if (told.has(recipient)) continue;
      told.add(recipient);
      const { purpose } = notice;
      const about = { requestId: request.id, event: event.version };
      const view: View =
        purpose === 'news'
          ? { kind: 'news', ...about, settled: event.kind !== 'returned' }
          : { kind: 'request', purpose, ...about };
      const slot = `${request.id}:${event.version}:${purpose}:${recipient}`;
      if (await openCard(db, slot, recipient, view)) cards.push({ slot, recipient });
    }
  }
  await deliverAll(db, desk, cards);
}

/** A message that shows `view`; the same slot is sent once, whatever is repeated. */
export async function post(
  db: Db,
  desk: Desk,
  slot: string,
  recipient: Recipient,
  view: View,
): Promise<void> {
  if (await openCard(db, slot, recipient, view)) await deliver(db, desk, slot, recipient);
}

/** Makes the card's one job ready: news in between collapse into it. */
export const deliver = (db: Db, desk: Desk, slot: string, recipient: Recipient): Promise<void> =>
  deliverAll(db, desk, [{ slot, recipient }]);

interface Slot {
  readonly slot: string;
  readonly recipient: Recipient;
}

function deliverAll(db: Db, desk: Desk, cards: readonly Slot[]): Promise<void> {
  const now = desk.clock();
  const job = ({ slot, recipient }: Slot) => ({
    kind: cardJob,
    dedupeKey: `${cardJob}:${slot}`,
    payload: { slot },
    routeKey: recipient,
    dueAt: now,
    now,
  });
  return enqueueAll(db, cards.map(job));
}

/** One key for one person, however the program names them; an unknown address stays as it is. */
async function resolve(db: Db, address: Recipient): Promise<Recipient> {
  if (isPersonId(address)) return address;
  return (await readerByMail(db, address))?.id ?? address;
}
