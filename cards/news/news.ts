import type { NewsPage } from '../../src/features/requests/domain/pages/request.ts';
import { type CardContext, longText } from '../kit/card-context.ts';
import { otherWorkloadText } from '../kit/request/alerts.ts';
import { aboutDelivery, turnTo } from '../kit/request/due-dates.ts';
import { saidWith } from '../kit/request/event-text.ts';
import { newsText } from '../kit/request/news-text.ts';
import { whenDue } from '../kit/request/when-due.ts';
import { template } from '../kit/template.ts';
import { line } from '../kit/text.ts';
import layout from './news.json' with { type: 'json' };

export interface NewsData {
  readonly lang: string;
  readonly requestId: string;
  readonly version: number;
  readonly headline: string;
  readonly hasNote: boolean;
  readonly note: string;
  readonly subject: string;
  readonly hasSaid: boolean;
  readonly said: string;
  readonly hasDue: boolean;
  readonly due: string;
  readonly at: string;
  readonly canReply: boolean;
  readonly canTakeUp: boolean;
  readonly canRevise: boolean;
  readonly t: Readonly<Record<'answers' | 'reply' | 'revise' | 'show' | 'takeUp', string>>;
}

export const newsCard = template<NewsData>('news', layout);

/** One event: what happened, to which request, the text with it, what is due, and a button to the request. */
export function newsData(context: CardContext, page: NewsPage): NewsData {
  const { t, format } = context;
  const { request, event } = page;
  const said = longText(context, saidWith(event));
  const due = dueText(context, page);
  const note = noteOf(context, page);
  return {
    lang: context.language,
    requestId: request.id,
    version: request.version,
    headline: newsText(context, page),
    hasNote: note !== '',
    note,
    subject: t('request.subject', {
      tenant: line(request.form.tenantName),
      topic: line(request.form.topic),
    }),
    hasSaid: said !== '',
    said,
    hasDue: due !== '',
    due,
    at: format.dateTime(event.at),
    canReply: page.actions.includes('request.answer'),
    canTakeUp: request.state === 'denied' && page.actions.includes('form.again'),
    canRevise: request.state === 'returned' && page.actions.includes('request.revise'),
    t: {
      answers: t('field.answers'),
      reply: t('action.reply'),
      revise: t('action.revise'),
      show: t('action.open'),
      takeUp: t('action.take-up'),
    },
  };
}

/** After a triage: when the decision is due, as long as somebody waits for it. */
function dueText(context: CardContext, { event, request, due }: NewsPage): string {
  if (event.kind !== 'triaged' || request.state !== 'triaged' || due.decision === null) return '';
  return context.t(due.late ? 'due.decision-late' : 'due.decision', {
    at: whenDue(context, due.decision),
  });
}

/** What is odd about an offer; and if we have not kept a promise, whom to contact. */
function noteOf(context: CardContext, page: NewsPage): string {
  if (page.event.kind === 'offered') return otherWorkloadText(context, page.request);
  if (page.event.kind === 'unconfirmed') return aboutDelivery(context, page);
  return page.event.kind === 'overdue' ? turnTo(context, page) : '';
}
