import type { Mail } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Click, Outcome } from '../../../engine/execute/click.ts';
import { showOnCard } from '../../../engine/execute/show.ts';
import { isAdoptionSme, isFm } from '../../customers/domain/keys.ts';
import type { NewNoteView } from '../domain/views.ts';
import { writableNamed } from '../store/customers.ts';
import { beginNote } from './open-note.ts';

/** Whether somebody writes notes at all: for nobody else is there such a word. */
export const writesNotes = (app: AppContext, mail: Mail | null): mail is Mail =>
  isFm(app.program(), mail) || isAdoptionSme(app.program(), mail);

/** The form of a note about the one customer who is meant, or the question who that is. */
export async function noteAbout(
  app: AppContext,
  click: Click,
  { wanted, text }: Pick<NewNoteView, 'wanted' | 'text'>,
): Promise<Outcome> {
  const { mail } = click.actor;
  const hits =
    mail !== null && wanted !== null
      ? await writableNamed(app.store.db, app.program(), mail, wanted)
      : [];
  const [only, ...others] = hits;
  if (only && others.length === 0)
    return beginNote(app, click, {
      ...{ customer: only.id, filled: text === null ? {} : { text }, replaces: null },
    });
  return showOnCard<NewNoteView>(app, click, { kind: 'new-note', wanted, text });
}
