import { isDeepStrictEqual } from 'node:util';
import type { PersonId, Reader } from '../domain/people.ts';
import { reviveCards } from '../store/cards.ts';
import { forgetInstallation, saveInstallation } from '../store/installations.ts';
import { revive } from '../store/jobs.ts';
import { takeBackMails } from '../store/mails.ts';
import {
  forgetRoute,
  loadReader,
  loadRoute,
  type Route,
  rememberPerson,
  rememberRoute,
  type Sighting,
} from '../store/people.ts';
import type { Desk } from './desk.ts';
import { askForSender } from './directory.ts';
import { deliver } from './tell.ts';

/**
 * Keeps what an activity tells of its sender: name, locale, zone and the conversation to reach
 * them. What is already known costs no write. A conversation that is new, or open again, brings
 * everything that could not be delivered there.
 */
export async function meet(
  desk: Desk,
  id: PersonId,
  seen: Sighting,
  route: Route | null,
): Promise<Reader> {
  const { db } = desk.store;
  const known = await loadReader(db, id);
  if (!known?.mail) await askForSender(desk, id);
  const knownRoute = route && (await loadRoute(db, id));
  const same =
    known &&
    (seen.timeZone ?? known.timeZone) === known.timeZone &&
    (seen.locale ?? known.locale) === known.locale &&
    (seen.userId ?? known.userId) === known.userId &&
    (!route || isDeepStrictEqual(route, knownRoute));
  if (same) return known;
  await desk.store.transaction(async (tx) => {
    await rememberPerson(tx, id, seen);
    if (route) await rememberRoute(tx, route, desk.clock());
    if (route?.conversationId !== knownRoute?.conversationId) await reopen(desk, tx, id);
  });
  desk.wake();
  const reader = await loadReader(db, id);
  if (!reader) throw new Error(`${id} was just stored`);
  return reader;
}

/** The bot was (re-)installed for this person: what waited for them goes out. */
export async function reopen(desk: Desk, db: Desk['store']['db'], id: PersonId): Promise<void> {
  const slots = await takeBackMails(db, id);
  await reviveCards(db, id);
  await revive(db, id, desk.clock());
  await forgetInstallation(db, id);
  for (const slot of slots) await deliver(db, desk, slot, id);
}

/** The bot was uninstalled: the conversation takes nothing any more, and it stays away. */
export async function part(desk: Desk, id: PersonId, conversationId: string): Promise<void> {
  await forgetRoute(desk.store.db, id, conversationId);
  await saveInstallation(desk.store.db, id, 'removed', desk.clock());
}
