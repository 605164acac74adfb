import { fpmMails } from '../../../src/domain/program/program.ts';
import type { Action, PanelAction } from '../../../src/features/requests/domain/actions.ts';
import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import { denyReasons, releaseOutcomes } from '../../../src/features/requests/domain/request.ts';
import { othersToHave } from '../../../src/features/requests/domain/roles.ts';

import type { MessageKey } from '../../../src/i18n/i18n.ts';
import { type CardContext, nameFor } from '../../kit/card-context.ts';
import {
  choiceInput,
  dateInput,
  type InputData,
  type InputId,
  type TypedInputs,
  textInput,
  toggleInput,
} from '../../kit/inputs/inputs.ts';
import { planInputs } from '../../kit/request/plan.ts';
import { line } from '../../kit/text.ts';
import { learningInputs } from '../result.ts';
import { smesOf } from './tasks.ts';

/** The button that opens a section, and what its own button does. */
interface Opener {
  readonly id: SectionName;
  readonly verb: Action;
  readonly title: string;
}

/** Inputs and one button behind a toggle. It is open from the start if an input has an error. */
export interface FoldedSection extends Opener {
  readonly isOpen: boolean;
  readonly hasHint: boolean;
  readonly hint: string;
  readonly fields: readonly InputData[];
  readonly button: string;
}

interface Section {
  readonly verb: PanelAction;
  readonly title: MessageKey | ((page: RequestPage) => MessageKey);
  readonly button: MessageKey;
  /** `comment` has the card's comment if it belongs into a section, else nothing. */
  readonly fields: (
    context: CardContext,
    page: RequestPage,
    inputs: TypedInputs,
    comment: readonly InputData[],
  ) => readonly InputData[];
  readonly hint?: (context: CardContext, page: RequestPage) => string;
  /** It is also open where this was filled in and the comment is wrong: then it is what was sent. */
  readonly sentWith?: InputId;
}

const smeIn = ({ request }: RequestPage): string => ('sme' in request ? request.sme : '');

/** The sections by name. */
const sections = {
  return: {
    verb: 'request.return',
    title: 'action.open-return',
    button: 'action.return',
    fields: ({ t }, _, inputs) => [textInput(inputs, 'questions', t('label.questions'))],
  },
  deny: {
    verb: 'request.deny',
    title: 'action.open-deny',
    button: 'action.deny',
    fields: ({ t }, _, inputs, comment) => [
      choiceInput(
        inputs,
        'denyReason',
        t('label.deny-reason'),
        denyReasons.map((value) => ({
          title: t(value === 'other' ? 'deny-choice.other' : `deny-reason.${value}`),
          value,
        })),
        { style: 'expanded' },
      ),
      ...comment,
    ],
    sentWith: 'denyReason',
  },
  plan: {
    verb: 'plan.save',
    title: ({ request }) =>
      request.state === 'onboarding' && request.plan === null
        ? 'action.open-plan-new'
        : 'action.open-plan',
    button: 'action.save-plan',
    fields: planInputs,
    hint: ({ t }) => t('plan.hint'),
  },
  complete: {
    verb: 'engagement.complete',
    title: 'action.open-complete',
    button: 'action.complete',
    fields: (context, _, inputs) => [
      textInput(inputs, 'summary', context.t('label.summary')),
      ...learningInputs(context, inputs),
      toggleInput(inputs, 'ftopUpdated', context.t('label.ftop'), context.t('label.ftop-updated')),
    ],
    hint: ({ t }) => t('complete.hint'),
  },
  extend: {
    verb: 'plan.extend',
    title: 'action.open-extend',
    button: 'action.extend',
    fields: ({ t }, { request }, inputs) => [
      dateInput(
        inputs,
        'endDate',
        t('label.new-end'),
        request.state === 'engaged' ? request.plan.endDate : '',
      ),
    ],
    hint: ({ t }) => t('extend.hint'),
  },
  change: {
    verb: 'plan.change',
    title: 'action.open-plan',
    button: 'action.change-plan',
    fields: planInputs,
    hint: ({ t }) => t('plan.change-hint'),
  },
  reassign: {
    verb: 'request.reassign',
    title: 'action.open-reassign',
    button: 'action.assign',
    fields: smesOf,
    hint: (context, page) => context.t('reassign.hint', { sme: nameFor(context, smeIn(page)) }),
  },
  ask: {
    verb: 'fpm.ask',
    title: 'action.open-ask',
    button: 'action.ask',
    fields: ({ t }, _, inputs) => [textInput(inputs, 'question', t('label.question'))],
  },
  withdraw: {
    verb: 'request.withdraw',
    title: 'action.open-withdraw',
    button: 'action.withdraw',
    fields: (_, __, ___, comment) => comment,
    hint: ({ t }) => t('withdraw.sure'),
  },
  release: {
    verb: 'request.release',
    title: 'action.open-release',
    button: 'action.release',
    fields: ({ t }, _, inputs, comment) => [
      choiceInput(
        inputs,
        'outcome',
        t('label.release-outcome'),
        releaseOutcomes.map((value) => ({ title: t(`release-outcome.${value}`), value })),
        { style: 'expanded' },
      ),
      ...comment,
    ],
    sentWith: 'outcome',
  },
  handOver: {
    verb: 'request.handOver',
    title: 'action.open-hand-over',
    button: 'action.hand-over',
    fields: (context, { request }, inputs) => [
      choiceInput(
        inputs,
        'fpm',
        context.t('label.hand-over'),
        fpmMails(context.program)
          .filter((mail) => mail !== request.fpm)
          .map((mail) => ({ title: nameFor(context, mail), value: mail })),
      ),
    ],
  },
  giveTo: {
    verb: 'request.giveTo',
    title: 'action.open-give',
    button: 'action.give',
    fields: (context, { request }, inputs) => [
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
    hint: ({ t }, { request }) => t('give.hint', { requester: line(request.requester.name) }),
  },
} as const satisfies Readonly<Record<string, Section>>;

export type SectionName = keyof typeof sections;

/** The button alone: what is behind it may be a list of all experts. */
export function openerOf({ t }: CardContext, page: RequestPage, id: SectionName): Opener {
  const { verb, title }: Section = sections[id];
  return { id, verb, title: t(typeof title === 'string' ? title : title(page)) };
}

export function sectionOf(
  context: CardContext,
  page: RequestPage,
  inputs: TypedInputs,
  comment: readonly InputData[],
  id: SectionName,
): FoldedSection {
  const one: Section = sections[id];
  const fields = one.fields(context, page, inputs, comment);
  const hint = one.hint?.(context, page) ?? '';
  const wasSent =
    one.sentWith !== undefined &&
    inputs.error('comment') !== '' &&
    inputs.typed(one.sentWith) !== '';
  // Nothing was refused: it stood beside what was sent.
  const isHalfTyped =
    page.refusal === null &&
    fields.some(({ id, isText }) => (isText || id === one.sentWith) && inputs.typed(id) !== '');
  return {
    ...openerOf(context, page, id),
    isOpen: wasSent || isHalfTyped || fields.some(({ hasError }) => hasError),
    hasHint: hint !== '',
    hint,
    fields,
    button: context.t(one.button),
  };
}
