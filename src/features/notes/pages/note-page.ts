import type { CardPage } from '../../../domain/card-view.ts';
import type { Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { type Answer, says } from '../../../engine/execute/click.ts';
import { todayFor } from '../../../engine/execute/today.ts';
import { personOf } from '../../../store/people/people.ts';
import { loadEvents } from '../../../store/streams/streams.ts';
import { noteMoves } from '../domain/note/commands.ts';
import { nextOwnersIn, noteRight } from '../domain/note/decide.ts';
import type { NoteEvent } from '../domain/note/note.ts';
import type { NotePage, NoteTextPage } from '../domain/pages.ts';
import type { NoteTextView, NoteView } from '../domain/views.ts';
import { note as notes } from '../note-kind.ts';

/** One note: its form while it is a draft, then what it says. */
export async function notePage(
  app: AppContext,
  { streamId, purpose, event }: NoteView,
  reader: Reader,
  { refusal, typed }: Answer,
): Promise<CardPage> {
  const { db } = app.store;
  const found = await notes.load(db, app, streamId);
  const person = personOf(reader);
  const as = found ? notes.rolesIn(found.state, person, found.facts) : [];
  if (!found || as.length === 0) return says({ code: 'not-found', id: streamId }).view;
  const { state: note, facts } = found;
  const told = purpose === 'shown' ? [] : await loadEvents<NoteEvent>(db, streamId);
  const isDraft = note.state === 'draft';
  const page: NotePage = {
    ...{ kind: 'note', note, customer: facts.customer, refusal, typed },
    as: as as NotePage['as'],
    verbs: noteMoves.filter((verb) => 'as' in noteRight(verb, note, person, facts)),
    today: todayFor(app, reader),
    owners: isDraft ? nextOwnersIn(facts.program) : [],
    requests: facts.requests.map(({ id, state, form }) => ({ id, state, topic: form.topic })),
    told: told.find(({ version }) => version === event) ?? null,
  };
  return page;
}

/** A published note to be copied as a whole, for who may read it. */
export async function noteTextPage(
  app: AppContext,
  { streamId }: NoteTextView,
  reader: Reader,
): Promise<CardPage> {
  const found = await notes.load(app.store.db, app, streamId);
  const as = found ? notes.rolesIn(found.state, personOf(reader), found.facts) : [];
  if (!found?.state.published || as.length === 0)
    return says({ code: 'not-found', id: streamId }).view;
  const page: NoteTextPage = { kind: 'note-text', note: found.state };
  return page;
}
