import { deAccessActions } from './de/actions.ts';
import { deAccessLabels } from './de/labels.ts';
import { deAccessRefusals } from './de/refusals.ts';
import { deAccessTexts } from './de/texts.ts';
import type { en } from './en.ts';

/** German for access. */
export const de = {
  ...deAccessActions,
  ...deAccessLabels,
  ...deAccessRefusals,
  ...deAccessTexts,
} as const satisfies Record<keyof typeof en, string>;
