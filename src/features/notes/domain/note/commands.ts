import type { Typed } from '../../../../domain/forms/field.ts';
import type { FieldError } from '../../../../domain/forms/field-error.ts';
import { parseAll, type ValuesOf } from '../../../../domain/forms/parse.ts';
import { needed, type Parsers } from '../../../../domain/forms/parsers.ts';
import { actionDay, longestNext, readForm } from './form.ts';

/** For each move of a note: how its inputs are read. */
const fields = {
  'note.publish': { form: readForm },
  'note.discard': {},
  'note.done': {},
  'note.move': { date: laterDate, reason: needed('reason', longestNext) },
  'note.drop': { reason: needed('reason', longestNext) },
} satisfies Readonly<Record<string, Parsers>>;

export type NoteVerb = keyof typeof fields;
export const noteVerbs = Object.keys(fields) as NoteVerb[];

/** A correction is another note: nothing is recorded of its beginning. */
export type NoteMove = NoteVerb | 'note.correct';
export const noteMoves: readonly NoteMove[] = [...noteVerbs, 'note.correct'];

/** What somebody wants done to a note; `today` is the date where they are. */
export type NoteCommand = {
  [Verb in NoteVerb]: { readonly verb: Verb; readonly today: string } & ValuesOf<
    (typeof fields)[Verb]
  >;
}[NoteVerb];

/** `decide` tells what is wrong to those only who may do it. */
export type ParsedNoteCommand =
  | NoteCommand
  | { readonly verb: NoteVerb; readonly errors: readonly FieldError[] };

export function parseCommand(verb: NoteVerb, inputs: Typed, today: string): ParsedNoteCommand {
  const parsers: Parsers = fields[verb];
  const parsed = parseAll(parsers, inputs, today);
  if ('errors' in parsed) return { verb, errors: parsed.errors };
  return { verb, today, ...parsed.value } as NoteCommand;
}

/** A next action is moved to a day that is still to come. */
function laterDate({ date }: Typed, today: string) {
  return actionDay('date', date, { earliest: today, today });
}
