import { day, period } from '../../../../domain/forms/day-parsers.ts';
import type { FieldError } from '../../../../domain/forms/field-error.ts';
import { parseAll, type ValuesOf } from '../../../../domain/forms/parse.ts';
import {
  ticked,
  type UndatedParser,
  type UndatedParsers,
} from '../../../../domain/forms/parsers.ts';
import type { Person } from '../../../../domain/people/people.ts';
import type { Inputs } from '../form/decision-inputs.ts';
import type { RequestForm } from '../form/fields/fields.ts';
import { denyReasons, ratings, releaseOutcomes, yesOrNo } from '../request.ts';
import { chosen, mail, optional, required } from './parse-inputs.ts';
import type { MoveVerb } from './transitions.ts';

const comment = optional('comment');
const reason = required('comment', 'comment-required');

/** Who is behind the address of a contact: inputs do not tell, the directory does (`give-to.ts`). */
const notKnownYet: UndatedParser<Person | null> = () => ({ value: null });

/** What partner, FPM and SME agree on before the work begins (process, section 7): all of it. */
const plan = {
  expectations: required('expectations'),
  outcomes: required('outcomes'),
  exitCriteria: required('exitCriteria'),
  learners: required('learners'),
  releaseCriteria: required('releaseCriteria'),
  ...period,
};

/**
 * Of a plan that is not complete yet, all that is written; `missing` is told where that is not enough.
 * Nothing at all, or what could not stand in a plan, is no draft.
 */
const draft: UndatedParser<{
  readonly plan: Partial<ValuesOf<typeof plan>>;
  readonly missing: readonly FieldError[];
}> = (inputs) => {
  const whole = parseAll(plan, inputs);
  const missing = 'errors' in whole ? whole.errors : [];
  const written = Object.entries<UndatedParser<string>>(plan).flatMap(([field, parser]) => {
    const parsed = parser(inputs);
    return 'errors' in parsed ? [] : [[field, parsed.value]];
  });
  if (written.length === 0) return { errors: missing };
  // A draft may leave out anything: what is wrong in it is not what is not there yet.
  const wrong = missing.filter(({ code }) => code !== 'required');
  return wrong.length > 0
    ? { errors: wrong }
    : { value: { plan: Object.fromEntries(written), missing } };
};

/** The same in a plan that is changed: an extension beside it on the card has `endDate`. */
const changedPlan: UndatedParser<ValuesOf<typeof plan>> = ({ newEndDate, ...inputs }) => {
  const { endDate: _, ...others } = inputs;
  const parsed = parseAll(plan, newEndDate ? { ...others, endDate: newEndDate } : others);
  if (!('errors' in parsed)) return parsed;
  return {
    errors: parsed.errors.map((error) =>
      error.field === 'endDate' ? { ...error, field: 'newEndDate' } : error,
    ),
  };
};

/** For each verb with a card: the fields of its command, and how they are read from the inputs. */
const fields = {
  'request.triage': { comment },
  'request.approve': { comment },
  'request.withdraw': { comment },
  'request.deny': {
    reason: chosen('denyReason', denyReasons),
    comment: (inputs) => (inputs.denyReason === 'other' ? reason : comment)(inputs),
  },
  'request.answer': { answers: required('answers') },
  'request.return': { questions: required('questions') },
  'request.undo': {},
  'request.assign': { sme: mail('sme') },
  'request.reassign': { sme: mail('sme') },
  'assignment.accept': { comment },
  'assignment.decline': { comment: reason },
  'engagement.contact': {},
  'plan.save': { plan: (inputs) => parseAll(plan, inputs) },
  'plan.draft': { draft },
  'plan.confirm': {},
  'plan.change': { plan: changedPlan },
  'plan.extend': { endDate: day('endDate') },
  'engagement.complete': {
    summary: required('summary'),
    learnt: required('learnt'),
    trained: optional('trained'),
    customerFeedback: optional('customerFeedback'),
    criteriaMet: chosen('criteriaMet', yesOrNo),
    ftopUpdated: ticked('ftopUpdated'),
  },
  'engagement.ftop': {},
  'feedback.send': { rating: chosen('rating', ratings), comment },
  'request.release': { outcome: chosen('outcome', releaseOutcomes), comment: reason },
  'request.close': { comment },
  'request.handOver': { fpm: mail('fpm') },
  'request.giveTo': { contact: mail('contact'), known: notKnownYet },
  'fpm.ask': { question: required('question') },
  'fpm.answer': { answer: required('answer') },
  'proposal.accept': { comment },
  'proposal.withdraw': {},
  'proposal.decline': { comment: reason },
} satisfies Readonly<Record<Exclude<MoveVerb, `form.${string}`>, UndatedParsers>>;

export type CardVerb = keyof typeof fields;
/** What a button sends. Nobody sends `plan.draft`: what is sent as `plan.save` becomes it where something is missing. */
export const cardVerbs = (Object.keys(fields) as CardVerb[]).filter(
  (verb) => verb !== 'plan.draft',
);

/** What somebody wants done, complete. The form of `form.submit` has checks of its own. */
export type RequestCommand =
  | { [Verb in CardVerb]: { readonly verb: Verb } & ValuesOf<(typeof fields)[Verb]> }[CardVerb]
  | { readonly verb: 'form.submit'; readonly form: RequestForm; readonly answers: string | null };

export type CommandOf<Verb> = Extract<RequestCommand, { readonly verb: Verb }>;

/** A command, or what is wrong with its inputs. `decide` tells it to those only who may do this. */
export type ParsedCommand =
  | RequestCommand
  | { readonly verb: CardVerb; readonly errors: readonly FieldError[] };

/** The command that the inputs of a card mean. Text is trimmed; an empty input is left out. */
export function parseCommand(verb: CardVerb, inputs: Inputs): ParsedCommand {
  const parsers: UndatedParsers = fields[verb];
  const parsed = parseAll(parsers, inputs);
  if ('errors' in parsed) return { verb, errors: parsed.errors };
  return { verb, ...parsed.value } as RequestCommand;
}
