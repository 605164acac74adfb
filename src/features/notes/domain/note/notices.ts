import type { Notice } from '../../../../domain/decision.ts';
import type { Note, RecordedNoteEvent } from './note.ts';
import type { NoteFacts } from './roles.ts';

/** Who gets a message of their own about an event (process, section 9); all else is an edit. */
export function noticesOf(_note: Note, _event: RecordedNoteEvent, _facts: NoteFacts): Notice[] {
  return [];
}
