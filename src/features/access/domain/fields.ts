import type { Personal, Typed } from '../../../domain/forms/field.ts';
import type { Parsed, ParserOf } from '../../../domain/forms/parse.ts';
import { maybeOneOf, needed, oneOf, text, wrong } from '../../../domain/forms/parsers.ts';
import { isAddress } from '../../../domain/people/address.ts';
import { languages, type Mail, type Reader } from '../../../domain/people/people.ts';
import { fpmMails, type Partner, type Program, regions } from '../../../domain/program/program.ts';
import { staffMails } from '../../../domain/program/program-mails.ts';
import { guessedRegion } from './prefill.ts';
import type { AccessForm } from './registration.ts';

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

/** What is known of somebody who opens the form. */
export interface KnownOfApplicant {
  readonly reader: Reader;
  /** The company whose contacts sign in with the same domain. */
  readonly partner: Partner | undefined;
  readonly hasMail: boolean | null;
}

/** One field of the form: everything that is known about it. */
export interface AccessField {
  /** Of its input. */
  readonly id: string;
  readonly input: 'choice' | 'lines' | 'text';
  /** Keys. */
  readonly label: `access.field.${string}`;
  readonly hint?: `access.hint.${string}`;
  /** The input is marked: without it nothing is sent. */
  readonly isRequired?: true;
  /** The most characters. */
  readonly longest?: number;
  /** The entry of its list that means nothing of the list. */
  readonly none?: string;
  /** Asked only when a returned form is sent again; it belongs to the answer, not to the form. */
  readonly revision?: true;
  /** What a new form starts with. */
  start?(known: KnownOfApplicant): string | null | undefined;
  readonly rule: ParserOf<[inputs: Typed, facts: RegistrationFormFacts], unknown>;
  /** Without it nothing of the value is erased, except names and addresses within it. */
  readonly personal?: Personal;
}

const unlistedCompany = 'not-listed';
/** For who does not know theirs. */
const unknownFpm = 'unknown';

const isUnlisted = ({ partnerName }: Typed): boolean => partnerName === unlistedCompany;
const hasLines = (typed = ''): boolean => typed.includes('\n');

const longestName = 120;
const longestNote = 500;
const longestAnswers = 1500;

/** The form of a registration, one row a field, by its name in the form that is kept. */
export const accessFields = {
  fullName: {
    id: 'fullName',
    input: 'text',
    label: 'access.field.fullName',
    isRequired: true,
    longest: longestName,
    start: ({ reader }) => reader.name,
    rule: (inputs) =>
      hasLines(inputs.fullName)
        ? wrong('fullName', 'one-line')
        : needed('fullName', longestName)(inputs),
    personal: 'words',
  },
  partner: {
    id: 'partnerName',
    input: 'choice',
    label: 'access.field.partnerName',
    isRequired: true,
    none: unlistedCompany,
    start: ({ partner }) => partner?.id,
    rule: (inputs, { program: { partners }, ownPartners }) => {
      const { partnerName } = inputs;
      if (!partnerName) return wrong('partnerName', 'required');
      if (isUnlisted(inputs)) return { value: null };
      const found = partners.find(({ id, name }) => id === partnerName || name === partnerName);
      if (!found) return wrong('partnerName', 'not-in-list');
      return ownPartners.includes(found.id)
        ? wrong('partnerName', 'already-contact')
        : { value: found.id };
    },
  },
  companyName: {
    id: 'companyName',
    input: 'text',
    label: 'access.field.companyName',
    hint: 'access.hint.companyName',
    longest: longestName,
    rule: (inputs) => {
      if (!isUnlisted(inputs)) return { value: null };
      return hasLines(inputs.companyName)
        ? wrong('companyName', 'one-line')
        : needed('companyName', longestName)(inputs);
    },
    personal: 'words',
  },
  region: {
    id: 'region',
    input: 'choice',
    label: 'access.field.region',
    hint: 'access.hint.region',
    start: ({ reader }) => guessedRegion(reader.timeZone),
    rule: (inputs) =>
      isUnlisted(inputs) ? oneOf('region', regions)(inputs) : maybeOneOf('region', regions)(inputs),
  },
  mailbox: {
    id: 'mailbox',
    input: 'choice',
    label: 'access.field.mailbox',
    isRequired: true,
    start: ({ hasMail }) => (hasMail === null ? null : hasMail ? 'yes' : 'no'),
    rule: oneOf('mailbox', ['yes', 'no'] as const),
  },
  alternateEmail: {
    id: 'alternateEmail',
    input: 'text',
    label: 'access.field.alternateEmail',
    hint: 'access.hint.alternateEmail',
    longest: 254,
    // Whose user name has no mailbox would get no notices without another address (the playbook says so).
    rule: ({ alternateEmail, mailbox }, facts) => {
      if (alternateEmail)
        return fittingAddress('alternateEmail', alternateEmail.toLowerCase(), facts);
      return mailbox === 'no' ? wrong('alternateEmail', 'alternate-required') : { value: null };
    },
    personal: 'words',
  },
  fpm: {
    id: 'fpm',
    input: 'choice',
    label: 'access.field.fpm',
    isRequired: true,
    none: unknownFpm,
    start: ({ partner }) => partner?.fpm,
    rule: ({ fpm }, { program }) => {
      if (!fpm) return wrong('fpm', 'required');
      if (fpm === unknownFpm) return { value: null };
      return fpmMails(program).includes(fpm) ? { value: fpm } : wrong('fpm', 'not-in-list');
    },
  },
  note: {
    id: 'note',
    input: 'lines',
    label: 'access.field.note',
    longest: longestNote,
    rule: text('note', longestNote),
    personal: 'words',
  },
  language: {
    id: 'language',
    input: 'choice',
    label: 'access.field.language',
    isRequired: true,
    start: ({ reader }) => reader.language,
    rule: oneOf('language', languages),
  },
  answers: {
    id: 'answers',
    input: 'lines',
    label: 'access.field.answers',
    isRequired: true,
    longest: longestAnswers,
    revision: true,
    rule: (inputs, { isReturned }) =>
      isReturned ? needed('answers', longestAnswers)(inputs) : { value: null },
    personal: 'words',
  },
} as const satisfies Readonly<Record<keyof AccessForm | 'answers', AccessField>>;

/** An address for notices: nobody else's here, and none that cannot receive them. */
export function fittingAddress(
  field: string,
  value: Mail,
  { program, signIn }: Pick<RegistrationFormFacts, 'program' | 'signIn'>,
): Parsed<Mail> {
  if (!isAddress(value)) return wrong(field, 'not-an-email');
  if (value === signIn) return wrong(field, 'alternate-is-sign-in');
  const ours = value === program.assignmentTeam.mailbox || staffMails(program).has(value);
  return ours ? wrong(field, 'alternate-is-ours') : { value };
}
