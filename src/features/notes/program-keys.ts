import { z } from 'zod';
import { usualNoteKeys } from './domain/nudge/keys.ts';

const days = z.string().regex(/^P[1-9]\d{0,2}D$/, 'whole days such as P30D');

/** The key of the program file that this feature reads; it may be left out. */
export const programKeys = {
  notes: z
    .strictObject({ nudgeAtMostEvery: days.default(usualNoteKeys.nudgeAtMostEvery) })
    .default(usualNoteKeys),
};
