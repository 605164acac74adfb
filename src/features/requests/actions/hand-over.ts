import type { Mail, Recipient } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { sendCard } from '../../../engine/outbox/notify.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { RequestView } from '../domain/views.ts';
import { undecidedOf } from '../store/requests.ts';

/** What waits for an FPM's decision now goes to their delegate (process, section 5). */
export async function decideInPlaceOf(
  db: Db,
  app: AppContext,
  fpm: Mail,
  recipient: Recipient,
): Promise<void> {
  for (const { id, version } of await undecidedOf(db, fpm)) {
    const view: RequestView = {
      kind: 'request',
      purpose: 'decide',
      streamId: id,
      event: version,
    };
    await sendCard(db, app, `${id}:${version}:decide:${recipient}`, recipient, view);
  }
}
