import type { AppContext } from '../../../../engine/context.ts';
import { enqueueCards } from '../../../../engine/outbox/notify.ts';
import { markStale } from '../../../../store/cards/cards.ts';
import type { Db } from '../../../../store/database/tables.ts';

/** The form in the chat shows what was typed elsewhere. */
export async function editForms(db: Db, app: AppContext, draftId: string): Promise<void> {
  await enqueueCards(db, app, await markStale(db, { draftId }));
}
