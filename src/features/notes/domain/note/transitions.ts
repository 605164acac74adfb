import { rowByVerb, type To, transitionsOf } from '../../../../domain/decision/moves.ts';
import type { NoteMove } from './commands.ts';
import { type NoteEvent, type NoteState, noteStates } from './note.ts';
import type { NoteRole } from './roles.ts';

interface Row {
  readonly from: readonly NoteState[];
  readonly verb: NoteMove;
  readonly by: readonly NoteRole[];
  readonly event: NoteEvent['kind'] | null;
  readonly to: To<NoteState>;
}

const writer = ['writer'] as const;
const writerOrFm = ['writer', 'fm'] as const;
const ownerOrFm = ['owner', 'fm'] as const;

/** Its next action is open; without one nothing is. */
const byNext = { withNext: 'published', withoutNext: 'settled' } as const;

/** The moves of a note (process, section 9). What was published never changes. */
// biome-ignore format: a table is read by its columns
const rows = [
  { from: ['draft'],     verb: 'note.publish', by: writer,    event: 'published',    to: byNext },
  { from: ['draft'],     verb: 'note.discard', by: writer,    event: 'discarded',    to: 'discarded' },
  { from: ['published'], verb: 'note.done',    by: ownerOrFm, event: 'next-done',    to: 'settled' },
  { from: ['published'], verb: 'note.move',    by: ownerOrFm, event: 'next-moved',   to: 'same' },
  { from: ['published'], verb: 'note.drop',    by: ownerOrFm, event: 'next-dropped', to: 'settled' },
  { from: ['published', 'settled'],
                         verb: 'note.correct', by: writerOrFm, event: null,          to: 'same' },
] as const satisfies readonly Row[];

/** What happens without a click on it: by another note, or by the clock. */
// biome-ignore format: a table is read by its columns
const byItself = [
  { from: ['published', 'settled'], event: 'replaced',    to: 'replaced' },
  { from: ['published'],            event: 'next-due',    to: 'same' },
  { from: noteStates,               event: 'readdressed', to: 'same' },
] as const satisfies readonly Omit<Row, 'verb' | 'by'>[];

export const movesOfNote = [...rows, ...byItself] as const;
export type MoveOfNote = (typeof movesOfNote)[number];

export const noteRowOf: (verb: NoteMove) => Row | undefined = rowByVerb<Row>(rows);

export const transitions = transitionsOf(rows);

/** A reminder, or another address, takes nothing away from a card. */
export const isBeside = (_verb: string, event: string): boolean =>
  event === 'next-due' || event === 'readdressed';
