import { fpmMails } from '../../src/domain/program/program.ts';
import { denyReasons, releaseOutcomes } from '../../src/features/requests/domain/request.ts';
import type { RequestPage } from '../../src/features/views.ts';
import type { MessageKey } from '../../src/i18n/i18n.ts';
import { nameFor, type Words } from '../kit/card-context.ts';
import { choiceInput, type InputData, type Inputs, textInput, toggleInput } from '../kit/inputs.ts';
import { planInputs } from './plan.ts';

/** Inputs and one button behind a toggle; open from the start where something is wrong in it. */
export interface Section {
  readonly id: string;
  readonly isOpen: boolean;
  readonly hasHint: boolean;
  readonly hint: string;
  readonly fields: readonly InputData[];
  readonly verb: string;
  readonly button: string;
  /** On the button that opens it. */
  readonly title: string;
}

/** FPMs that are offered at once; each entry takes about 100 of the 28 KB of a card. */
const mostFpms = 60;

type Draw = (
  words: Words,
  page: RequestPage,
  inputs: Inputs,
  comment: readonly InputData[],
) => Section;

const section = (
  words: Words,
  [id, verb]: readonly [string, string],
  [title, button]: readonly [MessageKey, MessageKey],
  fields: readonly InputData[],
  hint = '',
  wasTried = false,
): Section => ({
  id,
  isOpen: wasTried || fields.some(({ hasError }) => hasError),
  hasHint: hint !== '',
  hint,
  fields,
  verb,
  button: words.t(button),
  title: words.t(title),
});

/** Each section by what it does; `comment` is given to the one that holds the card's only comment. */
export const sections = {
  return: (words, _, inputs) =>
    section(
      words,
      ['return', 'request.return'],
      ['action.open-return', 'action.return'],
      [textInput(inputs, 'questions', words.t('label.questions'))],
    ),
  deny: (words, _, inputs) =>
    section(
      words,
      ['deny', 'request.deny'],
      ['action.open-deny', 'action.deny'],
      [
        choiceInput(
          inputs,
          'denyReason',
          words.t('label.deny-reason'),
          denyReasons.map((value) => ({
            title: words.t(value === 'other' ? 'deny-choice.other' : `deny-reason.${value}`),
            value,
          })),
          'expanded',
        ),
      ],
      '',
      inputs.error('comment') !== '' && inputs.typed('denyReason') !== '',
    ),
  plan: (words, page, inputs) => {
    const { request } = page;
    const isNew = request.state === 'onboarding' && request.plan === null;
    return section(
      words,
      ['plan', 'plan.save'],
      [isNew ? 'action.open-plan-new' : 'action.open-plan', 'action.save-plan'],
      planInputs(words, page, inputs),
      words.t('plan.hint'),
    );
  },
  complete: (words, _, inputs) =>
    section(
      words,
      ['complete', 'engagement.complete'],
      ['action.open-complete', 'action.complete'],
      [
        textInput(inputs, 'summary', words.t('label.summary')),
        toggleInput(inputs, 'ftopUpdated', words.t('label.ftop'), words.t('label.ftop-updated')),
      ],
    ),
  ask: (words, _, inputs) =>
    section(
      words,
      ['ask', 'fpm.ask'],
      ['action.open-ask', 'action.ask'],
      [textInput(inputs, 'question', words.t('label.question'))],
    ),
  withdraw: (words, _, __, comment) =>
    section(
      words,
      ['withdraw', 'request.withdraw'],
      ['action.open-withdraw', 'action.withdraw'],
      comment,
      words.t('withdraw.sure'),
    ),
  release: (words, _, inputs, comment) =>
    section(
      words,
      ['release', 'request.release'],
      ['action.open-release', 'action.release'],
      [
        choiceInput(
          inputs,
          'outcome',
          words.t('label.release-outcome'),
          releaseOutcomes.map((value) => ({ title: words.t(`release-outcome.${value}`), value })),
          'expanded',
        ),
        ...comment,
      ],
      '',
      inputs.error('comment') !== '' && inputs.typed('outcome') !== '',
    ),
  handOver: (words, { request }, inputs) =>
    section(
      words,
      ['handOver', 'request.handOver'],
      ['action.open-hand-over', 'action.hand-over'],
      [
        choiceInput(
          inputs,
          'fpm',
          words.t('label.hand-over'),
          fpmMails(words.program)
            .filter((mail) => mail !== request.fpm)
            .slice(0, mostFpms)
            .map((mail) => ({ title: nameFor(words, mail), value: mail })),
        ),
      ],
    ),
} satisfies Readonly<Record<string, Draw>>;
