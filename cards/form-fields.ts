import { deliveryTeam, type FieldId, longest } from '../src/domain/form.ts';
import { fpmMails, regions, smeRoles } from '../src/domain/program.ts';
import type { FormPage } from '../src/domain/view.ts';
import type { MessageKey } from '../src/i18n/i18n.ts';
import { errorText } from './sentences.ts';
import { cut } from './text.ts';
import { nameFor, type Words, workloadName } from './words.ts';

export type Choice = { readonly title: string; readonly value: string };

/** One field of the form, ready for the template. */
export type FieldData = {
  readonly id: FieldId;
  readonly label: string;
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

const optional: readonly FieldId[] = ['additionalInfo', 'answers', 'fpm', 'secondaryLanguage'];
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
  (field !== 'migrationSource' || page.draft.typed.role === 'migration') &&
  (field !== 'answers' || page.questions !== null);

export const labelOf = ({ t }: Words, field: FieldId): string => t(`field.${field}`);

/** A field with its value kept, its choices, and the sentence about what is wrong with it. */
export function fieldData(words: Words, page: FormPage, id: FieldId): FieldData {
  const { t } = words;
  const choices = choicesOf(words, page, id);
  const hint = hints[id];
  const error = errorText(words, page.errors, id);
  const label = labelOf(words, id);
  return {
    id,
    label: optional.includes(id) ? label : t('form.required', { label }),
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
export function shownValue(words: Words, page: FormPage, id: FieldId): string {
  const choices = choicesOf(words, page, id);
  const value = currentValue(page, id, choices);
  return choices ? (choices.find((choice) => choice.value === value)?.title ?? '') : value;
}

/** The entry for a company that is not in the list of partners. */
const notListed = 'not-listed';
/** Choosing nothing: clients want a value that is not empty, and what they send is trimmed. */
const nothing = ' ';

/** The entries of a list; null for a field that is typed. */
function choicesOf(words: Words, page: FormPage, id: FieldId): readonly Choice[] | null {
  const { t, format, program } = words;
  const named = (key: MessageKey, value: string): Choice => ({ title: t(key), value });
  const languages = () =>
    program.languages
      .map((tag) => ({ title: format.language(tag), value: tag }))
      .sort((a, b) => a.title.localeCompare(b.title, words.language));
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
        title: workloadName(words, value),
        value,
      }));
    case 'primaryLanguage':
      return languages();
    case 'secondaryLanguage':
      return [named('choice.none', nothing), ...languages()];
    case 'fpm':
      return [
        named('choice.fpm-default', nothing),
        ...fpmMails(program).map((mail) => ({ title: nameFor(words, mail), value: mail })),
      ];
    default:
      return null;
  }
}
