import type { Instant } from '../../domain/time/instant.ts';
import { atHour } from '../../domain/time/local-days.ts';
import type { Timer } from '../../domain/time/timer.ts';
import { nextWorkingTime } from '../../domain/time/working-hours.ts';
import type { AppContext } from '../../engine/context.ts';
import type { Kind } from '../../engine/kind.ts';
import type { Db } from '../../store/database/tables.ts';
import { readerByMail } from '../../store/people/people.ts';
import { loadStream } from '../../store/streams/streams.ts';
import type { ParsedNoteCommand } from './domain/note/commands.ts';
import { decide } from './domain/note/decide.ts';
import type { Note, NoteEvent, RecordedNoteEvent } from './domain/note/note.ts';
import { noticesOf } from './domain/note/notices.ts';
import { type NoteFacts, nextOwnerOf, rolesIn } from './domain/note/roles.ts';
import {
  dayOfStep,
  type NoteTimer,
  noteCalendar,
  remindedAt,
  timersOf,
} from './domain/note/timers.ts';
import { isBeside, transitions } from './domain/note/transitions.ts';
import type { NoteView } from './domain/views.ts';
import { noteFacts } from './store/load.ts';
import { storedNote } from './store/stored-note.ts';

/** A general status note about a customer. */
export const note: Kind<Note, ParsedNoteCommand, NoteEvent, NoteFacts> = {
  ...storedNote,
  idKey: 'noteId',
  openStates: ['draft', 'published'],
  transitions,
  isBeside,
  decide,
  rolesIn,
  noticesOf: (state, event: RecordedNoteEvent, facts) => noticesOf(state, event, facts),
  timersOf,
  shownView: ({ id, version }): NoteView => ({
    ...{ kind: 'note', streamId: id, purpose: 'shown', event: version },
  }),
  load: async (db, now, id) => {
    const state = await loadStream<Note>(db, id);
    return state && { state, facts: await noteFacts(db, now, state) };
  },
  factsAbout: noteFacts,
  dueAt,
  fire: async (_db, timer) => {
    const { does, step } = timer as NoteTimer;
    return does === 'discard' ? { kind: 'discarded' } : { kind: 'next-due', step };
  },
};

/** At nine where the owner is; of a day that has gone by, in their next working hours. */
async function dueAt(db: Db, app: AppContext, state: Note): Promise<(timer: Timer) => Instant> {
  const calendar = noteCalendar(state, app.program());
  const facts = await noteFacts(db, app, state);
  const told = nextOwnerOf(state) ?? facts.customer.fm;
  const reader = told === null ? undefined : await readerByMail(db, told);
  const zone = reader?.timeZone ?? calendar.timeZone;
  const now = app.clock();
  return (timer) => {
    if (timer.does === 'discard') return timer.wanted;
    const day = dayOfStep((timer as NoteTimer).step, state.next?.date ?? '', calendar);
    const at = atHour(zone, day, remindedAt);
    return at > now ? at : nextWorkingTime(now, zone, calendar);
  };
}
