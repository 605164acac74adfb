import type { AppContext } from '../../../engine/context.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import type { Occurrence } from '../../../engine/feature.ts';
import type { Db } from '../../../store/database/tables.ts';
import { loadStream } from '../../../store/streams/streams.ts';
import type { Note, NoteEvent } from '../domain/note/note.ts';
import { note as notes } from '../note-kind.ts';

/** A note that corrects another takes its place. */
export async function onNote(
  db: Db,
  app: AppContext,
  { state, event, click }: Occurrence<Note, NoteEvent>,
): Promise<void> {
  if (event.kind !== 'published' || state.replaces === null) return;
  const before = await loadStream<Note>(db, state.replaces);
  if (!before) return;
  const replaced: NoteEvent = { kind: 'replaced', by: state.id };
  await recordEvent(db, app, notes, { click, event: replaced, as: event.as, before });
}
