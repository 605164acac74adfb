import { type Card, loadCard } from '../../../store/cards/cards.ts';
import type { Place } from '../../../store/cards/duplicates.ts';
import { markShown, markUnchanged } from '../../../store/cards/shown-cards.ts';
import type { Job } from '../../../store/queue/jobs.ts';
import type { AppContext } from '../../context.ts';
import { LostLease, releaseOrThrow } from '../../queue/release-or-throw.ts';
import { removeDuplicate } from './duplicate-messages.ts';
import { replaceOlder } from './one-card.ts';

/** What is in the chat now, and of which revision of the card. */
export interface ShownInChat extends Place {
  readonly revision: number;
  readonly hash: string;
  readonly offer: string | null;
  readonly isTrace: boolean;
}

/**
 * Keeps what Teams has taken, together with the job's end: both or neither. Null: nothing was sent,
 * because its reader would have seen nothing new.
 */
export async function recordShown(
  app: AppContext,
  job: Job,
  card: Card,
  shown: ShownInChat | null,
): Promise<void> {
  const { slot } = card;
  const sent = shown && card.activityId !== shown.activityId ? shown : null;
  try {
    await app.store.transaction(async (db) => {
      const found = sent && (await loadCard(db, slot))?.activityId;
      // Seen by its reader while it was sent once more: what was sent now is the second copy.
      const second = sent && found && found !== card.activityId && found !== sent.activityId;
      if (second) await removeDuplicate(db, app, card.recipient, sent);
      if (shown && card.activityId === null) await replaceOlder(db, app, card);
      // Either write holds the card's row, so that no change slips in between the look and the end.
      const wanted =
        shown && !second
          ? await markShown(db, slot, { ...shown, isNew: sent !== null })
          : await markUnchanged(db, slot, second ? 0 : card.wanted);
      const stale = second || wanted > card.wanted;
      const again = { state: 'ready', dueAt: app.clock(), error: null } as const;
      await releaseOrThrow(db, job, stale ? again : { state: 'done' });
    });
  } catch (error) {
    if (error instanceof LostLease && sent) await removeWhereSentTwice(app, card, sent);
    throw error;
  }
}

/** Frozen for longer than a lease: somebody else sends, or has sent, the same. */
const removeWhereSentTwice = (app: AppContext, { slot, recipient }: Card, sent: ShownInChat) =>
  app.store.transaction(async (db) => {
    if ((await loadCard(db, slot))?.activityId !== sent.activityId)
      await removeDuplicate(db, app, recipient, sent);
  });
