import { deAccessRefusals } from './de/refusals.ts';
import type { en } from './en.ts';

/** German for access. */
export const de = {
  ...deAccessRefusals,
} as const satisfies Record<keyof typeof en, string>;
