import { isPersonId, type Recipient } from '../../../domain/people/people.ts';
import type { Card } from '../../../store/cards/cards.ts';
import { otherCards, replaceCards } from '../../../store/cards/replaced.ts';
import type { Db } from '../../../store/database/tables.ts';
import { together } from '../../../store/database/together.ts';
import { loadReader } from '../../../store/people/people.ts';
import type { AppContext } from '../../context.ts';
import { delivered } from '../delivered.ts';
import { enqueueCards } from '../notify.ts';

/** In the transaction that keeps that a message is in its reader's chat. */
export async function replaceOlder(db: Db, app: AppContext, card: Card): Promise<void> {
  await together([delivered(db, app, card), takePlace(db, app, card)]);
}

/**
 * It takes the place of its reader's older ones about the same thing, which shrink to a line each. Not
 * before: as long as it is on its way, they are all that there is. What was opened from a list of
 * reminders stays, and leads back to it.
 */
async function takePlace(db: Db, app: AppContext, card: Card): Promise<void> {
  const { slot, view, recipient } = card;
  const { streamId } = view;
  const by = streamId && app.features.kindOf(streamId)?.replaces?.(view);
  if (!by) return;
  for (const name of await namesOf(db, recipient)) {
    const older = (await otherCards(db, streamId, name, slot)).filter(
      ({ view: other }) => !other.from && other.replaced !== by,
    );
    await together([
      replaceCards(
        db,
        older.map((one) => one.slot),
        by,
      ),
      enqueueCards(db, app, older),
    ]);
  }
}

/** Older messages may have gone to the address of somebody whom nobody knew by then. */
async function namesOf(db: Db, recipient: Recipient): Promise<Recipient[]> {
  const mail = isPersonId(recipient) ? (await loadReader(db, recipient))?.mail : null;
  return mail ? [recipient, mail] : [recipient];
}
