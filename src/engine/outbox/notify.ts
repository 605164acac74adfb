import { isPersonId, type Recipient } from '../../domain/people/people.ts';
import { noticesOf, recipientsOf } from '../../features/requests/domain/notices.ts';
import type { RecordedEvent, Request } from '../../features/requests/domain/request.ts';
import type { View } from '../../features/views.ts';
import { cardJob, cardKey } from '../../store/cards/card-jobs.ts';
import { insertCards, markStale, type NewCard } from '../../store/cards/cards.ts';
import type { Db } from '../../store/database/tables.ts';
import { idsByMail } from '../../store/people/people.ts';
import { enqueueAll } from '../../store/queue/jobs.ts';
import type { AppContext } from '../context.ts';
import { factsAbout } from '../execute/load.ts';

/**
 * In the transaction of the event: every card about the request is to be edited, and whoever must
 * notice it gets a message of its own, each person one (the first row of the table that applies).
 */
export async function notify(
  db: Db,
  app: AppContext,
  request: Request,
  event: RecordedEvent,
): Promise<void> {
  const edited = await markStale(db, { streamId: request.id });
  const sent = await insertCards(db, await messagesOf(db, app, request, event));
  await enqueueCards(db, app, [...edited, ...sent]);
}

async function messagesOf(db: Db, app: AppContext, request: Request, event: RecordedEvent) {
  const notices = noticesOf(request, event);
  if (notices.length === 0) return [];
  const facts = await factsAbout(db, app, request);
  const addressed = notices.flatMap(({ to, purpose }) =>
    recipientsOf(to, request, event, facts).map((address) => ({ address, purpose })),
  );
  const mails = addressed.map(({ address }) => address).filter((one) => !isPersonId(one));
  const known = await idsByMail(db, mails);
  const messages = new Map<Recipient, NewCard>();
  for (const { address, purpose } of addressed) {
    // One key for one person, however the program names them; an unknown address stays as it is.
    const recipient = known.get(address) ?? address;
    if (messages.has(recipient)) continue;
    const about = { streamId: request.id, event: event.version };
    const view: View =
      purpose === 'news'
        ? { kind: 'news', ...about, settled: event.kind !== 'returned' }
        : {
            kind: 'request',
            purpose,
            ...about,
            ...(purpose === 'confirmation' && { settled: true }),
          };
    const slot = `${request.id}:${event.version}:${purpose}:${recipient}`;
    messages.set(recipient, { slot, recipient, view });
  }
  return [...messages.values()];
}

/** A message that shows `view`; the same slot is sent once, whatever is repeated. */
export async function sendCard(
  db: Db,
  app: AppContext,
  slot: string,
  recipient: Recipient,
  view: View,
): Promise<void> {
  await enqueueCards(db, app, await insertCards(db, [{ slot, recipient, view }]));
}

/** Makes the card's one job ready: news in between collapse into it. */
export const enqueueCard = (
  db: Db,
  app: AppContext,
  slot: string,
  recipient: Recipient,
): Promise<void> => enqueueCards(db, app, [{ slot, recipient }]);

interface Slot {
  readonly slot: string;
  readonly recipient: Recipient;
}

/** The same for several, each of another slot. */
export function enqueueCards(
  db: Db,
  app: Pick<AppContext, 'clock'>,
  cards: readonly Slot[],
): Promise<void> {
  const now = app.clock();
  const job = ({ slot, recipient }: Slot) => ({
    kind: cardJob,
    dedupeKey: cardKey(cardJob, slot),
    payload: { slot },
    routeKey: recipient,
    dueAt: now,
    now,
  });
  return enqueueAll(db, cards.map(job));
}
