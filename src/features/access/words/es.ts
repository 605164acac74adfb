import type { en } from './en.ts';
import { esAccessRefusals } from './es/refusals.ts';

/** Spanish for access. */
export const es = {
  ...esAccessRefusals,
} as const satisfies Record<keyof typeof en, string>;
