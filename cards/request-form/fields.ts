import {
  type DetailId,
  type FieldId,
  longest,
} from '../../src/features/requests/domain/form/fields.ts';
import { isAsked, optional } from '../../src/features/requests/domain/form/validate-form.ts';
import type { FormPage } from '../../src/features/requests/domain/pages.ts';
import type { MessageKey } from '../../src/i18n/i18n.ts';
import type { CardContext } from '../kit/card-context.ts';
import type { Choice } from '../kit/inputs.ts';
import { errorText } from '../kit/refusal-text.ts';
import { cut } from '../kit/text.ts';
import { choicesOf, nothing, notListed } from './choices.ts';

/** A field of the form for every workload. */
export type CommonId = Exclude<FieldId, DetailId>;

/** One field of the form, ready for the template. */
export type FieldData = {
  readonly id: FieldId;
  readonly label: string;
  readonly hasIntro: boolean;
  readonly intro: string;
  readonly hasHint: boolean;
  readonly hint: string;
  readonly isText: boolean;
  readonly isChoice: boolean;
  readonly isMultiline: boolean;
  readonly style: 'email' | 'text';
  readonly maxLength: number;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly hasError: boolean;
  readonly error: string;
};

const multiline: readonly FieldId[] = ['additionalInfo', 'answers', 'justification'];
const hints: Readonly<Partial<Record<FieldId, MessageKey>>> = {
  fpm: 'hint.fpm',
  justification: 'hint.justification',
  migrationSource: 'hint.migrationSource',
  partnerEmail: 'hint.partnerEmail',
  role: 'hint.role',
  seatCount: 'hint.seatCount',
  tenantId: 'hint.tenantId',
  tenantName: 'hint.tenantName',
  tenantSegment: 'hint.tenantSegment',
  topic: 'hint.topic',
};

/** Most characters of a field without its own limit, such as an id or a number. */
export const shortField = 60;
/** Extra characters that are shown of a text that is too long: enough to shorten it, and the card still fits. */
export const overlong = 100;

/** Whether the form asks for a field; some fields depend on other values. */
export const isOnForm = (page: FormPage, field: FieldId): boolean =>
  isAsked(field, page.draft.typed) && (field !== 'answers' || page.questions !== null);

export const labelOf = ({ t }: CardContext, field: CommonId): string => t(`field.${field}`);

/** A field with its typed value, its choices, and the sentence about its error. */
export function fieldData(context: CardContext, page: FormPage, id: CommonId): FieldData {
  const { t } = context;
  const choices = choicesOf(context, page, id);
  const hint = hints[id];
  const error = errorText(context, page.errors, id);
  const label = labelOf(context, id);
  return {
    id,
    label: optional.includes(id) ? label : t('form.required', { label }),
    hasIntro: false,
    intro: '',
    hasHint: hint !== undefined,
    hint: hint ? t(hint) : '',
    isText: choices === null,
    isChoice: choices !== null,
    isMultiline: multiline.includes(id),
    style: id === 'partnerEmail' ? 'email' : 'text',
    maxLength: longest[id] ?? shortField,
    value: currentValue(page, id, choices),
    choices: choices ?? [],
    hasError: error !== '',
    error,
  };
}

function currentValue(page: FormPage, id: FieldId, choices: readonly Choice[] | null): string {
  const typed = page.draft.typed[id] ?? '';
  if (!choices) return cut(typed, (longest[id] ?? shortField) + overlong, String);
  const known = choices.map(({ value }) => value);
  if (known.includes(typed)) return typed;
  if (known.includes(nothing)) return nothing;
  const [only, ...others] = known.filter((value) => value !== notListed);
  return only && others.length === 0 && !typed ? only : '';
}

/** The typed value as people read it: a choice by its title. */
export function shownValue(context: CardContext, page: FormPage, id: CommonId): string {
  const choices = choicesOf(context, page, id);
  const value = currentValue(page, id, choices);
  return choices ? (choices.find((choice) => choice.value === value)?.title ?? '') : value;
}
