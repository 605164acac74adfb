import type { Transition } from '../../../../domain/decision.ts';
import type { NoteVerb } from './commands.ts';
import type { NoteEvent, NoteState } from './note.ts';
import type { NoteRole } from './roles.ts';

interface Row {
  readonly from: readonly NoteState[];
  readonly verb: NoteVerb;
  readonly by: readonly NoteRole[];
  readonly event: NoteEvent['kind'];
}

const writer = ['writer'] as const;

/** The moves of a note (process, section 9). What was published never changes. */
// biome-ignore format: a table is read by its columns
export const noteRows: readonly Row[] = [
  { from: ['draft'],     verb: 'note.publish', by: writer, event: 'published' },
  { from: ['draft'],     verb: 'note.discard', by: writer, event: 'discarded' },
];

export const transitions: readonly Transition[] = noteRows.flatMap((row) =>
  row.from.map((from) => ({ ...row, from })),
);
