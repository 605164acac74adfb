import type { NewsPage } from '../../../src/features/requests/domain/pages/request.ts';
import type { ToldEvent } from '../../../src/features/requests/domain/reading.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import type { MessageKey } from '../../../src/i18n/i18n.ts';
import type { CardContext } from '../card-context.ts';
import { line } from '../text.ts';
import { eventParams } from './event-text.ts';
import { whenDue } from './when-due.ts';

/** The news in one sentence; for a TextRun. */
export function newsText(context: CardContext, page: NewsPage): string {
  const { request, event } = page;
  return context.t(newsKey(context, page), {
    ...eventParams(context, event),
    id: request.id,
    requester: line(request.requester.name),
    late: event.kind === 'overdue' ? overdueText(context, request, event) : '',
  });
}

function newsKey({ reader }: CardContext, { request, event, as }: NewsPage): MessageKey {
  if (event.kind === 'given' && event.to.id === reader.id) return 'news.given-you';
  if (event.kind === 'given' && event.from.id === reader.id) return 'news.given-away';
  if (event.kind === 'expert-left' && as.includes('partner')) return 'news.expert-left-partner';
  if (event.kind === 'unconfirmed' && !as.includes('partner')) return 'news.unconfirmed-fpm';
  if (event.kind === 'accepted' && as.includes('partner')) return 'news.accepted-yours';
  if (event.kind === 'assigned' && as.length === 0) return 'news.assigned-instead';
  if (event.kind === 'undone' && event.sme === reader.mail) return 'news.undone-you';
  if (event.kind === 'denied' && event.reason === 'other') return 'news.denied-other';
  if (event.kind !== 'released') return `news.${event.kind}`;
  const released = request.state === 'approved' ? request.declined?.sme : releasedFrom(request);
  if (released === reader.mail) return 'news.released-you';
  return event.outcome === 'close' ? 'news.released-closed' : 'news.released';
}

const releasedFrom = (request: Request) => (request.state === 'closed' ? request.released : null);

/** The deadline that we missed. After the approval only the SME is missing. */
function overdueText(
  context: CardContext,
  request: Request,
  { of, due }: Extract<ToldEvent, { kind: 'overdue' }>,
): string {
  const what = of === 'decision' && request.state === 'approved' ? 'assign' : of;
  return context.t(`late.${what}`, { at: whenDue(context, due) });
}
