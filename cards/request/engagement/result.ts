import type { RequestPage } from '../../../src/features/requests/domain/pages.ts';
import type { RecordedEvent, Request } from '../../../src/features/requests/domain/request.ts';

import { type CardContext, longText } from '../../kit/card-context.ts';
import { line } from '../../kit/text.ts';
import { type Block, planLines } from './plan.ts';

/** Feedback is for the FPM (process, section 7): partner and SME each read only their own. */
export const mayRead = (
  { reader }: CardContext,
  as: RequestPage['as'],
  event: RecordedEvent,
): boolean =>
  event.kind !== 'rated' ||
  event.actor?.id === reader.id ||
  as.some((role) => role !== 'partner' && role !== 'sme');

type Ended = Extract<Request, { state: 'completed' }> | ClosedEnded;
type ClosedEnded = NonNullable<Extract<Request, { state: 'closed' }>['ended']>;

function endedOf(request: Request): Ended | null {
  if (request.state === 'completed') return request;
  return request.state === 'closed' ? request.ended : null;
}

/** After completion: the promises of the plan, and the result. */
export function resultBlocks(context: CardContext, { as, history, request }: RequestPage): Block[] {
  const { t } = context;
  const ended = endedOf(request);
  if (!ended) return [];
  const { plan, summary } = ended;
  const promised = ['outcomes', 'exitCriteria', 'learners'] as const;
  return [
    { title: t('result.promised'), lines: planLines(context, plan, promised), notes: [] },
    {
      title: t('result.came'),
      lines: [
        {
          label: t('result.summary', { by: line(summary.by) }),
          value: longText(context, summary.comment),
        },
        ...history
          .filter((event) => mayRead(context, as, event))
          .flatMap((event) => (event.kind === 'rated' ? [feedbackLine(context, event)] : [])),
      ],
      notes: [{ text: t(summary.ftopUpdated ? 'result.ftop-yes' : 'result.ftop-no') }],
    },
  ];
}

const feedbackLine = (context: CardContext, event: Extract<RecordedEvent, { kind: 'rated' }>) => ({
  label: context.t('result.feedback', {
    by: line(event.actor?.name ?? ''),
    rating: context.t(`rating.${event.rating}`),
  }),
  value: longText(context, event.comment ?? '') || '–',
});
