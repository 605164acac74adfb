import type { Kind } from '../../engine/kind.ts';
import { loadStream } from '../../store/streams/streams.ts';
import type { ParsedNoteCommand } from './domain/note/commands.ts';
import { decide } from './domain/note/decide.ts';
import type { Note, NoteEvent, RecordedNoteEvent } from './domain/note/note.ts';
import { noticesOf } from './domain/note/notices.ts';
import { type NoteFacts, rolesIn } from './domain/note/roles.ts';
import { transitions } from './domain/note/transitions.ts';
import type { NoteView } from './domain/views.ts';
import { noteFacts } from './store/load.ts';
import { storedNote } from './store/stored-note.ts';

/** A general status note about a customer. */
export const note: Kind<Note, ParsedNoteCommand, NoteEvent, NoteFacts> = {
  ...storedNote,
  idKey: 'noteId',
  openStates: ['draft', 'published'],
  transitions,
  isBeside: () => false,
  decide,
  rolesIn,
  noticesOf: (state, event: RecordedNoteEvent, facts) => noticesOf(state, event, facts),
  timersOf: () => [],
  shownView: ({ id, version }): NoteView => ({
    ...{ kind: 'note', streamId: id, purpose: 'shown', event: version },
  }),
  load: async (db, now, id) => {
    const state = await loadStream<Note>(db, id);
    return state && { state, facts: await noteFacts(db, now, state) };
  },
  factsAbout: noteFacts,
  dueAt: async () => (timer) => timer.wanted,
  fire: async () => null,
};
