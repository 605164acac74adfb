import type { Decision } from '../../../../domain/decision/decision.ts';
import type { Refusal } from '../../../../domain/decision/refusal.ts';
import { because, invalid } from '../../../../domain/decision/refused.ts';
import type { Mail, Person } from '../../../../domain/people/people.ts';
import type { Program } from '../../../../domain/program/program.ts';
import { keysOf } from '../../../customers/domain/keys.ts';
import type { NoteCommand, NoteMove, ParsedNoteCommand } from './commands.ts';
import type { NoteForm } from './form.ts';
import type { NextOwner, Note, NoteEvent } from './note.ts';
import { type NoteFacts, type NoteRole, rolesIn } from './roles.ts';
import { noteRowOf } from './transitions.ts';

type Answer = { readonly event: NoteEvent } | { readonly refusal: Refusal };

/** Whether a command is allowed (process, section 9), and what then has happened. Pure. */
export function decide(
  command: ParsedNoteCommand,
  note: Note,
  actor: Person,
  facts: NoteFacts,
): Decision<NoteEvent, NoteRole> {
  const right = noteRight(command.verb, note, actor, facts);
  if ('refusal' in right) return right;
  if ('errors' in command) return { refusal: { code: 'invalid', errors: command.errors } };
  const answer = answerTo(command, facts);
  return 'refusal' in answer ? answer : { ...answer, as: right.as };
}

type Right = { readonly as: NoteRole } | { readonly refusal: Refusal };

/** In which role this person may do it now. */
export function noteRight(verb: NoteMove, note: Note, person: Person, facts: NoteFacts): Right {
  const held = rolesIn(note, person, facts);
  const row = noteRowOf(verb);
  const as = row?.by.find((role) => held.includes(role));
  if (!row || !as) return { refusal: { code: 'not-yours' } };
  if (row.from.includes(note.state)) return { as };
  if (note.replacedBy) return because('note-replaced', { id: note.id, by: note.replacedBy });
  return because('note-state', { noteState: note.state });
}

function answerTo(command: NoteCommand, facts: NoteFacts): Answer {
  switch (command.verb) {
    case 'note.publish':
      return correctedBefore(facts) ?? published(command.form, facts);
    case 'note.discard':
      return { event: { kind: 'discarded' } };
    case 'note.done':
      return { event: { kind: 'next-done' } };
    case 'note.move':
      return { event: { kind: 'next-moved', date: command.date, reason: command.reason } };
    case 'note.drop':
      return { event: { kind: 'next-dropped', reason: command.reason } };
  }
}

/** Of two corrections of one note the first counts. */
function correctedBefore({ corrected }: NoteFacts): { readonly refusal: Refusal } | undefined {
  if (!corrected?.replacedBy) return undefined;
  return because('note-replaced', { id: corrected.id, by: corrected.replacedBy });
}

/** What only the customer and the program can tell is judged here. */
function published(form: NoteForm, { customer, program, requests }: NoteFacts): Answer {
  const own = requests.map(({ id }) => id as string);
  if (!form.requests.every((id) => own.includes(id)))
    return invalid({ field: 'requests', code: 'not-in-list' });
  const next = form.next && { ...form.next, owner: known(form.next.owner, program) };
  const { name: customerName, region } = customer;
  return { event: { kind: 'published', ...form, next, customerName, region } };
}

/** An address counts as the person whom the bot knows by it; any other is a name like another. */
const known = (owner: NextOwner, program: Program): NextOwner =>
  'mail' in owner && !nextOwnersIn(program).includes(owner.mail) ? { named: owner.mail } : owner;

/** Who can be told of a next action. A partner never is: they do not know of notes. */
export function nextOwnersIn(program: Program): readonly Mail[] {
  const { fms, rms } = keysOf(program);
  const named = [...fms, ...rms, ...program.fpms, ...program.smes].map(({ mail }) => mail);
  const ofPartners = program.partners.flatMap(({ fpm }) => fpm ?? []);
  return [...new Set([...named, ...ofPartners, ...program.assignmentTeam.members])];
}
