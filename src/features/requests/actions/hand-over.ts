import type { Mail, Recipient } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { sendCard } from '../../../engine/outbox/notify.ts';
import { gather } from '../../../engine/outbox/reminders/gather.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { RequestView } from '../domain/views.ts';
import { undecidedOf } from '../store/requests.ts';

/** So many come as messages of their own; more than these are one list. */
const mostMessages = 3;

/** What waits for an FPM's decision now goes to their delegate (process, section 5). */
export async function decideInPlaceOf(
  db: Db,
  app: AppContext,
  fpm: Mail,
  recipient: Recipient,
): Promise<void> {
  const waiting = (await undecidedOf(db, fpm)).map(({ id, version }) => {
    const view: RequestView = { kind: 'request', purpose: 'decide', streamId: id, event: version };
    return { slot: `${id}:${version}:decide:${recipient}`, recipient, view };
  });
  if (waiting.length > mostMessages)
    return gather(
      db,
      app,
      waiting.map((one) => ({ ...one, listKind: 'reminders' })),
    );
  for (const { slot, view } of waiting) await sendCard(db, app, slot, recipient, view);
}
