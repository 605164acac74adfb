import type { Feature } from '../../engine/feature.ts';
import { notesPart } from './actions/find-customer.ts';
import { onNote, onRisk } from './actions/reactions.ts';
import { onClosingStep, onCompletedRequest } from './actions/told-by-others.ts';
import { noteCommand, notesCommand } from './commands.ts';
import { note } from './note-kind.ts';
import { newNotePage } from './pages/new-note-page.ts';
import { notePage, noteTextPage } from './pages/note-page.ts';
import { notesPage } from './pages/notes-page.ts';
import { riskPage } from './pages/risk-page.ts';
import { risk } from './risk-kind.ts';
import { migrations } from './store/migrations.ts';
import { verbs } from './verbs.ts';

/** What FMs write down about their customers, and what happens next (process, section 9). */
export const notes: Feature = {
  name: 'notes',
  kinds: [note, risk],
  verbs,
  commands: { note: noteCommand, notes: notesCommand },
  pages: {
    note: notePage,
    'note-text': noteTextPage,
    'new-note': newNotePage,
    notes: notesPage,
    risk: riskPage,
  },
  migrations,
  reactions: { note: onNote, risk: onRisk, request: onCompletedRequest, engagement: onClosingStep },
  helpPart: async (app, { mail }) => notesPart(app, mail),
};
