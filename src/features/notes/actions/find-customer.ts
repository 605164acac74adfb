import type { Mail } from '../../../domain/people/people.ts';
import { rolesOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Click, Outcome } from '../../../engine/execute/click.ts';
import { showOnCard } from '../../../engine/execute/show/show.ts';
import { hasFms, isAdoptionSme, isFm, rmOf } from '../../customers/domain/keys.ts';
import type { NewNoteView, NotesView } from '../domain/views.ts';
import { customersNamed } from '../store/customers.ts';
import { beginNote } from './open-note.ts';

/** Whether somebody writes notes at all: for nobody else is there such a word. */
export const writesNotes = (app: AppContext, mail: Mail | null): mail is Mail =>
  isFm(app.program(), mail) || isAdoptionSme(app.program(), mail);

/** Who may see a note at all: of an FPM and an SME a request decides it. */
export function readsNotes(app: AppContext, mail: Mail | null): mail is Mail {
  const program = app.program();
  const roles = rolesOf(program, mail);
  const byRequests = hasFms(program) && (roles.includes('fpm') || roles.includes('sme'));
  return (
    writesNotes(app, mail) || (mail !== null && rmOf(program, mail) !== undefined) || byRequests
  );
}

/** The notes about the one customer who is meant, or the question who that is. */
export async function notesAbout(app: AppContext, mail: Mail, wanted: string): Promise<NotesView> {
  const looking = { program: app.program(), mail, to: 'read' } as const;
  const [only, ...others] = await customersNamed(app.store.db, looking, wanted);
  const list = { kind: 'notes', page: 0, wanted } as const;
  return only && others.length === 0 ? { ...list, streamId: only.id } : list;
}

/** The form of a note about the one customer who is meant, or the question who that is. */
export async function noteAbout(
  app: AppContext,
  click: Click,
  { wanted, text }: Pick<NewNoteView, 'wanted' | 'text'>,
): Promise<Outcome> {
  const { mail } = click.actor;
  const hits =
    mail !== null && wanted !== null
      ? await customersNamed(app.store.db, { program: app.program(), mail, to: 'write' }, wanted)
      : [];
  const [only, ...others] = hits;
  if (only && others.length === 0)
    return beginNote(app, click, {
      ...{ customer: only.id, filled: text === null ? {} : { text }, replaces: null },
    });
  return showOnCard<NewNoteView>(app, click, { kind: 'new-note', wanted, text });
}
