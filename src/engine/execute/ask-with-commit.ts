import type { Person } from '../../domain/people/people.ts';
import type { Stream } from '../../domain/stream.ts';
import { lookAtEnd } from '../../store/database/postgres/pipelined.ts';
import type { Db } from '../../store/database/tables.ts';
import { together } from '../../store/database/together.ts';
import { streamOutline } from '../../store/streams/stream-key.ts';
import { loadEvents } from '../../store/streams/streams.ts';
import type { AppContext } from '../context.ts';
import type { Kind } from '../kind.ts';
import { lookingBy } from '../looking.ts';
import type { Click, LooksOfTurn } from './click.ts';

/** For one click: whatever is done after a look, or tried again, is looked at anew. */
export const forgettingLooks = (app: AppContext, { answers }: LooksOfTurn): AppContext => ({
  ...app,
  store: {
    ...app.store,
    transaction: (work) =>
      app.store.transaction((db) => {
        answers.clear();
        return work(db);
      }),
  },
});

/** A thing as it is now, and, where more than the thing itself is looked for, who has acted and by which facts. */
interface ActedOn<S extends Stream> {
  readonly state: S;
  readonly actor?: Person;
  readonly facts?: unknown;
}

/**
 * Last in the transaction of a click: asks a server beside the commit for what the answer's card will want of the thing
 * as it is now. They are the questions that drawing the card asks, so that it finds them answered.
 */
export function askWithCommit<S extends Stream>(
  db: Db,
  app: AppContext,
  { looks }: Pick<Click, 'looks'>,
  kind: Kind<S>,
  { state, actor, facts }: ActedOn<S>,
): void {
  if (!looks) return;
  const now = app.clock();
  looks.at = now;
  lookAtEnd(db, looks.answers, (held) => {
    const looking = lookingBy(app, held, now);
    return together([
      streamOutline(held, state.id),
      kind.load(held, looking, state.id),
      loadEvents(held, state.id),
      actor && kind.lookFor?.(looking, state, actor, facts),
    ]);
  });
}
