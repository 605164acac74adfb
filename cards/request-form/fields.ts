import { type DetailField, fpmMails, regions, smeRoles } from '../../src/domain/program/program.ts';
import {
  type DetailId,
  deliveryTeam,
  detailId,
  type FieldId,
  longest,
  longestDetail,
} from '../../src/features/requests/domain/form/fields.ts';
import {
  isAsked as askedOf,
  optional,
} from '../../src/features/requests/domain/form/validate-form.ts';
import type { FormPage } from '../../src/features/requests/domain/pages.ts';

import type { MessageKey } from '../../src/i18n/i18n.ts';
import { type CardContext, nameFor, workloadName } from '../kit/card-context.ts';
import { cut } from '../kit/text.ts';
import { errorText } from '../request/event-text.ts';

/** A field that every workload has. */
export type CommonId = Exclude<FieldId, DetailId>;

export type Choice = { readonly title: string; readonly value: string };

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

/** Longest text of a field without a limit of its own: an id or a number. */
const shortField = 60;
/** How far over its limit a text is shown again, so that it can be shortened and the card still fits. */
const overlong = 100;

/** Whether a field is asked at all: some depend on what else was typed. */
export const isAsked = (page: FormPage, field: FieldId): boolean =>
  askedOf(field, page.draft.typed) && (field !== 'answers' || page.questions !== null);

export const labelOf = ({ t }: CardContext, field: CommonId): string => t(`field.${field}`);

/** A field with its value kept, its choices, and the sentence about what is wrong with it. */
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

/** As typed, in readable form: choices by their title. */
export function shownValue(context: CardContext, page: FormPage, id: CommonId): string {
  const choices = choicesOf(context, page, id);
  const value = currentValue(page, id, choices);
  return choices ? (choices.find((choice) => choice.value === value)?.title ?? '') : value;
}

/** The chosen workload's own fields, the first with the sentence that explains them. */
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

/** What is not required can be chosen away again. */
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

/** As typed, in readable form. */
export function shownDetail(
  { language }: CardContext,
  page: FormPage,
  detail: DetailField,
): string {
  const value = detailValue(page, detail);
  const choice = detail.choices.find((one) => one.value === value);
  return choice?.label[language] ?? value.trim();
}

/** The entry for a company that is not in the list of partners. */
const notListed = 'not-listed';
/** Choosing nothing: clients want a value that is not empty, and what they send is trimmed. */
const nothing = ' ';

/** The entries of a list; null for a field that is typed. */
function choicesOf(context: CardContext, page: FormPage, id: FieldId): readonly Choice[] | null {
  const { t, format, program } = context;
  const named = (key: MessageKey, value: string): Choice => ({ title: t(key), value });
  const languages = () =>
    program.languages
      .map((tag) => ({ title: format.language(tag), value: tag }))
      .sort((a, b) => a.title.localeCompare(b.title, context.language));
  switch (id) {
    case 'tenantSegment':
      return (['smc', 'enterprise'] as const).map((value) => named(`segment.${value}`, value));
    case 'region':
      return regions.map((value) => named(`region.${value}`, value));
    case 'partnerName':
      return [
        ...page.partners.map(({ id: value, name }) => ({ title: name, value })),
        named('choice.not-listed', notListed),
      ];
    case 'deliveryTeam':
      return [named(`delivery-team.${deliveryTeam}`, deliveryTeam)];
    case 'role':
      return smeRoles.map((value) => named(`sme-role.${value}`, value));
    case 'workload':
      return program.workloads.map(({ id: value }) => ({
        title: workloadName(context, value),
        value,
      }));
    case 'primaryLanguage':
      return languages();
    case 'secondaryLanguage':
      return [named('choice.none', nothing), ...languages()];
    case 'fpm':
      return [
        named('choice.fpm-default', nothing),
        ...fpmMails(program).map((mail) => ({ title: nameFor(context, mail), value: mail })),
      ];
    default:
      return null;
  }
}
