import type { DetailField } from '../../src/domain/program/program.ts';
import { detailId, longestDetail } from '../../src/features/requests/domain/form/fields.ts';
import type { FormPage } from '../../src/features/requests/domain/pages.ts';
import { type CardContext, workloadName } from '../kit/card-context.ts';
import type { Choice } from '../kit/inputs.ts';
import { errorText } from '../kit/refusal-text.ts';
import { cut } from '../kit/text.ts';
import { nothing } from './choices.ts';
import { type FieldData, overlong, shortField } from './fields.ts';

/** The fields of the chosen workload. The first one carries the sentence that introduces them all. */
export const detailFields = (context: CardContext, page: FormPage): FieldData[] =>
  page.details.map((detail, index) => {
    const { t, language } = context;
    const id = detailId(detail.id);
    const choices = detailChoices(context, detail);
    const error = errorText(context, page.errors, id);
    const label = detail.label[language];
    const workload = workloadName(context, page.draft.typed.workload ?? '');
    return {
      id,
      label: detail.required ? t('form.required', { label }) : label,
      hasIntro: index === 0,
      intro: t('form.details', { workload }),
      hasHint: detail.kind === 'number',
      hint: t('hint.number'),
      isText: choices === null,
      isChoice: choices !== null,
      isMultiline: false,
      style: 'text',
      maxLength: detail.kind === 'number' ? shortField : longestDetail,
      value: detailValue(page, detail),
      choices: choices ?? [],
      hasError: error !== '',
      error,
    };
  });

/** A field that is not required also offers "none". */
const detailChoices = ({ t, language }: CardContext, detail: DetailField): Choice[] | null =>
  detail.kind === 'choice'
    ? [
        ...(detail.required ? [] : [{ title: t('choice.none'), value: nothing }]),
        ...detail.choices.map(({ label, value }) => ({ title: label[language], value })),
      ]
    : null;

function detailValue({ draft }: FormPage, { choices, id, kind, required }: DetailField): string {
  const typed = draft.typed[detailId(id)] ?? '';
  if (kind !== 'choice') return cut(typed, longestDetail + overlong, String);
  if (choices.some(({ value }) => value === typed)) return typed;
  return required ? '' : nothing;
}

/** The typed value as people read it: a choice by its label. */
export function shownDetail(
  { language }: CardContext,
  page: FormPage,
  detail: DetailField,
): string {
  const value = detailValue(page, detail);
  const choice = detail.choices.find((one) => one.value === value);
  return choice?.label[language] ?? value.trim();
}
