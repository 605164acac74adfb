import type { FieldError } from '../../../../domain/forms/field-error.ts';
import { parseAll } from '../../../../domain/forms/parse.ts';
import type { CustomerInputs } from '../../../customers/domain/parse.ts';
import { type NoteForm, readForm } from './form.ts';

/** The moves of a note, in the order of its buttons. */
export const noteVerbs = ['note.publish', 'note.discard'] as const;
export type NoteVerb = (typeof noteVerbs)[number];

/** What somebody wants done to a note; `today` is the date where they are. */
export type NoteCommand =
  | { readonly verb: 'note.publish'; readonly today: string; readonly form: NoteForm }
  | { readonly verb: 'note.discard'; readonly today: string };

/** `decide` tells what is wrong to those only who may do it. */
export type ParsedNoteCommand =
  | NoteCommand
  | { readonly verb: NoteVerb; readonly errors: readonly FieldError[] };

export function parseCommand(
  verb: NoteVerb,
  inputs: CustomerInputs,
  today: string,
): ParsedNoteCommand {
  if (verb === 'note.discard') return { verb, today };
  const parsed = parseAll({ form: readForm }, inputs, today);
  return 'errors' in parsed
    ? { verb, errors: parsed.errors }
    : { verb, today, form: parsed.value.form };
}
