import type { en } from './en.ts';
import { esAccessActions } from './es/actions.ts';
import { esAccessLabels } from './es/labels.ts';
import { esAccessRefusals } from './es/refusals.ts';
import { esAccessTexts } from './es/texts.ts';

/** Spanish for access. */
export const es = {
  ...esAccessActions,
  ...esAccessLabels,
  ...esAccessRefusals,
  ...esAccessTexts,
} as const satisfies Record<keyof typeof en, string>;
