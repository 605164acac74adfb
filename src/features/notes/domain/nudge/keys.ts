import type { Program } from '../../../../domain/program/program.ts';

/** What the program file says for notes. */
export interface NoteKeys {
  /** `P30D`: whole days. */
  readonly nudgeAtMostEvery: string;
}

export const usualNoteKeys: NoteKeys = { nudgeAtMostEvery: 'P30D' };

/** How many days lie between two nudges at least. */
export function nudgeEvery({ extra }: Program): number {
  const { notes = usualNoteKeys } = (extra?.notes ?? {}) as { readonly notes?: NoteKeys };
  return Number(notes.nudgeAtMostEvery.slice(1, -1));
}
