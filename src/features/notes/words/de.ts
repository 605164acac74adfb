import { deNoteActions } from './de/actions.ts';
import { deNotesHappened } from './de/happened.ts';
import { deNoteLabels } from './de/labels.ts';
import { deNoteRefusals } from './de/refusals.ts';
import { deSummaryWords } from './de/summaries.ts';
import { deNotesTab } from './de/tab.ts';
import type { en } from './en.ts';

/** German for notes. */
export const de: Readonly<Record<keyof typeof en, string>> = {
  ...deNoteActions,
  ...deNotesHappened,
  ...deNoteLabels,
  ...deNoteRefusals,
  ...deNotesTab,
  ...deSummaryWords,
};
