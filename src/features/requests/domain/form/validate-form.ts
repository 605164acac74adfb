import type { FieldError } from '../../../../domain/forms/field-error.ts';
import { isAddress } from '../../../../domain/people/address.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import {
  type DetailField,
  fpmMails,
  type Partner,
  type Program,
  partnersOf,
  regions,
  smeRoles,
  workloadOf,
} from '../../../../domain/program/program.ts';
import {
  deliveryTeam,
  detailId,
  type FieldId,
  type FormInput,
  fieldIds,
  fieldsOf,
  longest,
  longestDetail,
  type RequestForm,
  type Step,
} from './fields.ts';

type Wrong = Omit<FieldError, 'field'> | undefined;
type Rule = (value: string, typed: FormInput, facts: World) => Wrong;
interface World {
  readonly program: Program;
  readonly mail: Mail | null;
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const oneOf =
  (list: (facts: World) => readonly string[]): Rule =>
  (value, _, facts) =>
    list(facts).includes(value) ? undefined : { code: 'not-in-list' };

/** The company meant by a list entry's id, or by its name as a person would write it. */
export const partnerNamed = (program: Program, mail: Mail | null, value: string) =>
  partnersOf(program, mail).find(
    (partner) => partner.id === value || partner.name.toLowerCase() === value.trim().toLowerCase(),
  );

/** What each field must be beyond being there: process.md, section 3. */
const rules: Partial<Record<FieldId, Rule>> = {
  tenantId: (value) => (guid.test(value) ? undefined : { code: 'not-a-guid' }),
  tenantSegment: oneOf(() => ['smc', 'enterprise']),
  seatCount: (value) => (/^[1-9]\d{0,8}$/.test(value) ? undefined : { code: 'not-a-whole-number' }),
  deliveryTeam: oneOf(() => [deliveryTeam]),
  partnerName: (value, _, { program, mail }) =>
    partnerNamed(program, mail, value) ? undefined : { code: 'partner-not-listed' },
  region: oneOf(() => regions),
  partnerEmail: (value) => (isAddress(value) ? undefined : { code: 'not-an-email' }),
  role: oneOf(() => smeRoles),
  workload: oneOf(({ program }) => program.workloads.map(({ id }) => id)),
  primaryLanguage: oneOf(({ program }) => program.languages),
  secondaryLanguage: (value, typed, facts) =>
    value === typed.primaryLanguage
      ? { code: 'same-language' }
      : oneOf(({ program }) => program.languages)(value, typed, facts),
  fpm: oneOf(({ program }) => fpmMails(program)),
};

/** What may be left empty. */
export const optional: readonly FieldId[] = [
  'secondaryLanguage',
  'fpm',
  'additionalInfo',
  'answers',
];

/** Whether a field is asked at all (process, section 3). */
export const isAsked = (field: FieldId, typed: FormInput): boolean =>
  field !== 'migrationSource' || typed.role === 'migration';

function errorIn(field: FieldId, typed: FormInput, facts: World): FieldError[] {
  if (!isAsked(field, typed)) return [];
  const value = typed[field] ?? '';
  if (value === '') return optional.includes(field) ? [] : [{ field, code: 'required' }];
  const most = longest[field];
  if (most !== undefined && value.length > most) return [{ field, code: 'too-long', most }];
  const wrong = rules[field]?.(value, typed, facts);
  return wrong ? [{ field, ...wrong }] : [];
}

/** What is wrong in one step; the review checks all. */
export function errorsIn(step: Step, typed: FormInput, program: Program, mail: Mail | null) {
  const fields = step === 'review' ? fieldIds : fieldsOf[step];
  const errors = fields.flatMap((field) => errorIn(field, typed, { program, mail }));
  const details = step === 'why' || step === 'review' ? detailsOf(program, typed) : [];
  return [...errors, ...details.flatMap((detail) => errorInDetail(detail, typed))];
}

/** The chosen workload's own fields. */
export const detailsOf = (program: Program, typed: FormInput): readonly DetailField[] =>
  workloadOf(program, typed.workload ?? '')?.details ?? [];

function errorInDetail(detail: DetailField, typed: FormInput): FieldError[] {
  const field = detailId(detail.id);
  const value = typed[field] ?? '';
  if (value === '') return detail.required ? [{ field, code: 'required' }] : [];
  switch (detail.kind) {
    case 'choice':
      return detail.choices.some((choice) => choice.value === value)
        ? []
        : [{ field, code: 'not-in-list' }];
    case 'number':
      return /^\d{1,9}$/.test(value) ? [] : [{ field, code: 'not-a-number' }];
    case 'text':
      return value.length > longestDetail ? [{ field, code: 'too-long', most: longestDetail }] : [];
  }
}

/** The first step that holds a wrong field. */
export const stepOf = (error: FieldError): Step =>
  error.field.startsWith('detail-') ? 'why' : stepOfField(error);

const stepOfField = (error: FieldError): Step =>
  (Object.keys(fieldsOf) as (keyof typeof fieldsOf)[]).find((step) =>
    fieldsOf[step].some((field) => field === error.field),
  ) ?? 'review';

/** The form that was typed and the company it is for, or every error in it. */
export function validForm(
  typed: FormInput,
  program: Program,
  mail: Mail | null,
):
  | { readonly form: RequestForm; readonly partner: Partner }
  | { readonly errors: readonly FieldError[] } {
  const errors = errorsIn('review', typed, program, mail);
  const partner = partnerNamed(program, mail, typed.partnerName ?? '');
  if (errors.length > 0 || !partner) return { errors };
  const text = (field: FieldId): string => typed[field] ?? '';
  const form = {
    tenantId: text('tenantId').toLowerCase(),
    tenantName: text('tenantName'),
    tenantSegment: text('tenantSegment'),
    seatCount: Number(text('seatCount')),
    deliveryTeam,
    partnerName: partner.id,
    region: text('region'),
    partnerEmail: text('partnerEmail'),
    role: text('role'),
    workload: text('workload'),
    primaryLanguage: text('primaryLanguage'),
    secondaryLanguage: typed.secondaryLanguage || null,
    fpm: typed.fpm || null,
    justification: text('justification'),
    topic: text('topic'),
    additionalInfo: typed.additionalInfo || null,
    migrationSource: text('role') === 'migration' ? text('migrationSource') : null,
    details: Object.fromEntries(
      detailsOf(program, typed).flatMap(({ id }) => {
        const value = typed[detailId(id)];
        return value ? [[id, value]] : [];
      }),
    ),
  };
  // Every member was checked against its list or pattern above.
  return { form: form as RequestForm, partner };
}

/** What to start a form with: what is known of the requester (process, section 3). */
export function prefilled(program: Program, mail: Mail | null): FormInput {
  const [only, ...others] = partnersOf(program, mail);
  return {
    deliveryTeam,
    ...(only && others.length === 0 ? { partnerName: only.id } : {}),
    ...(mail ? { partnerEmail: mail } : {}),
  };
}

/** A submitted form as typed again, to be revised. */
export function typedAgain(form: RequestForm): FormInput {
  const { details, ...fields } = form;
  const entries = Object.entries(fields).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(entries.map(([field, value]) => [field, String(value)])),
    ...Object.fromEntries(Object.entries(details).map(([id, value]) => [detailId(id), value])),
  };
}
