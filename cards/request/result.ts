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

/** After completion the promises of the plan, and the result; for who does not close it the summary alone. */
export function resultBlocks(context: CardContext, page: RequestPage): Block[] {
  const { t } = context;
  const ended = endedOf(page.request);
  if (!ended) return [];
  const { summary } = ended;
  const told = {
    label: t('result.summary', { by: line(summary.by) }),
    value: longText(context, summary.comment),
  };
  const notes = ftopNote(context, summary.ftopUpdated);
  const came = (lines: Block['lines']): Block => ({ title: t('result.came'), lines, notes });
  if (isFolded(context, page)) return [came([told])];
  const promised = { title: t('result.promised'), lines: promises(context, ended), notes: [] };
  return [promised, came([told, ...resultLines(context, page, ended)])];
}

/** What stands in the details: once it is closed nobody works with it, and before that the FPM alone, who closes it. */
export function foldedResult(context: CardContext, page: RequestPage): Block['lines'] {
  const ended = endedOf(page.request);
  if (!ended || !isFolded(context, page)) return [];
  return [...promises(context, ended), ...resultLines(context, page, ended)];
}

/** A lean card has no details into which anything could go. */
const isFolded = ({ limits }: CardContext, { as, request }: RequestPage): boolean =>
  !limits.lean && (request.state === 'closed' || !as.includes('fpm'));

const promises = (context: CardContext, { plan }: Ended): Block['lines'] =>
  planLines(context, plan, ['outcomes', 'exitCriteria', 'learners', 'releaseCriteria']);

const resultLines = (
  context: CardContext,
  { history }: RequestPage,
  { summary }: Ended,
): Block['lines'] => [
  ...learningLines(context, summary),
  ...history.flatMap((event) => (event.kind === 'rated' ? [feedbackLine(context, event)] : [])),
];

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
      ? [{ label: t('result.criteria'), value: t(`result.criteria-${criteriaMet}`) }]
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
