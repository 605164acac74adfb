import type { Notice } from '../../../domain/decision.ts';
import { waitOf } from './clock/waits.ts';
import { noticesOf, type Party, recipientsOf } from './notices.ts';
import type { RecordedEvent, Request } from './request.ts';
import type { Facts } from './roles.ts';
import type { NewsView, RequestView } from './views.ts';

/** The messages of an event, in the order of the table of notices. */
export const noticesFor = (request: Request, event: RecordedEvent, facts: Facts): Notice[] =>
  noticesOf(request, event).flatMap(({ to, purpose }) => {
    const about = { streamId: request.id, event: event.version };
    const view: RequestView | NewsView =
      purpose === 'news'
        ? // What was returned can still be answered on that card.
          { kind: 'news', ...about, settled: event.kind !== 'returned' }
        : {
            kind: 'request',
            purpose,
            ...about,
            ...(purpose === 'confirmation' && { settled: true }),
          };
    const bundled = mayWait(event, to);
    return recipientsOf(to, request, event, facts).map((recipient) => ({
      recipient,
      purpose,
      view,
      ...(bundled && { bundled }),
    }));
  });

/**
 * A reminder of one's own work may be one message with others. What is late, and what somebody has
 * to take over from a colleague, stands alone.
 */
function mayWait(event: RecordedEvent, to: Party): boolean {
  if (event.kind === 'reminded' || event.kind === 'period-ended') return true;
  if (event.kind !== 'waited' || event.of === 'late') return false;
  const { wait, for: waitsFor } = waitOf(event.of);
  return wait === 'latePartner' || wait === 'end' || waitsFor.includes(to);
}
