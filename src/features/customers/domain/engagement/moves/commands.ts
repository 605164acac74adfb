import { comingDay, pastDay } from '../../../../../domain/forms/day-parsers.ts';
import type { Typed } from '../../../../../domain/forms/field.ts';
import type { FieldError } from '../../../../../domain/forms/field-error.ts';
import { parseAll, type ValuesOf } from '../../../../../domain/forms/parse.ts';
import {
  mails,
  maybeOneOf,
  mustTick,
  needed,
  oneOf,
  type Parsers,
  text,
} from '../../../../../domain/forms/parsers.ts';
import { languages } from '../../../../../domain/people/people.ts';
import type { Program } from '../../../../../domain/program/program.ts';
import { serviceCode } from '../../parse.ts';
import { mailings, phases } from '../engagement.ts';
import { asCounted } from '../milestone.ts';
import { motions } from '../motions.ts';
import { followUp, preparation, talk, usage } from '../steps.ts';

const service = serviceCode('service');
const mailing = oneOf('mailing', mailings);
const language = oneOf('language', languages);
const comment = text('comment', 1000);
const why = needed('comment', 1000, 'comment-required');

/** For each verb on an engagement's card: how its inputs are read. */
const fields = {
  'closing.setOut': { motion: oneOf('motion', motions), phase: maybeOneOf('phase', phases) },
  'closing.addService': { service: serviceCode('newService') },
  'closing.begin': { service },
  'closing.usage': { service, usage, comment },
  'closing.prepare': { service, preparation },
  'closing.talk': { service, talk },
  // Whether the mail is required the talk tells: `decide` reads these again.
  'closing.finish': { service, inputs: (inputs) => ({ value: inputs }) },
  'closing.sendMail': { service, mailing, language, to: mails('mailTo', 1, 5) },
  'closing.sentMail': {
    ...{ service, mailing, language, to: mails('mailTo', 1, 5) },
    on: pastDay('mailSentOn'),
  },
  'closing.reopen': { service, comment: why },
  'closing.drop': { service, comment: why },
  'closing.askQueue': {
    notesUpToDate: mustTick('notesUpToDate'),
    nextActionSet: mustTick('nextActionSet'),
  },
  'closing.queued': {},
  'closing.notQueued': { comment: why },
  'closing.unask': { comment: why },
  'closing.leave': { unassignedInFtop: mustTick('unassignedInFtop'), comment },
  'closing.resume': { comment: why },
  'closing.abandon': { comment: why },
  'closing.nextDone': { comment: why },
  'closing.nextMove': { date: comingDay('date'), comment: why },
} satisfies Readonly<Record<string, Parsers>>;

export type ClosingVerb = keyof typeof fields;
export const closingVerbs = Object.keys(fields) as ClosingVerb[];

/** What somebody wants done to an engagement; `today` is the date where they are. */
export type ClosingCommand = {
  [Verb in ClosingVerb]: { readonly verb: Verb; readonly today: string } & ValuesOf<
    (typeof fields)[Verb]
  >;
}[ClosingVerb];

export type ClosingCommandOf<Verb> = Extract<ClosingCommand, { readonly verb: Verb }>;

/** `decide` tells what is wrong to those only who may do it. */
export type ParsedClosingCommand =
  | ClosingCommand
  | { readonly verb: ClosingVerb; readonly errors: readonly FieldError[] };

/** The command with its words and figures as its event keeps them: by these the same click is known when it comes again. */
export function parseCommand(
  verb: ClosingVerb,
  inputs: Typed,
  { today, program }: { readonly today: string; readonly program: Program },
): ParsedClosingCommand {
  const parsers: Parsers = fields[verb];
  const parsed = parseAll(parsers, inputs, today);
  if ('errors' in parsed) return { verb, errors: parsed.errors };
  const command = { verb, today, ...parsed.value } as ClosingCommand;
  return command.verb === 'closing.usage' && command.usage
    ? { ...command, usage: asCounted(command.usage, program) }
    : command;
}

/** What follows the talk, read once it is known whether another workload comes next. */
export const readFollowUp = (
  { inputs, today }: ClosingCommandOf<'closing.finish'>,
  nextWorkload: boolean,
) => followUp(nextWorkload)(inputs, today);
