import { z } from 'zod';
import { wholeDays } from '../../domain/program/whole-days.ts';
import { usualNoteKeys } from './domain/nudge/keys.ts';

const days = wholeDays('P30D');

/** The key of the program file that this feature reads; it may be left out. */
export const programKeys = {
  notes: z
    .strictObject({ nudgeAtMostEvery: days.default(usualNoteKeys.nudgeAtMostEvery) })
    .default(usualNoteKeys),
};
