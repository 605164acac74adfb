import { isPersonId, type Reader, type Recipient } from '../../../domain/people/people.ts';
import { copyJob } from '../../../store/cards/card-jobs.ts';
import { loadCard } from '../../../store/cards/cards.ts';
import {
  adoptMessage,
  type Copy,
  copySchema,
  enqueueRemoval,
  isLeaving,
  type Place,
  slotAt,
} from '../../../store/cards/duplicates.ts';
import { unknownSlot } from '../../../store/cards/shown-cards.ts';
import type { Db } from '../../../store/database/tables.ts';
import { readerByMail } from '../../../store/people/people.ts';
import { loadRoute, newestRoute } from '../../../store/people/routes.ts';

import { type Job, release } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { defineJob } from '../../queue/job.ts';
import { nextWait, putOff, requeueThrottled } from '../../queue/requeue.ts';
import { RateLimited } from '../../rate-limit/rate-limiter.ts';
import { DeliveryFault, type Teams } from '../teams.ts';
import { replaceOlder } from './one-card.ts';

/** A message, and the slot that it fills. */
export interface MessageSlot extends Place {
  readonly slot: string;
}

/**
 * Which of our messages was clicked on, or has come into view. Teams takes no key by which a message
 * sent again would be the same one, so each card carries the mark of its slot: a message whose
 * answer was lost is known from now on and not sent again; a second copy is taken away, and what is
 * clicked on it counts as clicked on the first. Both carry the same version, so that a copy can never
 * decide anything twice. `known` is what `slotAt` says of the place.
 */
export async function slotOfMessage(
  app: AppContext,
  actor: Reader,
  { known, ...place }: Place & { readonly known: string | undefined },
  mark: string | undefined,
): Promise<MessageSlot> {
  const own = { ...place, slot: known ?? unknownSlot(place) };
  if (known || !mark) return own;
  const stand = await app.store.transaction(async (db) => {
    const card = await markedCard(db, mark, actor);
    if (!card) return own;
    const { slot } = card;
    const leaving = await isLeaving(db, place);
    if (!leaving && (await adoptMessage(db, slot, place))) {
      await replaceOlder(db, app, card);
      return { ...place, slot };
    }
    const first = await loadCard(db, slot);
    if (!first?.activityId || !first.conversationId) return own;
    if (!leaving) await enqueueRemoval(db, { ...place, recipient: actor.id }, app.clock());
    return { conversationId: first.conversationId, activityId: first.activityId, slot };
  });
  app.wake();
  return stand;
}

/** A card is for a person, or for the address by which the program named them before they were known. */
async function markedCard(db: Db, mark: string, { id, mail }: Reader) {
  for (const recipient of mail ? [id, mail] : [id]) {
    const card = await loadCard(db, withPart(mark, reader, recipient));
    if (card?.recipient === recipient) return card;
  }
  return undefined;
}

/** Known to be sent twice, before anybody has seen it. */
export const removeDuplicate = (
  db: Db,
  app: AppContext,
  recipient: Recipient,
  place: Place,
): Promise<void> => enqueueRemoval(db, { ...place, recipient }, app.clock());

/** In place of the reader, whose own card it is in any case. */
const reader = '@';

/** The slot as its card carries it. */
export const slotTagOf = (slot: string, recipient: Recipient): string =>
  withPart(slot, recipient, reader);

const withPart = (text: string, part: string, becomes: string): string =>
  text
    .split(':')
    .map((one) => (one === part ? becomes : one))
    .join(':');

interface Remover {
  readonly app: AppContext;
  readonly delivery: { readonly teams: Teams; readonly random: () => number };
}

/** The jobs that take the second copy of a message away. */
export const copyJobs = defineJob({
  kind: copyJob,
  schema: copySchema,
  handle: removeCopy,
});

/** Takes the copy from its reader's chat; gone already is as good. */
async function removeCopy({ app, delivery }: Remover, copy: Copy, job: Job): Promise<void> {
  const { db } = app.store;
  const { recipient, ...place } = copy;
  const route = await routeOf(db, recipient);
  try {
    const { conversationId, activityId } = place;
    if (route && !(await slotAt(db, place)))
      await delivery.teams.remove({ ...route, conversationId }, activityId);
    await release(db, job, { state: 'done' });
    app.count.delivery('copy-removed');
  } catch (error) {
    if (error instanceof RateLimited)
      return app.store.transaction((tx) => requeueThrottled(tx, app, job, error));
    if (!(error instanceof DeliveryFault)) throw error;
    const now = app.clock();
    const waitMs = nextWait(job, error, { now, random: delivery.random });
    await app.store.transaction(async (tx) => {
      // Final is what nobody can mend: a chat that is closed, a message that is gone.
      if (waitMs === null || isGone(error)) return void (await release(tx, job, { state: 'done' }));
      await putOff(tx, job, error, { now, waitMs });
    });
  }
}

/** The copy names its chat itself; where its reader's is forgotten, any other leads to the service. */
async function routeOf(db: Db, recipient: Recipient) {
  const id = isPersonId(recipient) ? recipient : (await readerByMail(db, recipient))?.id;
  if (!id) return undefined;
  const [tenantId = ''] = id.split('/');
  return (await loadRoute(db, id)) ?? newestRoute(db, tenantId);
}

const isGone = ({ reason }: DeliveryFault): boolean => reason === 'message-gone';
