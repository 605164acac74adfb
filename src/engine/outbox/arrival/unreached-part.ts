import type { CardPage, CardView } from '../../../domain/card-view.ts';
import type { MissedMessage } from '../../../domain/decision/decision.ts';
import type { Happened, Recorded, Stream } from '../../../domain/stream.ts';

/** What a kind says of a message that does not arrive. */
export interface UnreachedPart<S extends Stream, E extends Happened, F> {
  /** Whether such a page asks its reader for something. */
  asks(page: CardPage): boolean;
  /** Whether a message with this view tells somebody in another's place. */
  isToldInPlace(view: CardView): boolean;
  /** What has happened when a message about an event has not reached a person; null: nothing new. */
  eventOf(state: S, missed: MissedMessage, history: readonly Recorded<E>[], facts: F): E | null;
}
