import type { RequestPage } from '../../src/features/requests/domain/pages.ts';
import type { ToldEvent } from '../../src/features/requests/domain/reading.ts';
import type { Request } from '../../src/features/requests/domain/request.ts';

import { type CardContext, longText } from '../kit/card-context.ts';
import { type Block, planLines } from '../kit/request/plan.ts';
import { line } from '../kit/text.ts';

type Ended = Extract<Request, { state: 'completed' }> | ClosedEnded;
type ClosedEnded = NonNullable<Extract<Request, { state: 'closed' }>['ended']>;

function endedOf(request: Request): Ended | null {
  if (request.state === 'completed') return request;
  return request.state === 'closed' ? request.ended : null;
}

/** After completion: the promises of the plan, and the result. */
export function resultBlocks(context: CardContext, { history, request }: RequestPage): Block[] {
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
        ...history.flatMap((event) =>
          event.kind === 'rated' ? [feedbackLine(context, event)] : [],
        ),
      ],
      notes: ftopNote(context, summary.ftopUpdated),
    },
  ];
}

const ftopNote = ({ t }: CardContext, ticked: boolean | null): Block['notes'] =>
  ticked === null ? [] : [{ text: t(ticked ? 'result.ftop-yes' : 'result.ftop-no') }];

const feedbackLine = (context: CardContext, event: Extract<ToldEvent, { kind: 'rated' }>) => ({
  label: context.t('result.feedback', {
    by: line(event.actor?.name ?? ''),
    rating: context.t(`rating.${event.rating}`),
  }),
  value: longText(context, event.comment ?? '') || '–',
});
