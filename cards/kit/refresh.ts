import type { Reader } from '../../src/domain/people/people.ts';
import type { Page } from '../../src/features/views.ts';
import type { AdaptiveCard } from './template.ts';

/** Most user ids that Teams takes for one card. */
const mostRefreshed = 60;

/**
 * Adds `refresh`: Teams then asks for a new card when one of these people sees it. A card stays as
 * it is if it shows nothing that changes, or if the channel knows nobody whom it concerns.
 */
export function withRefresh(card: AdaptiveCard, page: Page, reader: Reader): AdaptiveCard {
  const data = subjectOf(page);
  const userIds = concerned(page, reader).slice(0, mostRefreshed);
  if (!data || userIds.length === 0) return card;
  const action = { type: 'Action.Execute', verb: 'card.refresh', data };
  return { ...card, refresh: { action, userIds } };
}

function subjectOf(page: Page): AdaptiveCard | null {
  switch (page.kind) {
    case 'form':
      return { draftId: page.draft.id, version: page.draft.version };
    case 'request':
    case 'news':
      return { requestId: page.request.id, version: page.request.version };
    case 'texts': {
      const { id, version } = page.request.request;
      return { requestId: id, version };
    }
    case 'shared':
      return { requestId: page.id, shared: true };
    case 'customer':
      return { customerId: page.customer.id, version: page.customer.version };
    case 'engagement':
      return { engagementId: page.engagement.id, version: page.engagement.version };
    case 'risk':
      return { riskId: page.risk.id, version: page.risk.version };
    case 'summary':
      return { summaryId: page.summary.id, version: page.summary.version };
    case 'summaries': {
      const { customer, page: at } = page;
      return { ...(customer && { customerId: customer.id }), page: at };
    }
    case 'order':
      return { orderId: page.order.id, version: page.order.version };
    case 'note':
      return { noteId: page.note.id, version: page.note.version };
    default:
      return null;
  }
}

function concerned(page: Page, { userId }: Reader): readonly string[] {
  if (page.kind === 'shared') return page.userIds;
  return userId ? [userId] : [];
}
