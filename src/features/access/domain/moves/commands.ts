import type { Typed } from '../../../../domain/forms/field.ts';
import type { FieldError } from '../../../../domain/forms/field-error.ts';
import { parseAll } from '../../../../domain/forms/parse.ts';
import {
  needed,
  oneOf,
  text,
  type UndatedParser,
  type UndatedParsers,
} from '../../../../domain/forms/parsers.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import { type AccessDenyReason, accessDenyReasons, type Sealed } from '../registration.ts';

/** The inputs of the cards besides the form's. */
export const accessInputIds = [
  'partnerName',
  'comment',
  'questions',
  'denyReason',
  'fpm',
  'question',
  'answer',
  'address',
] as const;

const longest = 1000;

const comment = text('comment', longest);

const reason = needed('comment', longest, 'comment-required');

const denyComment: UndatedParser<string | null> = (inputs) =>
  (inputs.denyReason === 'other' ? reason : comment)(inputs);

const fields = {
  'access.submit': {},
  'access.discard': {},
  'access.invite': { partner: needed('partnerName', 200) },
  'access.return': { questions: needed('questions', longest) },
  'access.deny': { denyReason: oneOf('denyReason', accessDenyReasons), comment: denyComment },
  'access.consent': {},
  'access.refuse': {},
  'access.finish': {},
  'access.renew': {},
  'access.withdraw': {},
  'access.suspend': { comment: reason },
  'access.restore': {},
  'access.end': { comment },
  'access.handOver': { fpm: needed('fpm', 254) },
  'access.ask': { question: needed('question', longest) },
  'access.answer': { answer: needed('answer', longest) },
  'access.address': {},
} satisfies Readonly<Record<string, UndatedParsers>>;

export type AccessVerb = keyof typeof fields;
export const accessVerbs = Object.keys(fields) as AccessVerb[];

type Plain = Exclude<
  AccessVerb,
  | 'access.submit'
  | 'access.invite'
  | 'access.return'
  | 'access.deny'
  | 'access.consent'
  | 'access.finish'
  | 'access.suspend'
  | 'access.end'
  | 'access.handOver'
  | 'access.ask'
  | 'access.answer'
  | 'access.address'
>;

/** What somebody wants of a registration. Which code is right is looked up before: no code is in it. */
export type AccessCommand =
  | { readonly verb: Plain }
  | { readonly verb: 'access.submit'; readonly inputs: Typed }
  | {
      readonly verb: 'access.invite';
      readonly partner: string;
      readonly sealed: Sealed;
      /** E-mail is set up. */
      readonly mailed: boolean;
    }
  | { readonly verb: 'access.return'; readonly questions: string }
  | {
      readonly verb: 'access.deny';
      readonly denyReason: AccessDenyReason;
      readonly comment: string | null;
    }
  | { readonly verb: 'access.consent'; readonly consentVersion: string }
  | {
      readonly verb: 'access.finish';
      /** Of the invitation whose code was compared. */
      readonly nonce: string;
      readonly isRight: boolean;
    }
  | { readonly verb: 'access.suspend'; readonly comment: string }
  | { readonly verb: 'access.end'; readonly comment: string | null }
  | { readonly verb: 'access.handOver'; readonly fpm: Mail }
  | { readonly verb: 'access.ask'; readonly question: string }
  | { readonly verb: 'access.answer'; readonly answer: string }
  | {
      readonly verb: 'access.address';
      /** Null: the number of the address that was asked for is typed. */
      readonly address: { readonly typed: string; readonly sealed: Sealed } | null;
      readonly nonce: string;
      readonly isRight: boolean;
      /** No number was typed. */
      readonly isEmpty: boolean;
    };

export type AccessCommandOf<Verb> = Extract<AccessCommand, { readonly verb: Verb }>;

interface Wrong {
  readonly verb: AccessVerb;
  readonly errors: readonly FieldError[];
}

/** `decide` tells what is wrong to those only who may do it. */
export type ParsedAccessCommand = AccessCommand | Wrong;

/** What the handler adds that is not typed: seals of new codes, whether a code is right. */
export function parseCommand(
  verb: AccessVerb,
  inputs: Typed,
  added: object = {},
): ParsedAccessCommand {
  const parsers: UndatedParsers = fields[verb];
  const parsed = parseAll(parsers, inputs);
  if ('errors' in parsed) return { verb, errors: parsed.errors };
  return { verb, ...parsed.value, ...added } as AccessCommand;
}
