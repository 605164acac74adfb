import { type Person, type Reader, type Role, roles } from '../../../../domain/people/people.ts';
import type { AppContext } from '../../../../engine/context.ts';
import { together } from '../../../../store/database/together.ts';
import { personOf } from '../../../../store/people/people.ts';
import { type Action, actionsFor } from '../../domain/actions.ts';
import { isUndoOpen } from '../../domain/moves/decide.ts';
import { type ToldEvent, toldEvent, toldHistory, toldRequest } from '../../domain/reading.ts';
import type { Request } from '../../domain/request.ts';
import type { RecordedEvent } from '../../domain/request-events.ts';
import { type Facts, rolesIn, type Standing } from '../../domain/roles.ts';
import type { NewsView, RequestView } from '../../domain/views.ts';
import { loadWithFacts } from '../../store/load.ts';
import { loadHistory } from '../../store/requests.ts';

/** A request and its events: as they are, and as one reader may know them. */
export interface Seen {
  readonly request: Request;
  readonly facts: Facts;
  readonly history: readonly RecordedEvent[];
  readonly person: Person;
  /** Empty: the reader has no part in it. */
  readonly standing: readonly Standing[];
  /** The roles that a card names. */
  readonly as: readonly Role[];
  /** What the reader may do now. */
  readonly actions: readonly Action[];
  /** The event that the message was sent for. */
  readonly event: RecordedEvent | undefined;
  /** What the reader may know of the request, of that event and of all events. */
  readonly told: {
    readonly request: Request;
    readonly event: ToldEvent | null;
    readonly history: readonly ToldEvent[];
  };
}

/** The request of a view, for this reader; undefined: there is none of this id. */
export async function seenBy(
  app: AppContext,
  view: RequestView | NewsView,
  reader: Reader,
): Promise<Seen | undefined> {
  const { db } = app.store;
  const [found, history] = await together([
    loadWithFacts(db, app, view.streamId),
    loadHistory(db, view.streamId),
  ]);
  if (!found) return undefined;
  const { state: request, facts } = found;
  const person = personOf(reader);
  const standing = rolesIn(request, person, facts);
  const as = shownAs(standing);
  const event = history.find(({ version }) => version === view.event);
  const by = { id: person.id, as };
  const told = toldHistory(history, by);
  return {
    ...{ request, facts, history, person, standing, as, event },
    actions: actionsFor(request, person, standing).filter(
      (action) => action !== 'request.undo' || isUndoOpen(request, facts.now),
    ),
    told: {
      request: toldRequest(request, by, told),
      event: event ? toldEvent(event, by, history) : null,
      history: told,
    },
  };
}

/** A colleague of the requester's reads what the partner reads, whatever else they may do; who takes care of the customer has no role. */
const shownAs = (standing: readonly Standing[]): Role[] =>
  roles.filter(
    (role) => standing.includes(role) || (role === 'partner' && standing.includes('reader')),
  );
