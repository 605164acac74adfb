import type { PersonId } from '../../domain/people/people.ts';
import { markSlotStale } from '../../store/cards/cards.ts';
import type { Db } from '../../store/database/tables.ts';
import type { AppContext } from '../context.ts';
import { enqueueCard } from './notify.ts';

/** The slot of the greeting: of a person, by their id, or of a chat of several, by the conversation's. */
export const greetingOf = (id: string): string => `greeting:${id}`;

/** A greeting in a chat is edited: its reader has a role now. */
export async function greetAgain(db: Db, app: AppContext, id: PersonId): Promise<void> {
  const slot = greetingOf(id);
  if (await markSlotStale(db, slot)) await enqueueCard(db, app, slot, id);
}
