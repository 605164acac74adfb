import { fpmMails } from '../../../src/domain/program/program.ts';
import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import { denyReasons, releaseOutcomes } from '../../../src/features/requests/domain/request.ts';
import { othersToHave } from '../../../src/features/requests/domain/roles.ts';

import type { MessageKey } from '../../../src/i18n/i18n.ts';
import { type CardContext, nameFor } from '../../kit/card-context.ts';
import {
  choiceInput,
  dateInput,
  type InputData,
  type TypedInputs,
  textInput,
  toggleInput,
} from '../../kit/inputs/inputs.ts';
import { planInputs } from '../../kit/request/plan.ts';
import { line } from '../../kit/text.ts';
import { learningInputs } from '../result.ts';
import { smesOf } from './tasks.ts';

/** Inputs and one button behind a toggle. It is open from the start if an input has an error. */
export interface FoldedSection {
  readonly id: string;
  readonly isOpen: boolean;
  readonly hasHint: boolean;
  readonly hint: string;
  readonly fields: readonly InputData[];
  readonly verb: string;
  readonly button: string;
  /** The title of the button that opens the section. */
  readonly title: string;
}

const smeIn = ({ request }: RequestPage): string => ('sme' in request ? request.sme : '');

type Draw = (
  context: CardContext,
  page: RequestPage,
  inputs: TypedInputs,
  comment: readonly InputData[],
) => FoldedSection;

const section = (
  context: CardContext,
  [id, verb]: readonly [string, string],
  [title, button]: readonly [MessageKey, MessageKey],
  fields: readonly InputData[],
  hint = '',
  wasTried = false,
): FoldedSection => ({
  id,
  isOpen: wasTried || fields.some(({ hasError }) => hasError),
  hasHint: hint !== '',
  hint,
  fields,
  verb,
  button: context.t(button),
  title: context.t(title),
});

/** The sections by name. `comment` has the card's comment if it belongs into a section, else nothing. */
export const sections = {
  return: (context, _, inputs) =>
    section(
      context,
      ['return', 'request.return'],
      ['action.open-return', 'action.return'],
      [textInput(inputs, 'questions', context.t('label.questions'))],
    ),
  deny: (context, _, inputs, comment) =>
    section(
      context,
      ['deny', 'request.deny'],
      ['action.open-deny', 'action.deny'],
      [
        choiceInput(
          inputs,
          'denyReason',
          context.t('label.deny-reason'),
          denyReasons.map((value) => ({
            title: context.t(value === 'other' ? 'deny-choice.other' : `deny-reason.${value}`),
            value,
          })),
          { style: 'expanded' },
        ),
        ...comment,
      ],
      '',
      inputs.error('comment') !== '' && inputs.typed('denyReason') !== '',
    ),
  plan: (context, page, inputs) => {
    const { request } = page;
    const isNew = request.state === 'onboarding' && request.plan === null;
    return section(
      context,
      ['plan', 'plan.save'],
      [isNew ? 'action.open-plan-new' : 'action.open-plan', 'action.save-plan'],
      planInputs(context, page, inputs),
      context.t('plan.hint'),
    );
  },
  complete: (context, _, inputs) =>
    section(
      context,
      ['complete', 'engagement.complete'],
      ['action.open-complete', 'action.complete'],
      [
        textInput(inputs, 'summary', context.t('label.summary')),
        ...learningInputs(context, inputs),
        toggleInput(
          inputs,
          'ftopUpdated',
          context.t('label.ftop'),
          context.t('label.ftop-updated'),
        ),
      ],
      context.t('complete.hint'),
    ),
  extend: (context, { request }, inputs) => {
    const stored = request.state === 'engaged' ? request.plan.endDate : '';
    return section(
      context,
      ['extend', 'plan.extend'],
      ['action.open-extend', 'action.extend'],
      [dateInput(inputs, 'endDate', context.t('label.new-end'), stored)],
      context.t('extend.hint'),
    );
  },
  change: (context, page, inputs) =>
    section(
      context,
      ['change', 'plan.change'],
      ['action.open-plan', 'action.change-plan'],
      planInputs(context, page, inputs),
      context.t('plan.change-hint'),
    ),
  reassign: (context, page, inputs) =>
    section(
      context,
      ['reassign', 'request.reassign'],
      ['action.open-reassign', 'action.assign'],
      smesOf(context, page, inputs),
      context.t('reassign.hint', { sme: nameFor(context, smeIn(page)) }),
    ),
  ask: (context, _, inputs) =>
    section(
      context,
      ['ask', 'fpm.ask'],
      ['action.open-ask', 'action.ask'],
      [textInput(inputs, 'question', context.t('label.question'))],
    ),
  withdraw: (context, _, __, comment) =>
    section(
      context,
      ['withdraw', 'request.withdraw'],
      ['action.open-withdraw', 'action.withdraw'],
      comment,
      context.t('withdraw.sure'),
    ),
  release: (context, _, inputs, comment) =>
    section(
      context,
      ['release', 'request.release'],
      ['action.open-release', 'action.release'],
      [
        choiceInput(
          inputs,
          'outcome',
          context.t('label.release-outcome'),
          releaseOutcomes.map((value) => ({ title: context.t(`release-outcome.${value}`), value })),
          { style: 'expanded' },
        ),
        ...comment,
      ],
      '',
      inputs.error('comment') !== '' && inputs.typed('outcome') !== '',
    ),
  handOver: (context, { request }, inputs) =>
    section(
      context,
      ['handOver', 'request.handOver'],
      ['action.open-hand-over', 'action.hand-over'],
      [
        choiceInput(
          inputs,
          'fpm',
          context.t('label.hand-over'),
          fpmMails(context.program)
            .filter((mail) => mail !== request.fpm)
            .map((mail) => ({ title: nameFor(context, mail), value: mail })),
        ),
      ],
    ),
  giveTo: (context, { request }, inputs) =>
    section(
      context,
      ['giveTo', 'request.giveTo'],
      ['action.open-give', 'action.give'],
      [
        choiceInput(
          inputs,
          'contact',
          context.t('label.give', { partner: line(request.partner.name) }),
          othersToHave(request, context.program).map((mail) => ({
            title: nameFor(context, mail),
            value: mail,
          })),
        ),
      ],
      context.t('give.hint', { requester: line(request.requester.name) }),
    ),
} satisfies Readonly<Record<string, Draw>>;
