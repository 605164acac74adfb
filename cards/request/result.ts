import type { RequestPage } from '../../src/features/requests/domain/pages/request.ts';
import type { ToldEvent } from '../../src/features/requests/domain/reading.ts';
import { type Request, yesOrNo } from '../../src/features/requests/domain/request.ts';

import { type CardContext, longText } from '../kit/card-context.ts';
import { choiceInput, type InputData, type TypedInputs, textInput } from '../kit/inputs/inputs.ts';
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
  const promised = ['outcomes', 'exitCriteria', 'learners', 'releaseCriteria'] as const;
  return [
    { title: t('result.promised'), lines: planLines(context, plan, promised), notes: [] },
    {
      title: t('result.came'),
      lines: [
        {
          label: t('result.summary', { by: line(summary.by) }),
          value: longText(context, summary.comment),
        },
        ...learningLines(context, summary),
        ...history.flatMap((event) =>
          event.kind === 'rated' ? [feedbackLine(context, event)] : [],
        ),
      ],
      notes: ftopNote(context, summary.ftopUpdated),
    },
  ];
}

/** Who learnt what, and the rest that was told with the summary. */
const learningLines = (context: CardContext, summary: Ended['summary']): Block['lines'] => {
  const { t } = context;
  const { learnt, trained, customerFeedback, criteriaMet } = summary;
  const texts = { learnt, trained, customerFeedback };
  return [
    ...(['learnt', 'trained', 'customerFeedback'] as const).flatMap((name) => {
      const text = texts[name];
      return text ? [{ label: t(`result.${name}`), value: longText(context, text) }] : [];
    }),
    ...(criteriaMet
      ? [{ label: t('plan.releaseCriteria'), value: t(`result.criteria-${criteriaMet}`) }]
      : []),
  ];
};

/** Most characters of each, so that a card holds them beside all else that can be typed on it. */
export const longestLearning = 300;

/** Who learnt what is told at the end, against what the plan has promised. */
export function learningInputs(context: CardContext, inputs: TypedInputs): InputData[] {
  const { t } = context;
  const text = (name: 'learnt' | 'trained' | 'customerFeedback'): InputData =>
    textInput(inputs, name, t(`label.${name}`), '', longestLearning);
  const choices = yesOrNo.map((value) => ({ title: t(`result.criteria-${value}`), value }));
  return [
    text('learnt'),
    text('trained'),
    text('customerFeedback'),
    choiceInput(inputs, 'criteriaMet', t('plan.releaseCriteria'), choices, { style: 'expanded' }),
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
