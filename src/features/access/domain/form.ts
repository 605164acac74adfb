import type { Typed } from '../../../domain/forms/field.ts';
import type { FieldError } from '../../../domain/forms/field-error.ts';
import type { ParserOf } from '../../../domain/forms/parse.ts';
import { parseAll } from '../../../domain/forms/parse.ts';
import { maybeOneOf, needed, oneOf, text, wrong } from '../../../domain/forms/parsers.ts';
import { isAddress } from '../../../domain/people/address.ts';
import { languages, type Mail } from '../../../domain/people/people.ts';
import { fpmMails, type Program, regions } from '../../../domain/program/program.ts';
import { staffMails } from '../../../domain/program/program-mails.ts';
import type { AccessForm } from './registration.ts';

export const accessFieldIds = [
  'fullName',
  'partnerName',
  'companyName',
  'region',
  'mailbox',
  'alternateEmail',
  'fpm',
  'note',
  'language',
  'answers',
] as const;

export const unlistedCompany = 'not-listed';
/** The entry of the list of FPMs for who does not know theirs. */
export const unknownFpm = 'unknown';

export const longestInRegistration = {
  fullName: 120,
  companyName: 120,
  note: 500,
  answers: 1500,
} as const;

/** What a form is judged by. */
export interface RegistrationFormFacts {
  readonly program: Program;
  /** The address with which the applicant signs in; null: the directory has not said it yet. */
  readonly signIn: Mail | null;
  /** The form was returned with questions. */
  readonly isReturned: boolean;
  /** The companies whose contact they are already. */
  readonly ownPartners: readonly string[];
}

type Given = [inputs: Typed, facts: RegistrationFormFacts];
type FieldParser<Value> = ParserOf<Given, Value>;

const fullName: FieldParser<string> = (inputs) =>
  /\n/.test(inputs.fullName ?? '')
    ? wrong('fullName', 'one-line')
    : needed('fullName', longestInRegistration.fullName)(inputs);

const isUnlisted = ({ partnerName }: Typed): boolean => partnerName === unlistedCompany;

const partner: FieldParser<string | null> = (inputs, { program, ownPartners }) => {
  const { partnerName } = inputs;
  if (!partnerName) return wrong('partnerName', 'required');
  if (isUnlisted(inputs)) return { value: null };
  const found = program.partners.find(({ id, name }) => id === partnerName || name === partnerName);
  if (!found) return wrong('partnerName', 'not-in-list');
  return ownPartners.includes(found.id)
    ? wrong('partnerName', 'already-contact')
    : { value: found.id };
};

const companyName: FieldParser<string | null> = (inputs) => {
  if (!isUnlisted(inputs)) return { value: null };
  if (/\n/.test(inputs.companyName ?? '')) return wrong('companyName', 'one-line');
  return needed('companyName', longestInRegistration.companyName)(inputs);
};

const region: FieldParser<AccessForm['region']> = (inputs) =>
  isUnlisted(inputs) ? oneOf('region', regions)(inputs) : maybeOneOf('region', regions)(inputs);

/** Whose user name has no mailbox would get no notices without another address (the playbook says so). */
const alternateEmail: FieldParser<Mail | null> = (inputs, { program, signIn }) => {
  const value = inputs.alternateEmail?.toLowerCase();
  if (!value)
    return inputs.mailbox === 'no'
      ? wrong('alternateEmail', 'alternate-required')
      : { value: null };
  return fittingAddress('alternateEmail', value, { program, signIn });
};

/** An address for notices: nobody else's here, and none that cannot receive them. */
export function fittingAddress(
  field: string,
  value: Mail,
  { program, signIn }: Pick<RegistrationFormFacts, 'program' | 'signIn'>,
): { readonly value: Mail } | { readonly errors: readonly FieldError[] } {
  if (!isAddress(value)) return wrong(field, 'not-an-email');
  if (value === signIn) return wrong(field, 'alternate-is-sign-in');
  const ours = value === program.assignmentTeam.mailbox || staffMails(program).has(value);
  return ours ? wrong(field, 'alternate-is-ours') : { value };
}

const fpm: FieldParser<Mail | null> = (inputs, { program }) => {
  const chosen = inputs.fpm;
  if (!chosen) return wrong('fpm', 'required');
  if (chosen === unknownFpm) return { value: null };
  return fpmMails(program).includes(chosen) ? { value: chosen } : wrong('fpm', 'not-in-list');
};

const answers: FieldParser<string | null> = (inputs, { isReturned }) =>
  isReturned ? needed('answers', longestInRegistration.answers)(inputs) : { value: null };

const fields = {
  fullName,
  partner,
  companyName,
  region,
  mailbox: oneOf('mailbox', ['yes', 'no'] as const),
  alternateEmail,
  fpm,
  note: text('note', longestInRegistration.note),
  language: oneOf('language', languages),
  answers,
};

/** The form as it was typed, or all that is wrong with it. */
export const parseForm = (inputs: Typed, facts: RegistrationFormFacts) =>
  parseAll(fields, inputs, facts);
