import type { Occurrence } from '../../../engine/feature.ts';
import { mustShow } from '../../../store/cards/cards.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { Request } from '../domain/request.ts';
import type { RequestEvent } from '../domain/request-events.ts';
import { planToConfirm } from '../domain/selectors.ts';

/** From then on each card about it shows what all three have agreed on, no matter what the card offers. */
export async function showPlanInForce(
  db: Db,
  { state, event }: Occurrence<Request, RequestEvent>,
): Promise<void> {
  if (event.kind === 'confirmed' && !planToConfirm(state)) await mustShow(db, state.id);
}
