import { targetsOf } from '../../../../domain/decision/moves.ts';
import { todaysMail } from '../../../../domain/people/readdressed.ts';
import type { NextState, Note, NoteId, RecordedNoteEvent } from './note.ts';
import { type MoveOfNote, movesOfNote } from './transitions.ts';

type Beginning = Extract<RecordedNoteEvent, { kind: 'begun' }>;
type Later = Exclude<RecordedNoteEvent, Beginning>;

/** The note after an event; undefined: nobody has begun it. */
export function evolve(note: Note | undefined, event: RecordedNoteEvent): Note {
  if (event.kind === 'begun') return begun(event);
  const { kind, streamId, version } = event;
  if (!note) throw new Error(`${kind} before begun in ${streamId}`);
  const to = leadsTo(note, event);
  const state = to === 'same' ? note.state : to;
  return { ...note, ...changesBy(note, event), state, version };
}

function begun({ streamId, version, at, ...event }: Beginning): Note {
  const { customer, writer, filled, replaces } = event;
  return {
    ...{ id: streamId as NoteId, version, state: 'draft', customer, writer, filled, replaces },
    ...{ begunAt: at, replacedBy: null, published: null, next: null },
  };
}

const leadsTo = targetsOf<MoveOfNote, Note, Later>(movesOfNote, {
  published: (_, { next }) => (next ? 'withNext' : 'withoutNext'),
});

/** What an event changes, the state aside. */
function changesBy(note: Note, event: Later): Partial<Omit<Note, 'state'>> {
  switch (event.kind) {
    case 'discarded':
      return { filled: {} };
    case 'published':
      return published(event);
    case 'replaced':
      return { replacedBy: event.by };
    case 'next-done':
      return { next: nextAs(note, { state: 'done' }) };
    case 'next-dropped':
      return { next: nextAs(note, { state: 'dropped' }) };
    case 'next-moved':
      return { next: nextAs(note, { date: event.date, reminded: 0 }) };
    case 'next-due':
      return { next: nextAs(note, { reminded: event.step }) };
    case 'readdressed':
      return readdressed(note, todaysMail(event.people));
  }
}

function published(event: Extract<Later, { kind: 'published' }>): Partial<Note> {
  const { happenedOn, about, with: parties, text, next, risk, requests, at } = event;
  const { customerName, region } = event;
  return {
    filled: {},
    published: {
      ...{ happenedOn, about, with: parties, text, next, risk, requests },
      ...{ at, customerName, region },
    },
    next: next && { state: 'open', date: next.date, reminded: 0 },
  };
}

/** The writer and the owner of the next action, chosen in a draft too; what was written stays. */
function readdressed(
  { writer, filled, published: content }: Note,
  today: ReturnType<typeof todaysMail>,
): Partial<Note> {
  const owner = filled.nextActionOwner && { nextActionOwner: today(filled.nextActionOwner) };
  const next = content?.next;
  const owned =
    next && 'mail' in next.owner ? { ...next, owner: { mail: today(next.owner.mail) } } : next;
  return {
    ...{ writer: today(writer), filled: { ...filled, ...owner } },
    published: content && { ...content, next: owned ?? null },
  };
}

const nextAs = ({ next }: Note, changes: Partial<NextState>): NextState | null =>
  next && { ...next, ...changes };
