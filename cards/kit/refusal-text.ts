import type { Refusal } from '../../src/domain/refusal.ts';
import {
  type FieldError,
  longest,
  longestComment,
} from '../../src/features/requests/domain/form/fields.ts';
import type { EventKind } from '../../src/features/requests/domain/request.ts';
import type { MessageKey } from '../../src/i18n/i18n.ts';
import type { CardContext } from './card-context.ts';
import { line } from './text.ts';

/** Why nothing happened, in one sentence. It may hold typed text: only for a TextRun. */
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

/** The error of a field and how to correct it, or the empty text. */
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
