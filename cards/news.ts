import type { NewsPage } from '../src/domain/view.ts';
import type { MessageKey } from '../src/i18n/i18n.ts';
import { template } from './expand.ts';
import layout from './news.json' with { type: 'json' };
import { saidWith } from './sentences.ts';
import { line } from './text.ts';
import { longText, nameFor, type Words } from './words.ts';

export interface NewsData {
  readonly lang: string;
  readonly requestId: string;
  readonly version: number;
  readonly headline: string;
  readonly subject: string;
  readonly hasSaid: boolean;
  readonly said: string;
  readonly at: string;
  readonly canRevise: boolean;
  readonly t: Readonly<Record<'revise' | 'show', string>>;
}

export const newsCard = template<NewsData>('news', layout);

/** One piece of news: what happened, about what, what was said, and the way to the request. */
export function newsData(words: Words, page: NewsPage): NewsData {
  const { t, format } = words;
  const { request, event } = page;
  const said = longText(words, saidWith(event));
  return {
    lang: words.language,
    requestId: request.id,
    version: request.version,
    headline: newsText(words, page),
    subject: t('request.subject', {
      tenant: line(request.form.tenantName),
      topic: line(request.form.topic),
    }),
    hasSaid: said !== '',
    said,
    at: format.dateTime(event.at),
    canRevise: page.actions.includes('request.revise'),
    t: { revise: t('action.revise'), show: t('action.open') },
  };
}

/** The news in one sentence; for a TextRun. */
export function newsText(words: Words, { request, event, as }: NewsPage): string {
  const key: MessageKey =
    event.kind === 'accepted' && as.includes('partner')
      ? 'news.accepted-yours'
      : `news.${event.kind}`;
  return words.t(key, {
    by: line(event.actor.name),
    id: request.id,
    reason: event.kind === 'denied' ? words.t(`deny-reason.${event.reason}`) : '',
    requester: line(request.requester.name),
    sme: event.kind === 'assigned' ? nameFor(words, event.sme) : '',
  });
}
