import type { en } from './en.ts';
import { esNoteActions } from './es/actions.ts';
import { esNotesHappened } from './es/happened.ts';
import { esNoteLabels } from './es/labels.ts';
import { esNoteRefusals } from './es/refusals.ts';
import { esSummaryWords } from './es/summaries.ts';
import { esNotesTab } from './es/tab.ts';

/** Spanish for notes. */
export const es: Readonly<Record<keyof typeof en, string>> = {
  ...esNoteActions,
  ...esNotesHappened,
  ...esNoteLabels,
  ...esNoteRefusals,
  ...esNotesTab,
  ...esSummaryWords,
};
