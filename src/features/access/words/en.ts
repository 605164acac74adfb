import { enAccessActions } from './en/actions.ts';
import { enAccessLabels } from './en/labels.ts';
import { enAccessRefusals } from './en/refusals.ts';
import { enAccessTexts } from './en/texts.ts';
import type { NeededKey } from './keys.ts';

/** English for access. src/i18n/words/en.ts says how to add a sentence and a language. */
export const en = {
  ...enAccessActions,
  ...enAccessLabels,
  ...enAccessRefusals,
  ...enAccessTexts,
} as const satisfies Record<NeededKey, string> & Record<string, string>;
