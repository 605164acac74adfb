import { enAccessRefusals } from './en/refusals.ts';
import type { NeededKey } from './keys.ts';

/** English for access. src/i18n/words/en.ts says how to add a sentence and a language. */
export const en = {
  ...enAccessRefusals,
} as const satisfies Record<NeededKey, string> & Record<string, string>;
