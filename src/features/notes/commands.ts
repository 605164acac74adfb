import type { CardView } from '../../domain/card-view.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Click } from '../../engine/execute/click.ts';
import { noteAbout, notesAbout, readsNotes, writesNotes } from './actions/find-customer.ts';

const help: CardView = { kind: 'help' };

/** The form of a note; for whom there are no notes there is no such word. */
export async function noteCommand(
  app: AppContext,
  click: Click,
  wanted: string | null,
): Promise<CardView> {
  if (!writesNotes(app, click.actor.mail)) return help;
  return (await noteAbout(app, click, { wanted, text: null })).view;
}

/** The notes about a customer, newest first. */
export async function notesCommand(
  app: AppContext,
  { actor }: Click,
  wanted: string | null,
): Promise<CardView> {
  return readsNotes(app, actor.mail) ? notesAbout(app, actor.mail, wanted ?? '') : help;
}
