import { enNoteActions } from './en/actions.ts';
import { enNotesHappened } from './en/happened.ts';
import { enNoteLabels } from './en/labels.ts';
import { enNoteRefusals } from './en/refusals.ts';
import { enSummaryWords } from './en/summaries.ts';
import { enNotesTab } from './en/tab.ts';
import type { NeededKey } from './keys.ts';

/** English for notes. src/i18n/words/en.ts says how to add a sentence and a language. */
export const en = {
  ...enNoteActions,
  ...enNotesHappened,
  ...enNoteLabels,
  ...enNoteRefusals,
  ...enNotesTab,
  ...enSummaryWords,
} as const satisfies Record<NeededKey, string> & Record<string, string>;
