import type { Refusal } from '../../src/domain/refusal.ts';
import {
  type FieldError,
  longest,
  longestComment,
} from '../../src/features/requests/domain/form/fields.ts';
import type {
  EventKind,
  RecordedEvent,
  Request,
} from '../../src/features/requests/domain/request.ts';
import type { MessageKey } from '../../src/i18n/i18n.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { line } from '../kit/text.ts';

/** Why nothing happened, in one sentence; it may hold what people typed, so only for a TextRun. */
export function refusalText({ t, format }: CardContext, refusal: Refusal): string {
  switch (refusal.code) {
    case 'not-found':
      return t('refusal.not-found', { id: line(refusal.id, 60) });
    case 'not-now':
      return t('refusal.not-now', { state: t(`state.${refusal.state}`) });
    case 'out-of-date':
      return t(alreadyKey(refusal.event), {
        by: line(refusal.by),
        date: format.date(refusal.at),
        time: format.time(refusal.at),
      });
    case 'too-many':
      return t('refusal.too-many', { most: refusal.most });
    default:
      return t(`refusal.${refusal.code}`);
  }
}

function alreadyKey(event: EventKind): MessageKey {
  switch (event) {
    case 'asked':
    case 'answered':
    case 'reminded':
    case 'overdue':
    case 'unconfirmed':
    case 'period-ended':
    case 'proposed':
      return 'refusal.already.changed';
    default:
      return `refusal.already.${event}`;
  }
}

/** What is wrong with a field and how to put it right; empty where nothing is. */
export function errorText(
  { t, format }: CardContext,
  errors: readonly FieldError[],
  field: FieldError['field'],
): string {
  const error = errors.find((candidate) => candidate.field === field);
  if (!error) return '';
  const limits: Readonly<Record<string, number | undefined>> = longest;
  const most = error.most ?? limits[field] ?? longestComment;
  return t(`error.${error.code}`, { most: format.number(most) });
}

/** Who did what; for a TextRun. Feedback is told without its rating to whoever may not read it. */
export function eventText(context: CardContext, event: RecordedEvent, mayRead: boolean): string {
  const key: MessageKey = mayRead ? `event.${event.kind}` : 'event.rated-private';
  return context.t(key, eventParams(context, event));
}

/** What the words about an event may name. */
export function eventParams(context: CardContext, event: RecordedEvent): Record<string, string> {
  const { t, format } = context;
  const due = event.kind === 'reminded' || event.kind === 'overdue' ? event : null;
  return {
    by: line(event.actor?.name ?? ''),
    at: due ? format.dateTime(due.due) : '',
    what: due ? t(`deadline.${due.of}`) : '',
    rating: event.kind === 'rated' ? t(`rating.${event.rating}`) : '',
    reason: event.kind === 'denied' ? t(`deny-reason.${event.reason}`) : '',
    sme: nameFor(context, smeIn(event)),
    to: event.kind === 'handed-over' ? nameFor(context, event.to) : '',
  };
}

function smeIn(event: RecordedEvent): string {
  if (event.kind === 'assigned') return event.sme;
  return event.kind === 'proposed' ? event.proactive.expert : '';
}

/** What was said with an event; empty where nothing was. */
export function saidWith(event: RecordedEvent): string {
  switch (event.kind) {
    case 'returned':
      return event.questions;
    case 'resubmitted':
      return event.answers ?? '';
    case 'completed':
      return event.summary;
    case 'asked':
      return event.question;
    case 'answered':
      return event.answer;
    default:
      return 'comment' in event ? (event.comment ?? '') : '';
  }
}

/** Whose decision is awaited; the assignment team stands in where there is no FPM. */
export const fpmOf = (context: CardContext, request: Request): string =>
  request.fpm ? nameFor(context, request.fpm) : context.t('fpm.team');
