import type { Command } from '../../domain/decision/decision.ts';
import {
  type Happened,
  type Recorded,
  type Stream,
  type StreamId,
  streamNumber,
} from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { markStale } from '../../store/cards/cards.ts';
import { afterCommit } from '../../store/database/after-commit.ts';
import type { Db } from '../../store/database/tables.ts';
import { together } from '../../store/database/together.ts';
import { personOf } from '../../store/people/people.ts';
import { lookForWaiting } from '../../store/queue/all-waiting.ts';
import { appendEvent, storeState } from '../../store/streams/streams.ts';
import { addSums } from '../../store/sums/add-sums.ts';
import type { AppContext } from '../context.ts';
import type { Occurrence } from '../feature.ts';
import type { Kind } from '../kind.ts';
import { messagesOf, notify } from '../outbox/notify.ts';
import { schedule } from '../timers/schedule.ts';
import type { Click } from './click.ts';

/** What is to be recorded, and of which thing. */
export type Happening<S extends Stream = Stream, E extends Happened = Happened> = {
  /** Null: the clock acted. */
  readonly click: Click | null;
  readonly event: E;
  readonly as: string | null;
  /** What is known around it in this transaction, before the event. */
  readonly facts?: unknown;
} & (
  | { readonly before: S }
  /** It begins with this event. */
  | { readonly before?: undefined; readonly id: StreamId }
);

/**
 * In the caller's transaction: stores the event, what the thing became by it, who is to be told and
 * what the clock has to do next; then the features react that asked to.
 */
export async function recordEvent<S extends Stream, E extends Happened>(
  db: Db,
  app: AppContext,
  kind: Kind<S, Command, E>,
  what: Happening<S, E>,
): Promise<S> {
  const { click, event, as, before } = what;
  const id = 'id' in what ? what.id : what.before.id;
  const recorded: Recorded<E> = {
    ...event,
    streamId: id,
    version: (before?.version ?? 0) + 1,
    at: app.clock(),
    actor: click && personOf(click.actor),
    as,
  };
  const state = kind.evolve(before, recorded);
  const known = 'facts' in what ? { state: before ?? state, facts: what.facts } : undefined;
  lookForWaiting(db);
  // First what needs answers, all at once: what follows is sent, and goes with the commit.
  const [stored, edited, { messages, forget }, sums] = await together([
    storeState(db, kind, state, recorded, { before, due: newDue(app, kind, state, before) }),
    markStale(db, { streamId: id }),
    messagesOf(db, app, kind, { state, event: recorded, known }),
    kind.sums?.(db, app, { before, event: recorded, state }) ?? [],
  ]);
  await together([
    appendEvent(db, recorded, stored),
    notify(db, app, kind, { event: recorded, messages, edited }),
    schedule(db, app, kind, state, before),
  ]);
  forget();
  for (const { reactions } of app.features.features)
    await reactions?.[kind.name]?.(db, app, {
      state,
      event: recorded,
      click,
    } as Occurrence as never);
  // Last: what others add to as well is locked for as short a time as can be.
  if (stored.summed === state.version) await addSums(db, app.store.dialect, sums, streamNumber(id));
  const { version } = recorded;
  const person = click?.actor.id ?? null;
  afterCommit(db, () => {
    app.count.event(event.kind);
    app.log.info({ event: event.kind, request: id, version, person, as }, 'recorded');
  });
  return state;
}

/** When something is next due of it, where that is another date than before. */
function newDue<S extends Stream>(
  app: AppContext,
  kind: Pick<Kind<S>, 'nextDue'>,
  state: S,
  before: S | undefined,
): Instant | undefined {
  const due = kind.nextDue?.(state, app.program());
  return before && due === kind.nextDue?.(before, app.program()) ? undefined : due;
}
