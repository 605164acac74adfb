import type { Notice } from '../../../domain/decision.ts';
import { noticesOf, recipientsOf } from './notices.ts';
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
    return recipientsOf(to, request, event, facts).map((recipient) => ({
      recipient,
      purpose,
      view,
    }));
  });
