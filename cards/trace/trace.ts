import type { TracePage } from '../../src/features/requests/domain/pages/request.ts';
import type { CardContext } from '../kit/card-context.ts';
import { eventText } from '../kit/request/event-text.ts';
import { template } from '../kit/template.ts';
import { line } from '../kit/text.ts';
import layout from './trace.json' with { type: 'json' };

export interface TraceData {
  readonly lang: string;
  readonly requestId: string;
  readonly text: string;
  readonly t: Readonly<Record<'open', string>>;
}

export const traceCard = template<TraceData>('trace', layout);

/** What a message has told: all of it opens the request. */
export const traceData = (context: CardContext, page: TracePage): TraceData => ({
  lang: context.language,
  requestId: page.request.id,
  text: traceText(context, page),
  t: { open: context.t('list.open', { id: page.request.id }) },
});

/** Nobody reads what they did themselves as news of somebody: they read what came of it. */
export function traceText(context: CardContext, page: TracePage): string {
  const { t, format, reader } = context;
  const { request, event, state, since, confirms } = page;
  const isNews = event !== null && event.actor?.id !== reader.id;
  const was = confirms ? t('request.trace-confirmed') : t(`state.${state}`);
  return t('request.trace', {
    id: request.id,
    tenant: line(request.form.tenantName, 40),
    at: format.date(isNews ? event.at : since),
    what: isNews ? eventText(context, event) : was,
  });
}
