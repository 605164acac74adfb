import type { Notice } from '../../../domain/decision.ts';
import type { Recipient } from '../../../domain/people/people.ts';
import { type NoticeRow, noticesOf, recipientsOf } from './notices.ts';
import type { Request } from './request.ts';
import type { RecordedEvent } from './request-events.ts';
import type { Facts } from './roles.ts';
import type { NewsView, RequestView } from './views.ts';

/** What was returned can be answered on that card, and what was denied can be taken up again. */
const canGoOn: readonly RecordedEvent['kind'][] = ['returned', 'denied'];

/** The messages of an event, in the order of the table of notices. Nobody is told news of their own. */
export const noticesFor = (request: Request, event: RecordedEvent, facts: Facts): Notice[] =>
  noticesOf(request, event).flatMap(({ to, purpose }) => {
    const about = { streamId: request.id, event: event.version };
    const view: RequestView | NewsView =
      purpose === 'news'
        ? { kind: 'news', ...about, settled: !canGoOn.includes(event.kind) }
        : {
            kind: 'request',
            purpose,
            ...about,
            ...(purpose === 'confirmation' && { settled: true }),
          };
    const isOwn = (one: Recipient): boolean =>
      purpose === 'news' && (one === event.actor?.id || one === event.actor?.mail);
    return recipientsOf(to, request, event, facts)
      .filter((recipient) => !isOwn(recipient))
      .map((recipient) => ({
        recipient,
        purpose,
        view,
        ...(mayGather({ to, purpose }, event) && { gather: 'reminders' }),
        ...hoursOf(request, event, facts),
      }));
  });

/** What the clock wants done comes when its reader is at work; that something is late, at once. */
function hoursOf(
  request: Request,
  event: RecordedEvent,
  { program }: Facts,
): Pick<Notice, 'hours'> {
  const calendar = program.calendars[request.form.region];
  if (event.kind === 'reminded') return { hours: { calendar, due: event.due } };
  return event.kind === 'waited' || event.kind === 'period-ended' ? { hours: { calendar } } : {};
}

/**
 * Reminders of one person share a message. A late decision, and what somebody else is to take over,
 * are never hidden among others (process, section 5).
 */
function mayGather(
  { to, purpose }: Pick<NoticeRow, 'to' | 'purpose'>,
  event: RecordedEvent,
): boolean {
  if (purpose !== 'reminder' || to === 'standIn') return false;
  if (event.kind === 'overdue') return event.of !== 'decision';
  return event.kind !== 'waited' || (event.of !== 'late' && event.of !== 'latePartner');
}
