import { dayMs } from '../../src/domain/time/instant.ts';
import type { RequestPage } from '../../src/features/requests/domain/pages/request.ts';
import type { CardContext } from '../kit/card-context.ts';
import { dueNext } from '../kit/request/due-dates.ts';

/** How near the deadline is, as a badge: a few words and a colour that says the same. */
export function urgencyOf({ t, format }: CardContext, page: RequestPage) {
  const next = page.superseded ? null : dueNext(page);
  if (!next) return { hasUrgency: false, urgency: '', ...calm };
  const { at, late } = next;
  const { readAt } = page.due;
  // The midnight that ends a day belongs to that day.
  const away = format.away(at - 1, readAt);
  return {
    hasUrgency: true,
    urgency: t(late ? 'urgency.late' : 'urgency.due', { away }),
    ...(late ? alarming : at - readAt <= dayMs ? pressing : calm),
  };
}

const calm = { urgencyStyle: 'Informative', urgencyColor: 'Default' };
const pressing = { urgencyStyle: 'Warning', urgencyColor: 'Warning' };
const alarming = { urgencyStyle: 'Attention', urgencyColor: 'Attention' };
