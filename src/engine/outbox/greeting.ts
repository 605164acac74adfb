import type { PersonId } from '../../domain/people/people.ts';
import { wantSlot } from '../../store/cards/cards.ts';
import type { Db } from '../../store/database/tables.ts';
import type { Desk } from '../context.ts';
import { deliver } from './notify.ts';

export const greetingOf = (id: PersonId): string => `greeting:${id}`;

/** A greeting that stands in a chat is edited: its reader has a role now. */
export async function greetAgain(db: Db, desk: Desk, id: PersonId): Promise<void> {
  const slot = greetingOf(id);
  if (await wantSlot(db, slot)) await deliver(db, desk, slot, id);
}
