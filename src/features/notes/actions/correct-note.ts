import type { AppContext } from '../../../engine/context.ts';
import { type Click, type Outcome, refuses, says } from '../../../engine/execute/click.ts';
import { personOf } from '../../../store/people/people.ts';
import { noteRight } from '../domain/note/decide.ts';
import { filledFrom } from '../domain/note/form.ts';
import type { NoteId } from '../domain/note/note.ts';
import { note as notes } from '../note-kind.ts';
import { beginNote } from './open-note.ts';

/** What was published stays: its correction is a new note, which begins with what the old one says. */
export async function correctNote(app: AppContext, click: Click, id: NoteId): Promise<Outcome> {
  const found = await notes.load(app.store.db, app, id);
  const person = personOf(click.actor);
  if (!found || notes.rolesIn(found.state, person, found.facts).length === 0)
    return says({ code: 'not-found', id });
  const { state, facts } = found;
  const right = noteRight('note.correct', state, person, facts);
  if ('refusal' in right) return refuses(notes.shownView(state), right.refusal);
  const { customer, published } = state;
  return beginNote(app, click, {
    ...{ customer, replaces: id, filled: published ? filledFrom(published, state.next) : {} },
  });
}
