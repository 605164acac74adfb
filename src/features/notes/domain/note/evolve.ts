import { todaysMail } from '../../../../domain/people/readdressed.ts';
import type { NextState, Note, NoteId, RecordedNoteEvent } from './note.ts';

/** The note after an event; undefined: nobody has begun it. */
export function evolve(note: Note | undefined, event: RecordedNoteEvent): Note {
  const { streamId, version } = event;
  if (event.kind === 'begun') {
    const { customer, writer, filled, replaces } = event;
    return {
      ...{ id: streamId as NoteId, version, state: 'draft', customer, writer, filled, replaces },
      ...{ begunAt: event.at, replacedBy: null, published: null, next: null },
    };
  }
  if (!note) throw new Error(`${event.kind} before begun in ${streamId}`);
  return { ...after(note, event), version };
}

type Later = Exclude<RecordedNoteEvent, { kind: 'begun' }>;

function after(note: Note, event: Later): Note {
  switch (event.kind) {
    case 'discarded':
      return { ...note, state: 'discarded', filled: {} };
    case 'published': {
      const { happenedOn, about, with: parties, text, next, risk, requests, at } = event;
      const { customerName, region } = event;
      return {
        ...note,
        state: next ? 'published' : 'settled',
        filled: {},
        published: {
          ...{ happenedOn, about, with: parties, text, next, risk, requests },
          ...{ at, customerName, region },
        },
        next: next && { state: 'open', date: next.date, reminded: 0 },
      };
    }
    case 'replaced':
      return { ...note, state: 'replaced', replacedBy: event.by };
    case 'next-done':
      return { ...note, state: 'settled', next: nextAs(note, { state: 'done' }) };
    case 'next-dropped':
      return { ...note, state: 'settled', next: nextAs(note, { state: 'dropped' }) };
    case 'next-moved':
      return { ...note, next: nextAs(note, { date: event.date, reminded: 0 }) };
    case 'next-due':
      return { ...note, next: nextAs(note, { reminded: event.step }) };
    case 'readdressed':
      return readdressed(note, todaysMail(event.people));
  }
}

/** The writer and the owner of the next action, chosen in a draft too; what was written stays. */
function readdressed(note: Note, today: ReturnType<typeof todaysMail>): Note {
  const { writer, filled, published } = note;
  const owner = filled.nextActionOwner && { nextActionOwner: today(filled.nextActionOwner) };
  const next = published?.next;
  const owned =
    next && 'mail' in next.owner ? { ...next, owner: { mail: today(next.owner.mail) } } : next;
  return {
    ...{ ...note, writer: today(writer), filled: { ...filled, ...owner } },
    published: published && { ...published, next: owned ?? null },
  };
}

const nextAs = ({ next }: Note, changes: Partial<NextState>): NextState | null =>
  next && { ...next, ...changes };
