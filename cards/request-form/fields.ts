import { chosenIn, type Field, isAsked } from '../../src/domain/forms/field.ts';
import { detailRow } from '../../src/features/requests/domain/form/fields/detail-fields.ts';
import { type FieldId, rowsOf } from '../../src/features/requests/domain/form/fields/fields.ts';
import type { FormFacts, Step } from '../../src/features/requests/domain/form/fields/form-field.ts';
import type { FormPage } from '../../src/features/requests/domain/pages/forms.ts';
import { type CardContext, workloadName } from '../kit/card-context.ts';
import type { CardChoice } from '../kit/inputs/choices.ts';
import { textOf } from '../kit/inputs/field-text.ts';
import { wholeText } from '../kit/inputs/inputs.ts';
import { errorText } from '../kit/refusal-text.ts';
import { type AskData, askBeside, type SendData, sendBeside } from '../kit/request/ask-fpm.ts';
import { remarkText } from '../kit/request/remarks.ts';
import { line } from '../kit/text.ts';
import { choicesOf, nothing, notListed } from './choices.ts';

/** One field of the form, ready for the template. */
export type FieldData = AskData &
  SendData & {
    readonly id: FieldId;
    readonly label: string;
    /** Its label without a mark. */
    readonly name: string;
    readonly hasIntro: boolean;
    readonly intro: string;
    readonly hasHint: boolean;
    readonly hint: string;
    readonly isText: boolean;
    readonly isChoice: boolean;
    /** Shown as text, with its input behind a button. */
    readonly isSaid: boolean;
    readonly saidAs: string;
    readonly isSaidText: boolean;
    readonly isSaidChoice: boolean;
    readonly isMany: boolean;
    readonly choiceStyle: 'compact' | 'expanded';
    readonly isMultiline: boolean;
    readonly style: 'email' | 'text';
    readonly value: string;
    readonly choices: readonly CardChoice[];
    readonly hasError: boolean;
    readonly error: string;
  };

/** A field of the form as the card reads it. */
export type ShownField = Field<FormFacts> & { readonly id: FieldId; readonly asText?: true };

/** Most characters of a field without its own limit, such as an id or a number. */
const shortField = 60;
/** Most choices that are all in sight, so that one click chooses. */
const mostInSight = 3;

/** The fields that a step asks for; some depend on other values. */
export const fieldsAsked = ({ draft, questions }: FormPage, step: Step): readonly ShownField[] =>
  rowsOf(step).filter((row) => isAsked(row, draft.typed) && (!row.revision || questions !== null));

export const labelOf = (context: CardContext, { label }: ShownField): string =>
  textOf(context, label);

/** The fields of the chosen workload. The first one carries the sentence that introduces them all. */
export const detailFields = (context: CardContext, page: FormPage): FieldData[] =>
  page.details.map((detail, index) => {
    const workload = workloadName(context, page.draft.typed.workload ?? '');
    const intro = context.t('form.details', { workload });
    return { ...fieldData(context, page, detailRow(detail)), hasIntro: index === 0, intro };
  });

/** A field with its typed value, its choices, and the sentence about its error. */
export function fieldData(context: CardContext, page: FormPage, field: ShownField): FieldData {
  const { hint, id, input, longest, required } = field;
  const typed = page.draft.typed[id] ?? '';
  const { choices, note } = choicesOf(context, factsOf(context, page), field, typed);
  const { lost } = wholeText(context, choices ? '' : typed, longest ?? shortField);
  const wrong = errorText(context, page.errors, id);
  const error = lost || (wrong && note) || wrong;
  const toType = field.choices !== undefined && choices === null;
  const isSaid = error === '' && isAsItStarted(context, page, field);
  const named = labelOf(context, field);
  const label = toType ? context.t('choice.type', { label: named }) : named;
  return {
    id,
    label: required ? context.t('form.required', { label }) : label,
    name: named,
    hasIntro: false,
    intro: '',
    hasHint: hint !== undefined && !isSaid,
    hint: remarkBeside(context, page, id) || (hint ? textOf(context, hint) : ''),
    isText: choices === null && !isSaid,
    isChoice: choices !== null && !isSaid,
    isSaid,
    saidAs: isSaid ? line(shownValue(context, page, field), longest ?? shortField) : '',
    isSaidText: choices === null && isSaid,
    isSaidChoice: choices !== null && isSaid,
    isMany: input === 'choices',
    choiceStyle: input === 'choices' || isShort(choices) ? 'expanded' : 'compact',
    isMultiline: input === 'lines',
    style: input === 'email' ? 'email' : 'text',
    value: lost ? '' : currentValue(page, field, choices),
    choices: choices ?? [],
    hasError: error !== '',
    error,
    ...askBeside(context, page, id),
    ...sendBeside(context, page, id),
  };
}

/** In the field of the name: how else this customer is known, in place of the hint on how to write it. */
const remarkBeside = (context: CardContext, { remarks = [] }: FormPage, id: string): string =>
  id === 'tenantName' ? remarks.map((remark) => remarkText(context, remark, 'asks')).join(' ') : '';

const isShort = (choices: readonly CardChoice[] | null): boolean =>
  choices !== null && choices.length <= mostInSight;

/** It still holds what the form began with, and is shown as text. */
function isAsItStarted(context: CardContext, page: FormPage, field: ShownField): boolean {
  const start = field.start?.(factsOf(context, page));
  return field.asText === true && Boolean(start) && page.draft.typed[field.id] === start;
}

const factsOf = ({ program, reader }: CardContext, { partners }: FormPage): FormFacts => ({
  program,
  mail: reader.mail,
  partners,
});

function currentValue(
  { draft }: FormPage,
  { choices: given, id, input }: ShownField,
  choices: readonly CardChoice[] | null,
): string {
  const typed = draft.typed[id] ?? '';
  if (!choices) return typed;
  const known = choices.map(({ value }) => value);
  if (input === 'choices')
    return chosenIn(typed)
      .filter((one) => known.includes(one))
      .join(',');
  if (known.includes(typed)) return typed;
  if (known.includes(nothing)) return nothing;
  // The only entry is the choice, except where the program asks its own question.
  const [only, ...others] = known.filter((value) => value !== notListed);
  const isClear = only && others.length === 0 && !typed && given && !('own' in given);
  return isClear ? only : '';
}

/** The typed value as people read it: a choice by its title. */
export function shownValue(context: CardContext, page: FormPage, field: ShownField): string {
  const typed = page.draft.typed[field.id] ?? '';
  const { choices } = choicesOf(context, factsOf(context, page), field, typed);
  const value = currentValue(page, field, choices);
  if (!choices) return value.trim();
  // A workload's own field that is left empty shows nothing.
  if (value === nothing && field.choices && 'own' in field.choices) return '';
  const chosen = field.input === 'choices' ? chosenIn(value) : [value];
  const titles = choices.filter((choice) => chosen.includes(choice.value));
  return titles.map(({ title }) => title).join('; ');
}
