import { streamNumber } from '../../../domain/stream.ts';
import { ownTable } from '../../../store/streams/own-table.ts';
import type { StoredKind } from '../../../store/streams/stored-kind.ts';
import { evolve } from '../domain/note/evolve.ts';
import type { Note, NoteEvent } from '../domain/note/note.ts';
import { nextOwnerOf } from '../domain/note/roles.ts';
import { personal } from '../domain/personal.ts';
import type { NoteTable } from './tables.ts';

const rowOf = (note: Note): NoteTable => {
  const { id, customer, writer, state, published } = note;
  return {
    ...{ number: streamNumber(id), customer_number: streamNumber(customer), writer, state },
    published_at: published?.at ?? null,
    next_owner: nextOwnerOf(note),
  };
};

/** How the store keeps general notes. */
export const storedNote = {
  name: 'note',
  prefix: 'NOTE',
  evolve,
  // Nothing is left to do about them: what people they name is forgotten in time.
  overStates: ['settled', 'replaced', 'discarded'],
  personal,
  ...ownTable('note', rowOf),
  partiesOf: (note) => {
    const owner = nextOwnerOf(note);
    if (note.state === 'draft') return [note.writer];
    return note.state === 'published' && owner !== null ? [owner] : [];
  },
} as const satisfies StoredKind<Note, NoteEvent>;
