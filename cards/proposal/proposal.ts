import type { ProposalPage } from '../../src/features/requests/domain/pages/forms.ts';
import type { MessageKey } from '../../src/i18n/i18n.ts';

import { type CardContext, nameFor, workloadName } from '../kit/card-context.ts';
import {
  choiceInput,
  dateInput,
  type InputData,
  inputsOf,
  textInput,
} from '../kit/inputs/inputs.ts';
import { longestPlanText } from '../kit/request/plan.ts';
import { template } from '../kit/template.ts';
import layout from './proposal.json' with { type: 'json' };

export interface ProposalData {
  readonly lang: string;
  readonly hasRefusal: boolean;
  readonly fields: readonly InputData[];
  readonly t: Readonly<Record<'choose' | 'hint' | 'invalid' | 'send' | 'title', string>>;
}

export const proposalCard = template<ProposalData>('proposal', layout);

/** The form of a proactive assignment, with all typed values and the error beside each field. */
export function proposalData(
  context: CardContext,
  { errors, partners, typed }: ProposalPage,
): ProposalData {
  const { t, program } = context;
  const inputs = inputsOf(context, typed, errors);
  const isLost = inputs.whole(typed.outcomes ?? '', longestPlanText).lost !== '';
  const must = (label: MessageKey) => t('form.required', { label: t(label) });
  const choices = {
    partners: partners.map(({ id, name }) => ({ title: name, value: id })),
    smes: program.smes.map(({ mail }) => ({ title: nameFor(context, mail), value: mail })),
    workloads: program.workloads.map(({ id }) => ({ title: workloadName(context, id), value: id })),
  };
  return {
    lang: context.language,
    hasRefusal: errors.length > 0,
    fields: [
      choiceInput(inputs, 'partnerName', must('label.partner'), choices.partners),
      choiceInput(inputs, 'sme', must('label.sme'), choices.smes),
      choiceInput(inputs, 'workload', must('field.workload'), choices.workloads),
      dateInput(inputs, 'startDate', must('plan.startDate')),
      dateInput(inputs, 'endDate', must('plan.endDate')),
      textInput(inputs, 'outcomes', must('plan.outcomes'), '', longestPlanText),
    ],
    t: {
      choose: t('choice.placeholder'),
      hint: t('proposal.hint'),
      invalid: t(isLost ? 'refusal.invalid-far' : 'refusal.invalid'),
      send: t('action.send-proposal'),
      title: t('proposal.title'),
    },
  };
}
