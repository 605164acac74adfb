import type { Feature } from '../../engine/feature.ts';
import { notesPart } from './actions/find-customer.ts';
import { onNote } from './actions/reactions.ts';
import { noteCommand, notesCommand } from './commands.ts';
import { note } from './note-kind.ts';
import { newNotePage } from './pages/new-note-page.ts';
import { notePage, noteTextPage } from './pages/note-page.ts';
import { notesPage } from './pages/notes-page.ts';
import { migrations } from './store/migrations.ts';
import { verbs } from './verbs.ts';

/** What FMs write down about their customers, and what happens next (process, section 9). */
export const notes: Feature = {
  name: 'notes',
  kinds: [note],
  verbs,
  commands: { note: noteCommand, notes: notesCommand },
  pages: { note: notePage, 'note-text': noteTextPage, 'new-note': newNotePage, notes: notesPage },
  migrations,
  reactions: { note: onNote },
  helpPart: async (app, { mail }) => notesPart(app, mail),
};
