import type { Notice } from '../../../../domain/decision/decision.ts';
import type { Recipient } from '../../../../domain/people/people.ts';
import { dueOf } from '../clock/due-of.ts';
import type { Request } from '../request.ts';
import type { RecordedEvent } from '../request-events.ts';
import type { Facts } from '../roles.ts';
import type { NewsView, RequestView } from '../views.ts';
import { type NoticeRow, noticesOf, type Purpose } from './notices.ts';
import { recipientsOf } from './parties.ts';

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
        ...digestOf({ to, purpose }, request, event, facts),
      }));
  });

/** What is an answer to the reader, comes by the clock, or sends a request back, never waits. */
const atOnce: readonly Purpose[] = ['confirmation', 'reminder', 'unreached'];
const urgent: readonly RecordedEvent['kind'][] = ['returned', 'overdue', 'unconfirmed'];

/** A daily digest may tell everything else, unless what it asks for is late or nearly due. */
function digestOf(
  { to, purpose }: Pick<NoticeRow, 'to' | 'purpose'>,
  request: Request,
  event: RecordedEvent,
  { program }: Facts,
): Pick<Notice, 'digest'> {
  if (atOnce.includes(purpose) || urgent.includes(event.kind)) return {};
  if (purpose !== 'decide' && purpose !== 'triage') return { digest: { due: null } };
  const dues = dueOf(request, program);
  return { digest: { due: to === 'team' ? dues.triage : dues.decision } };
}

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
