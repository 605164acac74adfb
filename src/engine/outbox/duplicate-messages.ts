import type { PersonId, Reader, Recipient } from '../../domain/people/people.ts';
import { confirmedAfterAll } from '../../features/requests/actions/confirmation.ts';
import { loadCard, unknownSlot } from '../../store/cards/cards.ts';
import {
  adopt,
  type Copy,
  isLeaving,
  leave,
  type Place,
  slotAt,
} from '../../store/cards/duplicates.ts';
import type { Db } from '../../store/database/tables.ts';
import { loadRoute } from '../../store/people/people.ts';
import { type Job, release } from '../../store/queue/jobs.ts';
import type { Desk } from '../context.ts';
import { waitAfter } from '../queue/backoff.ts';
import { putBack, putOff } from '../queue/requeue.ts';
import { NotYet } from '../rate-limit/rate-limiter.ts';
import { DeliveryFault, type Teams } from './teams.ts';

/** A message, and the slot that it fills. */
export interface Stand extends Place {
  readonly slot: string;
}

/**
 * Which of our messages was clicked on, or has come into view. Teams takes no key by which a message
 * sent again would be the same one, so each card carries the mark of its slot: a message whose
 * answer was lost is known from now on and not sent again; a second copy is taken away, and what is
 * clicked on it counts as clicked on the first. Both carry the same version, so that a copy can never
 * decide anything twice.
 */
export async function standOf(
  desk: Desk,
  actor: Reader,
  place: Place,
  mark: string | undefined,
): Promise<Stand> {
  const known = await slotAt(desk.store.db, place);
  const own = { ...place, slot: known ?? unknownSlot(place) };
  if (known || !mark) return own;
  const slot = withPart(mark, reader, actor.id);
  const stand = await desk.store.transaction(async (db) => {
    const card = await loadCard(db, slot);
    if (card?.recipient !== actor.id) return own;
    const leaving = await isLeaving(db, place);
    if (!leaving && (await adopt(db, slot, place))) {
      await confirmedAfterAll(db, desk, card);
      return { ...place, slot };
    }
    const first = await loadCard(db, slot);
    if (!first?.activityId || !first.conversationId) return own;
    if (!leaving) await leave(db, { ...place, recipient: actor.id }, desk.clock());
    return { conversationId: first.conversationId, activityId: first.activityId, slot };
  });
  desk.wake();
  return stand;
}

/** Known to be sent twice, before anybody has seen it. */
export const takeAway = (db: Db, desk: Desk, recipient: Recipient, place: Place): Promise<void> =>
  leave(db, { ...place, recipient }, desk.clock());

/** Stands for the reader, whose own card it is in any case. */
const reader = '@';

/** The slot as its card carries it. */
export const markOf = (slot: string, recipient: Recipient): string =>
  withPart(slot, recipient, reader);

const withPart = (text: string, part: string, becomes: string): string =>
  text
    .split(':')
    .map((one) => (one === part ? becomes : one))
    .join(':');

/** Takes the copy from its reader's chat; gone already is as good. */
export async function removeCopy(
  desk: Desk,
  delivery: { readonly teams: Teams; readonly random: () => number },
  job: Job,
): Promise<void> {
  const { db } = desk.store;
  const { recipient, ...place } = JSON.parse(job.payload) as Copy;
  const route = await loadRoute(db, recipient as PersonId);
  try {
    const { conversationId, activityId } = place;
    if (route && !(await slotAt(db, place)))
      await delivery.teams.remove({ ...route, conversationId }, activityId);
    await release(db, job, { state: 'done' });
    desk.count.delivery('copy-removed');
  } catch (error) {
    if (error instanceof NotYet) return putBack(desk, job, error);
    if (!(error instanceof DeliveryFault)) throw error;
    const now = desk.clock();
    const wait = waitAfter(error, { ...job, age: now - job.createdAt }, delivery.random);
    await desk.store.transaction(async (tx) => {
      // Final is what nobody can mend: a chat that is closed, a message that is gone.
      if (wait === null || isGone(error)) return void (await release(tx, job, { state: 'done' }));
      await putOff(tx, job, error, { now, waitMs: wait });
    });
  }
}

const isGone = ({ reason }: DeliveryFault): boolean => reason === 'message-gone';
