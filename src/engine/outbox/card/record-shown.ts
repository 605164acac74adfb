import { type Card, loadCard } from '../../../store/cards/cards.ts';
import type { Place } from '../../../store/cards/duplicates.ts';
import { clickedBefore, markShown, markUnchanged } from '../../../store/cards/shown-cards.ts';
import { together } from '../../../store/database/together.ts';
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
      const [stored, clicked] = await together([
        sent && loadCard(db, slot),
        sent && clickedBefore(db, slot, sent),
        shown && card.activityId === null ? replaceOlder(db, app, card) : undefined,
      ]);
      const found = stored?.activityId;
      // Seen by its reader while it was sent once more: what was sent now is the second copy.
      const second = sent && found && found !== card.activityId && found !== sent.activityId;
      if (second) await removeDuplicate(db, app, card.recipient, sent);
      // Either write holds the card's row, so that no change slips in between the look and the end.
      const [wanted] = await together([
        shown && !second
          ? markShown(db, slot, { ...shown, clicked })
          : markUnchanged(db, slot, second ? 0 : card.wanted),
        releaseOrThrow(db, job, { state: 'done' }),
      ]);
      if (second || wanted > card.wanted)
        await releaseOrThrow(db, job, { state: 'ready', dueAt: app.clock(), error: null });
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
