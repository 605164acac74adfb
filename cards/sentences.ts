import { type FieldError, longest, longestComment } from '../src/domain/form.ts';
import type { Refusal } from '../src/domain/refusal.ts';
import type { RecordedEvent, Request } from '../src/domain/request.ts';
import { line } from './text.ts';
import { nameFor, type Words } from './words.ts';

/** Why nothing happened, in one sentence; it may hold what people typed, so only for a TextRun. */
export function refusalText({ t, format }: Words, refusal: Refusal): string {
  switch (refusal.code) {
    case 'not-found':
      return t('refusal.not-found', { id: line(refusal.id, 60) });
    case 'not-now':
      return t('refusal.not-now', { state: t(`state.${refusal.state}`) });
    case 'out-of-date':
      return t(`refusal.already.${refusal.event}`, {
        by: line(refusal.by),
        date: format.date(refusal.at),
        time: format.time(refusal.at),
      });
    default:
      return t(`refusal.${refusal.code}`);
  }
}

/** What is wrong with a field and how to put it right; empty where nothing is. */
export function errorText(
  { t, format }: Words,
  errors: readonly FieldError[],
  field: FieldError['field'],
): string {
  const error = errors.find((candidate) => candidate.field === field);
  if (!error) return '';
  const limits: Readonly<Record<string, number | undefined>> = longest;
  const most = error.most ?? limits[field] ?? longestComment;
  return t(`error.${error.code}`, { most: format.number(most) });
}

/** Who did what; for a TextRun. */
export function eventText(words: Words, event: RecordedEvent): string {
  const { t } = words;
  return t(`event.${event.kind}`, {
    by: line(event.actor.name),
    reason: event.kind === 'denied' ? t(`deny-reason.${event.reason}`) : '',
    sme: event.kind === 'assigned' ? nameFor(words, event.sme) : '',
  });
}

/** What was said with an event; empty where nothing was. */
export function saidWith(event: RecordedEvent): string {
  if (event.kind === 'returned') return event.questions;
  if (event.kind === 'resubmitted') return event.answers ?? '';
  return 'comment' in event ? (event.comment ?? '') : '';
}

/** Whose decision is awaited; the assignment team stands in where there is no FPM. */
export const fpmOf = (words: Words, request: Request): string =>
  request.fpm ? nameFor(words, request.fpm) : words.t('fpm.team');
