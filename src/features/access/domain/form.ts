import type { Typed } from '../../../domain/forms/field.ts';
import { parseAll } from '../../../domain/forms/parse.ts';
import type { Reader } from '../../../domain/people/people.ts';
import type { Program } from '../../../domain/program/program.ts';
import { type AccessField, accessFields, type RegistrationFormFacts } from './fields.ts';
import { guessedPartner } from './prefill.ts';
import type { AccessForm } from './registration.ts';
import type { AccessFacts } from './roles.ts';

type Rows = typeof accessFields;

const rows: readonly AccessField[] = Object.values(accessFields);
/** In the order in which the form asks them. */
export const accessFieldIds = Object.values(accessFields).map(({ id }) => id);

const rules = Object.fromEntries(
  Object.entries(accessFields).map(([name, { rule }]) => [name, rule]),
) as { readonly [Name in keyof Rows]: Rows[Name]['rule'] };

/** The form as it was typed, or all that is wrong with it. */
export const parseForm = (inputs: Typed, facts: RegistrationFormFacts) =>
  parseAll(rules, inputs, facts);

/** What a new form starts with. */
export function prefilledFor(
  program: Program,
  reader: Reader,
  { signIn, hasMail }: Pick<AccessFacts, 'signIn' | 'hasMail'>,
): Readonly<Record<string, string>> {
  const known = { reader, partner: guessedPartner(program, signIn), hasMail };
  return Object.fromEntries(
    rows.flatMap(({ id, start }) => {
      const value = start?.(known);
      return value === undefined || value === null ? [] : [[id, value]];
    }),
  );
}

/** What was sent, as the form has it. */
export const typedOf = (form: AccessForm): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries<AccessField>(accessFields)
      .filter(([, { revision }]) => !revision)
      .map(([name, { id, none = '' }]) => [id, form[name as keyof AccessForm] ?? none]),
  );
