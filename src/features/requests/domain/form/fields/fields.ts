import type { z } from 'zod';
import { isAsked } from '../../../../../domain/forms/field.ts';
import { customerRows } from './customer-rows.ts';
import { type FormField, formSteps, type Step } from './form-field.ts';
import { migrationRows } from './migration-rows.ts';
import { needRows } from './need-rows.ts';
import { whyRows } from './why-rows.ts';

/**
 * The form, one row a field (process, section 3), in the order in which a card lists them. The rows lie by what they are
 * about; in which step a field is asked says its row.
 */
const fields = [...customerRows, ...needRows, ...migrationRows, ...whyRows] as const;

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
