import { parseField } from '../../../../domain/forms/field.ts';
import type { FieldError } from '../../../../domain/forms/field-error.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import { type Partner, type Program, partnersOf } from '../../../../domain/program/program.ts';
import { detailRow, detailsOf } from './fields/detail-fields.ts';
import { detailId, type FormInput, formFields, type RequestForm, rowsOf } from './fields/fields.ts';
import { type FormFacts, partnerIn, type Step } from './fields/form-field.ts';

const factsFor = (program: Program, mail: Mail | null): FormFacts => ({
  program,
  mail,
  partners: partnersOf(program, mail),
});

/** The company that is meant, if this person may ask for it. */
export const partnerNamed = (program: Program, mail: Mail | null, value: string) =>
  partnerIn(partnersOf(program, mail), value);

/** What is wrong in one step; the review checks all. */
export function errorsIn(
  step: Step,
  typed: FormInput,
  program: Program,
  mail: Mail | null,
): FieldError[] {
  const facts = factsFor(program, mail);
  const details = step === 'why' || step === 'review' ? detailsOf(program, typed) : [];
  return [...rowsOf(step), ...details.map(detailRow)].flatMap((row) => {
    const parsed = parseField(row, typed, facts);
    return 'error' in parsed ? [parsed.error] : [];
  });
}

/** The first step that holds a wrong field. */
export const stepOf = ({ field }: FieldError): Step =>
  field.startsWith('detail-')
    ? 'why'
    : (formFields.find(({ id }) => id === field)?.step ?? 'review');

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
  const facts = factsFor(program, mail);
  const values = formFields
    .filter(({ revision }) => !revision)
    .map((row) => {
      const parsed = parseField(row, typed, facts);
      return [row.id, 'value' in parsed ? parsed.value : null];
    });
  const details = detailsOf(program, typed).flatMap(({ id }) => {
    const value = typed[detailId(id)];
    return value ? [[id, value]] : [];
  });
  // Each row's rule has made the value that the type of its member has.
  const form = { ...Object.fromEntries(values), details: Object.fromEntries(details) };
  return { form: form as RequestForm, partner };
}

/** What to start a form with: what is known of the requester (process, section 3). */
export function prefilled(program: Program, mail: Mail | null): FormInput {
  const facts = factsFor(program, mail);
  return Object.fromEntries(
    formFields.flatMap(({ id, start }) => {
      const value = start?.(facts);
      return value ? [[id, value]] : [];
    }),
  );
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
