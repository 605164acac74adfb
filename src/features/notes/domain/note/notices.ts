import type { Notice } from '../../../../domain/decision/decision.ts';
import type { Mail } from '../../../../domain/people/people.ts';
import { isAdoptionSme } from '../../../customers/domain/keys.ts';
import type { NoteView } from '../views.ts';
import type { Note, RecordedNoteEvent } from './note.ts';
import { type NoteFacts, nextOwnerOf, rolesIn } from './roles.ts';

/**
 * Who gets a message of their own about an event (process, section 9); all else is an edit. Nobody
 * hears of what they did themselves.
 */
export function noticesOf(note: Note, event: RecordedNoteEvent, facts: NoteFacts): Notice[] {
  const view: NoteView = {
    ...{ kind: 'note', streamId: note.id, purpose: 'told', event: event.version },
  };
  return toldOf(note, event, facts)
    .filter((mail) => mail !== event.actor?.mail)
    .map((recipient) => ({ recipient, purpose: 'told', view }));
}

function toldOf(note: Note, event: RecordedNoteEvent, facts: NoteFacts): readonly Mail[] {
  const { fm } = facts.customer;
  const owner = nextOwnerOf(note);
  const byAdoption = isAdoptionSme(facts.program, note.writer) && note.writer !== fm;
  switch (event.kind) {
    case 'begun':
      // Of a draft that somebody else has given the occasion for.
      return [note.writer];
    case 'published':
      return [...(owner === null ? [] : [owner]), ...(byAdoption ? some(fm) : [])];
    case 'next-due':
      return dueTo(event.step, note, facts);
    default:
      return [];
  }
}

/** The owner, or the FM where nobody knows who that is; the second time both, and who stands in. */
function dueTo(step: number, note: Note, facts: NoteFacts): readonly Mail[] {
  const { customer, standIns } = facts;
  const owner = nextOwnerOf(note);
  const ofOwner = owner === null ? [] : [...some(standIns.owner), owner];
  const ofFm = [...some(standIns.fm), ...some(customer.fm)];
  const told = owner === null || step > 1 ? [...ofOwner, ...ofFm] : ofOwner;
  // A person who no longer has to do with the customer could not even open it.
  return told.filter((mail) => rolesIn(note, { mail }, facts).length > 0);
}

const some = (mail: Mail | null): readonly Mail[] => (mail === null ? [] : [mail]);
