import type { Transition } from '../../../../domain/decision.ts';
import type { NoteMove } from './commands.ts';
import type { NoteEvent, NoteState } from './note.ts';
import type { NoteRole } from './roles.ts';

interface Row {
  readonly from: readonly NoteState[];
  readonly verb: NoteMove;
  readonly by: readonly NoteRole[];
  readonly event: NoteEvent['kind'] | null;
}

const writer = ['writer'] as const;
const writerOrFm = ['writer', 'fm'] as const;
const ownerOrFm = ['owner', 'fm'] as const;

/** The moves of a note (process, section 9). What was published never changes. */
// biome-ignore format: a table is read by its columns
export const noteRows: readonly Row[] = [
  { from: ['draft'],     verb: 'note.publish', by: writer,    event: 'published' },
  { from: ['draft'],     verb: 'note.discard', by: writer,    event: 'discarded' },
  { from: ['published'], verb: 'note.done',    by: ownerOrFm, event: 'next-done' },
  { from: ['published'], verb: 'note.move',    by: ownerOrFm, event: 'next-moved' },
  { from: ['published'], verb: 'note.drop',    by: ownerOrFm, event: 'next-dropped' },
  { from: ['published', 'settled'], verb: 'note.correct', by: writerOrFm, event: null },
];

export const transitions: readonly Transition[] = noteRows.flatMap((row) =>
  row.from.map((from) => ({ ...row, from })),
);

/** A reminder, or another address, takes nothing away from a card. */
export const isBeside = (_verb: string, event: string): boolean =>
  event === 'next-due' || event === 'readdressed';
