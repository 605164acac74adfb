import {
  isPersonId,
  type PersonId,
  type Reader,
  type Recipient,
} from '../../../domain/people/people.ts';
import { loadReader, readerByMail } from '../../../store/people/people.ts';
import { newestRoute, type Route, rememberRoute } from '../../../store/people/routes.ts';
import type { AppContext } from '../../context.ts';
import { directoryProblem } from '../../directory/directory.ts';
import { DeliveryFault } from '../teams.ts';
import type { Delivery } from './delivery.ts';

/** Who reads a card. Throws DeliveryFault while nobody knows whose the address is. */
export async function readerToReach(app: AppContext, recipient: Recipient): Promise<Reader> {
  const { db } = app.store;
  const reader = isPersonId(recipient)
    ? await loadReader(db, recipient)
    : await readerByMail(db, recipient);
  if (reader) return reader;
  throw new DeliveryFault((await directoryProblem(app, recipient)) ?? 'unknown-person', recipient);
}

/** The person's chat; the first message to somebody opens it. `known` is what was found just before. */
export async function routeTo(
  app: AppContext,
  delivery: Delivery,
  person: PersonId,
  known: Route | undefined,
): Promise<Route> {
  if (known) return known;
  const { db } = app.store;
  const [tenantId = '', aadObjectId = ''] = person.split('/');
  const neighbour = await newestRoute(db, tenantId);
  const created = await delivery.teams.create({ tenantId, aadObjectId }, neighbour);
  await rememberRoute(db, created, app.clock());
  return created;
}
