import { isDeepStrictEqual } from 'node:util';
import type { DeliveryFaultReason } from '../../domain/people/delivery-faults.ts';
import type { PersonId, Reader } from '../../domain/people/people.ts';
import { reasonsGivenUp } from '../../store/cards/reachability.ts';
import type { Db } from '../../store/database/tables.ts';
import { together } from '../../store/database/together.ts';
import { forgetInstallation, saveInstallation } from '../../store/people/installations.ts';
import { loadReader, rememberPerson, type SenderInfo } from '../../store/people/people.ts';
import { forgetRoute, loadRoute, type Route, rememberRoute } from '../../store/people/routes.ts';

import type { AppContext } from '../context.ts';
import { askForSender } from '../directory/directory.ts';
import { bringBack } from '../outbox/bring-back.ts';
import { moveDigest } from '../outbox/reminders/digest.ts';
import { isFinal } from '../queue/backoff.ts';

/** What is known of a sender so far. */
interface Known {
  readonly known: Reader | undefined;
  readonly knownRoute: Route | undefined;
  readonly givenUp: readonly string[];
}

/** All of it at once; of the conversation only where the activity has come in one. */
export async function knownSender(db: Db, id: PersonId, route: Route | null): Promise<Known> {
  const [known, knownRoute, givenUp] = await together([
    loadReader(db, id),
    route ? loadRoute(db, id) : undefined,
    reasonsGivenUp(db, id),
  ]);
  return { known, knownRoute, givenUp };
}

/**
 * Keeps what an activity tells of its sender: name, locale, zone and the conversation to reach
 * them. What is already known costs no write. A conversation that is new, or open again, brings
 * everything that could not be delivered there; so does any sign of life, where something was given
 * up for a reason that may be over.
 */
export async function rememberSender(
  app: AppContext,
  id: PersonId,
  seen: SenderInfo,
  route: Route | null,
  asked?: Known,
): Promise<Reader> {
  const { db } = app.store;
  const { known, knownRoute, givenUp } =
    asked ?? (await app.store.reading((one) => knownSender(one, id, route)));
  if (!known?.mail) await askForSender(app, id);
  const owed = givenUp.some((reason) => mayBeOver(reason, route !== null));
  const same =
    known &&
    (seen.timeZone ?? known.timeZone) === known.timeZone &&
    (seen.locale ?? known.locale) === known.locale &&
    (seen.userId ?? known.userId) === known.userId &&
    (!route || isDeepStrictEqual(route, knownRoute));
  if (same && !owed) return known;
  await app.store.transaction(async (tx) => {
    await rememberPerson(tx, id, seen);
    if (known && (seen.timeZone ?? known.timeZone) !== known.timeZone)
      await moveDigest(tx, app, id);
    if (route) await rememberRoute(tx, route, app.clock());
    if (route && (owed || isElsewhere(route, knownRoute))) await reopenConversation(app, tx, id);
    else if (owed) await bringBack(app, tx, id);
  });
  app.wake();
  const reader = await loadReader(db, id);
  if (!reader) throw new Error(`${id} was just stored`);
  return reader;
}

const isElsewhere = (route: Route, known: Route | null | undefined): boolean =>
  route.conversationId !== known?.conversationId || route.serviceUrl !== known.serviceUrl;

/** What a message cannot help, or only the directory can: no activity of its reader mends it. */
const lasting: readonly string[] = [
  'rejected',
  'not-in-directory',
  'ambiguous',
  'guest',
] satisfies DeliveryFaultReason[];

/** Somebody who writes in the personal chat has the app; elsewhere that is as open as before. */
function mayBeOver(givenUp: string, inTheChat: boolean): boolean {
  const [reason = ''] = givenUp.split(';', 1);
  return inTheChat ? !lasting.includes(reason) : !isFinal(reason as DeliveryFaultReason);
}

/** The bot was (re-)installed for this person: what waited for them goes out. */
export async function reopenConversation(app: AppContext, db: Db, id: PersonId): Promise<void> {
  await bringBack(app, db, id);
  await forgetInstallation(db, id);
}

/** The bot was uninstalled: the conversation takes nothing any more, and it stays away. */
export async function forgetConversation(
  app: AppContext,
  id: PersonId,
  conversationId: string,
): Promise<void> {
  await forgetRoute(app.store.db, id, conversationId);
  await saveInstallation(app.store.db, id, 'removed', app.clock());
}
