import type { Card } from '../../store/cards/cards.ts';
import { noteArrival } from '../../store/cards/reminded.ts';
import type { Db } from '../../store/database/tables.ts';
import { together } from '../../store/database/together.ts';
import type { AppContext } from '../context.ts';

/** In the transaction that keeps that a message has arrived: the features hear of it. */
export async function delivered(db: Db, app: AppContext, card: Card): Promise<void> {
  await together([
    noteArrival(db, card.slot, app.clock()),
    ...app.features.features.map((feature) => feature.onDelivered?.(db, app, card)),
  ]);
}
