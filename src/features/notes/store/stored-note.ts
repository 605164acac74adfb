import { streamNumber } from '../../../domain/stream.ts';
import type { Db } from '../../../store/database/tables.ts';
import type { StoredKind } from '../../../store/streams/stored-kind.ts';
import { evolve } from '../domain/note/evolve.ts';
import type { Note, NoteEvent } from '../domain/note/note.ts';
import { nextOwnerOf } from '../domain/note/roles.ts';
import { personal } from '../domain/personal.ts';
import { type NoteTable, withNotes } from './tables.ts';

const rowOf = (note: Note): NoteTable => {
  const { id, customer, writer, state, published } = note;
  return {
    ...{ number: streamNumber(id), customer_number: streamNumber(customer), writer, state },
    published_at: published?.at ?? null,
    next_owner: nextOwnerOf(note),
  };
};

async function saveRow(db: Db, note: Note): Promise<void> {
  const { number, ...columns } = rowOf(note);
  await withNotes(db)
    .insertInto('note')
    .values({ number, ...columns })
    .onConflict((conflict) => conflict.column('number').doUpdateSet(columns))
    .execute();
}

/** How the store keeps general notes. */
export const storedNote = {
  name: 'note',
  prefix: 'NOTE',
  evolve,
  // Nothing is left to do about them: what people they name is forgotten in time.
  overStates: ['settled', 'replaced', 'discarded'],
  personal,
  saveRow,
  rowOf,
  rowsIn: (db, above, upTo) =>
    withNotes(db)
      .selectFrom('note')
      .selectAll()
      .where('number', '>', above)
      .where('number', '<=', upTo)
      .execute(),
  partiesOf: (note) => {
    const owner = nextOwnerOf(note);
    if (note.state === 'draft') return [note.writer];
    return note.state === 'published' && owner !== null ? [owner] : [];
  },
} as const satisfies StoredKind<Note, NoteEvent>;
