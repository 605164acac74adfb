import type { Feature } from '../../engine/feature.ts';
import { reactions } from './actions/all-reactions.ts';
import { noteDialogs, noteFromMessage } from './actions/dialogs.ts';
import { readdressNotes } from './actions/readdress.ts';
import { commands } from './commands.ts';
import { note } from './note-kind.ts';
import { nudge } from './nudge-kind.ts';
import { order } from './order-kind.ts';
import { newNotePage } from './pages/new-note-page.ts';
import { notePage, noteTextPage } from './pages/note-page.ts';
import { notesPage } from './pages/notes-page.ts';
import { riskPage } from './pages/risk-page.ts';
import { findSummaries } from './pages/summary/find-summaries.ts';
import { summaryPages } from './pages/summary/summary-pages.ts';
import { notesTab } from './pages/tab/notes.ts';
import { ordersTab } from './pages/tab/orders.ts';
import { risksTab } from './pages/tab/risks.ts';
import { summariesTab } from './pages/tab/summaries.ts';
import { programKeys } from './program-keys.ts';
import { risk } from './risk-kind.ts';
import { migrations } from './store/migrations.ts';
import { summary } from './summary-kind.ts';
import { summaryVerbTable } from './summary-verbs.ts';
import { verbs } from './verbs.ts';

/** What FMs write down about their customers, and what happens next (process, section 9). */
export const notes: Feature = {
  name: 'notes',
  kinds: [note, risk, summary, order, nudge],
  verbs: { ...verbs, ...summaryVerbTable },
  commands,
  pages: {
    note: notePage,
    'note-text': noteTextPage,
    'new-note': newNotePage,
    notes: notesPage,
    risk: riskPage,
    ...summaryPages,
  },
  dialogs: noteDialogs,
  firstFound: { searchRequests: findSummaries },
  messageCommands: { createNote: noteFromMessage },
  tab: [notesTab, risksTab, summariesTab, ordersTab],
  migrations,
  programKeys,
  reactions,
  readdress: readdressNotes,
};
