import type { ToldEvent } from '../../../src/features/requests/domain/reading.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import type { MessageKey } from '../../../src/i18n/i18n.ts';
import { type CardContext, nameFor } from '../card-context.ts';
import { line } from '../text.ts';
import { whenDue } from './when-due.ts';

/** Who did what, for a TextRun. */
export const eventText = (context: CardContext, event: ToldEvent): string =>
  context.t(eventKey(context, event), eventParams(context, event));

function eventKey({ reader }: CardContext, event: ToldEvent): MessageKey {
  const { kind, actor } = event;
  if (event.kind === 'submitted' && event.again) return 'event.submitted-again';
  if (event.kind === 'assigned' && event.sme === reader.mail) return 'event.assigned-you';
  // The comment says it.
  if (event.kind === 'denied' && event.reason === 'other') return 'event.denied-other';
  if (event.kind === 'completed' && event.criteriaMet === 'no') return 'event.completed-unmet';
  if (event.kind === 'replanned' && event.dropped) return 'event.replanned-dropped';
  return kind === 'asked' && actor?.id === reader.id ? 'event.asked-you' : `event.${kind}`;
}

/** The parameters of the sentences about an event. */
export function eventParams(context: CardContext, event: ToldEvent): Record<string, string> {
  const { t, format } = context;
  const due = event.kind === 'reminded' || event.kind === 'overdue' ? event : null;
  return {
    by: line(event.actor?.name ?? ''),
    at: due ? whenDue(context, due.due) : '',
    what: due ? t(`deadline.${due.of}`) : '',
    rating: event.kind === 'rated' ? t(`rating.${event.rating}`) : '',
    since: event.kind === 'waited' ? format.date(event.since) : '',
    again: event.kind === 'submitted' ? (event.again ?? '') : '',
    undone: event.kind === 'undone' ? t(`undone.${event.of}`) : '',
    in: event.kind === 'taken-up' ? event.in : '',
    end: event.kind === 'extended' ? format.day(event.endDate) : '',
    reason: event.kind === 'denied' ? t(`deny-reason.${event.reason}`) : '',
    sme: nameFor(context, smeIn(event)),
    was: event.kind === 'given' ? line(event.from.name) : '',
    from:
      event.kind === 'fpm-left' || event.kind === 'sme-left' || event.kind === 'expert-left'
        ? nameFor(context, event.from)
        : '',
    to: toIn(context, event),
    who: event.kind === 'unreached' ? nameFor(context, event.who) : '',
  };
}

function toIn(context: CardContext, event: ToldEvent): string {
  if (event.kind === 'given') return line(event.to.name);
  if (event.kind !== 'handed-over' && event.kind !== 'fpm-left') return '';
  return event.to === null ? context.t('fpm.team') : nameFor(context, event.to);
}

function smeIn(event: ToldEvent): string {
  if (event.kind === 'undone') return event.sme ?? '';
  if (event.kind === 'assigned') return event.sme;
  return event.kind === 'offered' || event.kind === 'proposed' ? event.proactive.expert : '';
}

/** The text that a person typed with an event, or the empty text. */
export function saidWith(event: ToldEvent): string {
  switch (event.kind) {
    case 'returned':
      return event.questions;
    case 'resubmitted':
      return event.answers ?? '';
    case 'completed':
      return [event.summary, event.learnt, event.trained, event.customerFeedback]
        .filter(Boolean)
        .join('\n');
    case 'asked':
      return event.question;
    case 'answered':
      return event.answer;
    default:
      return 'comment' in event ? (event.comment ?? '') : '';
  }
}

/** The name of the request's FPM, or of the assignment team if there is no FPM. */
export const fpmOf = (context: CardContext, request: Request): string =>
  request.fpm ? nameFor(context, request.fpm) : context.t('fpm.team');
