import { detailRow } from '../../src/features/requests/domain/form/fields/detail-fields.ts';
import {
  firstStep,
  formFields,
  stepsOf,
} from '../../src/features/requests/domain/form/fields/fields.ts';
import { stepOf } from '../../src/features/requests/domain/form/validate-form.ts';
import type { FormPage } from '../../src/features/requests/domain/pages/forms.ts';

import { type CardContext, longText } from '../kit/card-context.ts';
import { errorText, refusalText } from '../kit/refusal-text.ts';
import { isUnlisted } from '../kit/request/ask-fpm.ts';
import { type RepeatsData, repeatsData } from '../kit/request/repeats.ts';
import { type RoutingData, routingData } from '../kit/request/routing.ts';
import { template } from '../kit/template.ts';
import { line } from '../kit/text.ts';
import {
  detailFields,
  type FieldData,
  fieldData,
  fieldsAsked,
  labelOf,
  type ShownField,
  shownValue,
} from './fields.ts';
import layout from './form.json' with { type: 'json' };
import reviewLayout from './form-review.json' with { type: 'json' };

interface Head extends RoutingData {
  readonly lang: string;
  readonly draftId: string;
  readonly version: number;
  readonly hasRefusal: boolean;
  readonly refusal: string;
  readonly hasQuestions: boolean;
  readonly questionsBy: string;
  readonly questions: string;
  readonly hasBack: boolean;
  readonly t: Readonly<
    Record<
      'another' | 'back' | 'choose' | 'discard' | 'next' | 'openDiscard' | 'step' | 'sure',
      string
    >
  > &
    Readonly<Record<'change' | 'guide' | 'guideSure' | 'legend' | 'openGuide', string>> &
    Readonly<Record<'repeatsHint' | 'takeGuide' | 'title', string>>;
}

export interface FormData extends Head {
  /** The reader can ask for access for the company that they do not find. */
  readonly hasAnother: boolean;
  readonly fields: readonly FieldData[];
}

export interface ReviewData extends Head, RepeatsData {
  readonly hasRepeatsHint: boolean;
  readonly sections: readonly {
    readonly title: string;
    readonly lines: readonly {
      readonly label: string;
      readonly value: string;
      readonly hasError: boolean;
      readonly error: string;
    }[];
  }[];
}

export const formCard = template<FormData>('form', layout);
export const reviewCard = template<ReviewData>('form-review', reviewLayout);

/** One step of the form, with the values typed so far. */
export const formData = (context: CardContext, page: FormPage): FormData => ({
  ...head(context, page),
  hasAnother: page.step === 'customer' && isUnlisted(page),
  fields: [
    ...(page.step === 'why' ? detailFields(context, page) : []),
    ...fieldsAsked(page, page.step)
      .map((field) => fieldData(context, page, field))
      .filter((field) => !isAnswered(page, field)),
  ],
});

/** There is one answer, and the form has it already: it is not asked, and the review shows it. */
const isAnswered = ({ draft }: FormPage, { choices, hasError, id }: FieldData): boolean =>
  choices.length === 1 && !hasError && draft.typed[id] === choices[0]?.value;

/** The last step: all typed values, to check before submitting. */
export const reviewData = (context: CardContext, page: FormPage): ReviewData => ({
  ...head(context, page),
  ...repeatsData(context, page.repeats, null),
  hasRepeatsHint: page.repeats.length > 0,
  sections: stepsOf(page.draft.typed)
    .filter((step) => step !== 'review')
    .map((step) => ({
      title: context.t(`step.${step}`),
      lines: [
        ...fieldsAsked(page, step),
        ...(step === 'why' ? page.details.map(detailRow) : []),
      ].map((field) => reviewLine(context, page, field)),
    })),
});

export const formTitle = ({ t }: CardContext, { draft }: FormPage): string =>
  draft.requestId
    ? t(draft.again ? 'form.title-again' : 'form.title-revise', { id: draft.requestId })
    : t('form.title');

export function formStep({ t }: CardContext, { draft, step }: FormPage): string {
  const steps = stepsOf(draft.typed);
  const name = t(`step.${step}`);
  return t('form.step', { step: steps.indexOf(step) + 1, steps: steps.length, name });
}

function reviewLine(context: CardContext, page: FormPage, field: ShownField) {
  const error = errorText(context, page.errors, field.id);
  const value = longText(context, shownValue(context, page, field)) || '–';
  return { label: labelOf(context, field), value, hasError: error !== '', error };
}

function head(context: CardContext, page: FormPage): Head {
  const { t } = context;
  const { draft, step } = page;
  // The sentence beside a wrong field says more, but the reader may have to scroll to see it.
  const refusal = page.refusal ?? (page.errors.length > 0 ? invalid(page) : null);
  return {
    lang: context.language,
    draftId: draft.id,
    version: draft.version,
    hasRefusal: refusal !== null,
    refusal: refusal ? elsewhere(context, page) || refusalText(context, refusal) : '',
    ...routingData(context, page),
    ...saidBefore(context, page),
    hasBack: step !== firstStep,
    t: {
      another: t('access.action.another'),
      back: t('action.back'),
      change: t('action.change'),
      choose: t('choice.placeholder'),
      discard: t('action.discard'),
      guide: t('action.guide'),
      guideSure: t('form.guide-sure'),
      legend: t(step === 'review' ? 'form.check' : 'form.legend'),
      next: t(step === 'review' ? 'action.submit' : 'action.next'),
      openDiscard: t('action.open-discard'),
      openGuide: t('action.open-guide'),
      repeatsHint: t('repeats.hint'),
      step: formStep(context, page),
      sure: t('form.discard-sure'),
      takeGuide: t('action.take-guide'),
      title: formTitle(context, page),
    },
  };
}

/** What the FPM asked, or why the request was denied that is taken up again. */
function saidBefore(context: CardContext, { denial, draft, questions }: FormPage) {
  const { t } = context;
  if (denial) {
    const { reason } = denial;
    const key = reason === 'other' && denial.text ? 'event.denied-other' : 'event.denied';
    const said = denial.text || t('form.denied', { id: draft.requestId ?? '' });
    return {
      hasQuestions: true,
      questionsBy: t(key, { by: line(denial.by), reason: t(`deny-reason.${reason}`) }),
      questions: longText(context, said),
    };
  }
  return {
    hasQuestions: questions !== null,
    questionsBy: questions ? t('form.questions', { by: line(questions.by) }) : '',
    questions: questions ? longText(context, questions.text) : '',
  };
}

/** What is wrong in another step only is said in words: the reader sees no field with a note. */
function elsewhere(context: CardContext, page: FormPage): string {
  const { errors, step } = page;
  if (step === 'review' || errors.some((error) => stepOf(error) === step)) return '';
  const wrong = formFields.filter(({ id }) => errors.some(({ field }) => field === id));
  return wrong
    .map((row) => {
      const error = errorText(context, errors, row.id);
      return context.t('form.elsewhere', { step: context.t(`step.${row.step}`), error });
    })
    .join(' ');
}

const invalid = ({ errors }: FormPage) => ({ code: 'invalid', errors }) as const;
