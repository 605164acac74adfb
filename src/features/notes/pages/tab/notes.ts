import { nameOf } from '../../../../domain/program/program.ts';
import { dayOf, startOfDay } from '../../../../domain/time/local-days.ts';
import { dueFilter, filter, labelled, said, sorts } from '../../../../engine/tab/asked.ts';
import { hasFms } from '../../../customers/domain/keys.ts';
import { readsNotes } from '../../actions/find-customer.ts';
import { type Note, noteSubjects } from '../../domain/note/note.ts';
import { nextOwnerOf } from '../../domain/note/roles.ts';
import { noteCalendar } from '../../domain/note/timers.ts';
import { readable, writable } from '../../store/customers.ts';
import { listed } from '../../store/lists.ts';
import { aboutCustomer } from './about-customer.ts';

/** Status notes, as far as the reader sees them; a draft is its writer's alone. */
export const notesTab = aboutCustomer<Note>({
  name: 'notes',
  prefix: 'NOTE',
  happened: {
    words: 'happened.note',
    kinds: [
      ...['begun', 'discarded', 'published', 'replaced'],
      ...['next-done', 'next-moved', 'next-dropped', 'next-due'],
    ],
  },
  table: 'note',
  info: (app, { mail }) => {
    if (mail === null || !hasFms(app.program())) return undefined;
    return {
      ...(!readsNotes(app, mail) && { alone: true }),
      name: 'notes',
      title: said('notes-tab.title'),
      filters: [
        filter('state', 'filter.state', labelled('noteState', ['draft', ...listed])),
        filter('customer', 'filter.customer', null),
        filter('about', 'note.field.about', labelled('noteSubject', noteSubjects)),
        dueFilter,
      ],
      sorts: sorts('newest', 'oldest', 'due'),
    };
  },
  condition: (app, mail) => (row) => {
    const program = app.program();
    const own = row.and([
      row('about.writer', '=', mail),
      row('about.state', 'in', ['draft', ...listed]),
      row.or(writable(row, program, mail)),
    ]);
    const others = row.and([
      row('about.state', 'in', listed),
      row.or(readable(row, program, mail)),
    ]);
    // Who has to do the next action reads that note, also where the customer is another FM's.
    const next = row.and([row('about.next_owner', '=', mail), row('about.state', 'in', listed)]);
    return row.or([own, others, next]);
  },
  words: ({ published }) => (published ? [published.text, published.next?.what ?? ''] : []),
  has: ({ state, published }) => ({ state, about: published?.about ?? null }),
  // The day is over where the customer is.
  dueOf: (app, note) =>
    note.state === 'published' && note.next?.state === 'open'
      ? startOfDay(noteCalendar(note, app.program()).timeZone, dayOf(note.next.date) + 1)
      : null,
  waitsFor: (mail, { thing }) =>
    thing.state === 'published' && thing.next?.state === 'open' && nextOwnerOf(thing) === mail,
  row: (app, { thing: { state, writer, published }, customer }) => ({
    title: customer.name,
    state: { id: state, label: said(`noteState.${state}`) },
    facts: [
      ...(published ? [said(`noteSubject.${published.about}`)] : []),
      nameOf(app.program(), writer),
      ...(published?.next && state === 'published'
        ? [{ key: 'notes-tab.next', values: { what: published.next.what } }]
        : []),
    ],
  }),
});
