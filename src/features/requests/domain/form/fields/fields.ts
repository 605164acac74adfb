import { z } from 'zod';
import { code, isAsked, someOf } from '../../../../../domain/forms/field.ts';
import {
  deliveryTeamsOf,
  fpmMails,
  regions,
  smeRoles,
  workloadOf,
} from '../../../../../domain/program/program.ts';
import {
  address,
  canMigrate,
  type FormField,
  formSteps,
  guid,
  helpKinds,
  isMigration,
  partnerIn,
  type Step,
  wholeNumber,
} from './form-field.ts';

/** The form, one row a field, in the order in which they are asked (process, section 3). */
const fields = [
  {
    id: 'tenantName',
    step: 'customer',
    input: 'text',
    label: 'field.tenantName',
    hint: 'hint.tenantName',
    required: true,
    longest: 120,
    onCard: 'customer',
  },
  {
    id: 'tenantId',
    step: 'customer',
    input: 'text',
    label: 'field.tenantId',
    hint: 'hint.tenantId',
    required: true,
    rule: () => guid,
    onCard: 'customer',
  },
  {
    id: 'tenantSegment',
    step: 'customer',
    input: 'choice',
    label: 'field.tenantSegment',
    hint: 'hint.tenantSegment',
    required: true,
    choices: { words: 'segment', values: ['smc', 'enterprise'] },
    onCard: 'customer',
  },
  {
    id: 'region',
    step: 'need',
    input: 'choice',
    label: 'field.region',
    required: true,
    choices: { words: 'region', values: regions },
    onCard: 'need',
  },
  {
    id: 'partnerName',
    step: 'customer',
    input: 'choice',
    label: 'field.partnerName',
    required: true,
    choices: {
      titles: 'partner',
      valuesIn: ({ partners }) => partners.map(({ id }) => id),
    },
    missing: 'choice.not-listed',
    rule: (_, { partners }) =>
      z
        .string()
        .refine((value) => partnerIn(partners, value) !== undefined, code('partner-not-listed'))
        .transform((value) => partnerIn(partners, value)?.id ?? value),
    start: ({ partners }) => (partners.length === 1 ? partners[0]?.id : null),
    asText: true,
  },
  {
    id: 'deliveryTeam',
    step: 'customer',
    input: 'choice',
    label: 'field.deliveryTeam',
    required: true,
    choices: {
      titles: 'deliveryTeam',
      valuesIn: ({ program }) => deliveryTeamsOf(program).map(({ id }) => id),
    },
    start: ({ program }) => deliveryTeamsOf(program)[0]?.id,
  },
  {
    id: 'partnerEmail',
    step: 'customer',
    input: 'email',
    label: 'field.partnerEmail',
    hint: 'hint.partnerEmail',
    required: true,
    longest: 254,
    rule: () => address,
    start: ({ mail }) => mail,
    asText: true,
    onCard: 'contact',
    personal: 'address',
  },
  {
    id: 'role',
    step: 'need',
    input: 'choice',
    label: 'field.role',
    hint: 'hint.role',
    required: true,
    choices: { words: 'sme-role', values: smeRoles },
    // What nearly all ask for; the other one is a click away.
    start: () => 'engineer',
    onCard: 'need',
  },
  {
    id: 'workload',
    step: 'need',
    input: 'choice',
    label: 'field.workload',
    required: true,
    choices: {
      titles: 'workload',
      valuesIn: ({ program }) => program.workloads.map(({ id }) => id),
    },
    rule: ({ role }, { program }) =>
      z
        .string()
        .refine((id) => workloadOf(program, id) !== undefined, code('not-in-list'))
        .refine((id) => role !== 'migration' || canMigrate(program, id), code('no-migration')),
    onCard: 'need',
  },
  {
    id: 'help',
    step: 'need',
    input: 'choices',
    label: 'field.help',
    hint: 'hint.help',
    required: true,
    choices: { words: 'help', values: helpKinds },
    rule: () => someOf(helpKinds),
    onCard: 'need',
    added: true,
  },
  {
    id: 'seatCount',
    step: 'need',
    input: 'number',
    label: 'field.seatCount',
    hint: 'hint.seatCount',
    required: true,
    rule: () => wholeNumber,
    onCard: 'customer',
  },
  {
    id: 'primaryLanguage',
    step: 'need',
    input: 'choice',
    label: 'field.primaryLanguage',
    required: true,
    choices: { titles: 'language', valuesIn: ({ program }) => program.languages },
    // The requester's own, if an SME can be asked for in it.
    start: ({ mail, program: { languages, people } }) => {
      const own = people.find((person) => person.mail === mail)?.language;
      return languages.find((language) => language === own || languages.length === 1);
    },
  },
  {
    id: 'secondaryLanguage',
    step: 'need',
    input: 'choice',
    label: 'field.secondaryLanguage',
    required: false,
    choices: { titles: 'language', valuesIn: ({ program }) => program.languages },
    none: 'choice.none',
    rule: ({ primaryLanguage }, { program }) =>
      z
        .string()
        .refine((tag) => tag !== primaryLanguage, code('same-language'))
        .refine((tag) => program.languages.includes(tag), code('not-in-list')),
  },
  {
    id: 'migrationSource',
    step: 'migration',
    input: 'lines',
    label: 'field.migrationSource',
    hint: 'hint.migrationSource',
    required: true,
    longest: 1000,
    isAsked: isMigration,
    onCard: 'need',
    personal: 'words',
  },
  {
    id: 'migrationVersion',
    step: 'migration',
    input: 'text',
    label: 'field.migrationVersion',
    hint: 'hint.migrationVersion',
    required: false,
    longest: 120,
    isAsked: isMigration,
    onCard: 'need',
    personal: 'words',
  },
  {
    id: 'migrationMailboxes',
    step: 'migration',
    input: 'number',
    label: 'field.migrationMailboxes',
    hint: 'hint.number',
    required: false,
    rule: () => wholeNumber,
    isAsked: isMigration,
    onCard: 'need',
  },
  {
    id: 'migrationVolume',
    step: 'migration',
    input: 'text',
    label: 'field.migrationVolume',
    hint: 'hint.migrationVolume',
    required: false,
    longest: 120,
    isAsked: isMigration,
    onCard: 'need',
    personal: 'words',
  },
  {
    id: 'answers',
    step: 'why',
    input: 'lines',
    label: 'field.answers',
    required: false,
    longest: 1500,
    revision: true,
    personal: 'words',
  },
  {
    id: 'topic',
    step: 'why',
    input: 'text',
    label: 'field.topic',
    hint: 'hint.topic',
    required: true,
    longest: 120,
    onCard: 'why',
    personal: 'words',
  },
  {
    id: 'justification',
    step: 'why',
    input: 'lines',
    label: 'field.justification',
    hint: 'hint.justification',
    required: true,
    longest: 2000,
    onCard: 'why',
    personal: 'words',
  },
  {
    id: 'additionalInfo',
    step: 'why',
    input: 'lines',
    label: 'field.additionalInfo',
    required: false,
    longest: 2000,
    onCard: 'why',
    personal: 'words',
  },
  {
    id: 'agreed',
    step: 'why',
    input: 'choice',
    label: 'field.agreed',
    hint: 'hint.agreed',
    required: true,
    choices: { words: 'agreed', values: ['yes', 'not-yet'] },
    onCard: 'need',
    added: true,
  },
  {
    id: 'fpm',
    step: 'why',
    input: 'choice',
    label: 'field.fpm',
    hint: 'hint.fpm',
    required: false,
    choices: { titles: 'person', valuesIn: ({ program }) => fpmMails(program) },
    none: 'choice.fpm-default',
  },
] as const satisfies readonly FormField[];

type Row = (typeof fields)[number];
/** A field that every workload has. */
export type CommonId = Row['id'];
export type FieldId = CommonId | DetailId;

/** The keys of the words that the rows need. */
export type FieldKey =
  | Row['label']
  | Extract<Row, { hint: string }>['hint']
  | Extract<Row, { none: string }>['none']
  | Extract<Row, { missing: string }>['missing']
  | TitleKey<Extract<Row, { choices: { words: string } }>['choices']>;
type TitleKey<C extends { words: string; values: readonly string[] }> = C extends unknown
  ? `${C['words']}.${C['values'][number]}`
  : never;

/** What a partner has filled in, valid: a member for each row, null for an empty field. */
export type RequestForm = {
  readonly [R in Exclude<Row, { revision: true } | Added> as R['id']]: Value<R> | Nothing<R>;
} & {
  readonly [R in Extract<Row, Added> as R['id']]?: Value<R> | Nothing<R>;
} & {
  /** The workload's own fields by their id (program file); only those that were filled in. */
  readonly details: Readonly<Record<string, string>>;
};
type Value<R> = R extends { rule(...args: never[]): infer S extends z.ZodType }
  ? z.output<S>
  : R extends { choices: { values: readonly (infer V)[] } }
    ? V
    : string;
type Added = { added: true };
type Nothing<R> = R extends Omissible ? null : never;
type Omissible = { required: false } | { isAsked: unknown };

/** The input of a workload's own field. */
export type DetailId = `detail-${string}`;
export const detailId = (field: string): DetailId => `detail-${field}`;

/** As typed, valid or not: what a draft keeps. */
export type FormInput = Readonly<Partial<Record<FieldId, string>>>;

/** A row with the type that all of them have. */
export type CommonField = FormField & { readonly id: CommonId };

/** Every field but the workloads' own. */
export const formFields: readonly CommonField[] = fields;

/** The members of a form for all fields that can be left empty, each of them empty. */
export const leftEmpty = Object.fromEntries(
  formFields
    .filter(({ isAsked, required, revision }) => !revision && (!required || isAsked))
    .map(({ id }) => [id, null]),
) as {
  readonly [R in Exclude<Extract<Row, Omissible>, { revision: true }> as R['id']]: null;
};

export const fieldIds: readonly CommonId[] = formFields.map(({ id }) => id);

export const rowsOf = (step: Step) =>
  step === 'review' ? formFields : formFields.filter((row) => row.step === step);

export const [firstStep] = formSteps;

/** The steps of this form, in their order: one in which nothing is asked is left out. */
export const stepsOf = (typed: FormInput): readonly Step[] =>
  formSteps.filter((step) => rowsOf(step).some((row) => isAsked(row, typed)));
