import type { CardView } from '../../domain/card-view.ts';
import type { TypedWord } from '../../engine/chat-part.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Click } from '../../engine/execute/click.ts';
import { rmOf } from '../customers/domain/keys.ts';
import { noteAbout, notesAbout, readsNotes, writesNotes } from './actions/find-customer.ts';
import { summarySightOf } from './store/summary/lists.ts';
import { summariesCommand } from './summary-commands.ts';
import { noteCommandWords as words } from './words/commands.ts';

const help: CardView = { kind: 'help' };

export const commands = {
  notes: {
    ...words.notes,
    handle: notesCommand,
    // Not to whom a request of theirs shows some: they begin at the request.
    offered: (app, { mail }) =>
      writesNotes(app, mail) || rmOf(app.program(), mail ?? '') !== undefined,
  },
  note: { ...words.note, handle: noteCommand, offered: (app, { mail }) => writesNotes(app, mail) },
  summaries: {
    ...words.summaries,
    handle: summariesCommand,
    offered: (app, { mail }) => summarySightOf(app.program(), mail) !== null,
  },
} satisfies Readonly<Record<string, TypedWord>>;

/** The form of a note; for whom there are no notes there is no such word. */
async function noteCommand(
  app: AppContext,
  click: Click,
  wanted: string | null,
): Promise<CardView> {
  if (!writesNotes(app, click.actor.mail)) return help;
  return (await noteAbout(app, click, { wanted, text: null })).view;
}

/** The notes about a customer, newest first. */
async function notesCommand(
  app: AppContext,
  { actor }: Click,
  wanted: string | null,
): Promise<CardView> {
  return readsNotes(app, actor.mail) ? notesAbout(app, actor.mail, wanted ?? '') : help;
}
