import type { CardView, Refused, SentenceView } from '../../domain/card-view.ts';
import type { Refusal } from '../../domain/decision/refusal.ts';
import type { Reader } from '../../domain/people/people.ts';
import type { Stream, StreamId } from '../../domain/stream.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Looks } from '../../store/database/postgres/looks.ts';
import type { KnownThing } from '../kind.ts';

/** One click or message of a person: who, on which message, and the key of this delivery of it. */
export interface Click {
  readonly actor: Reader;
  /** Equal for the same delivery arriving again; null where the channel gives no id. */
  readonly deliveryKey: string | null;
  /** The message clicked on; null for typed words. */
  readonly message: { readonly conversationId: string; readonly activityId: string } | null;
  /** What was looked at before it, beside its sender. */
  readonly ahead?: Ahead;
  /** Here goes what a server has told with the commit, and its answer will want. */
  readonly looks?: LooksOfTurn;
}

/** All that a click on a thing is decided by. */
export interface DecisionBasis {
  /** What this same delivery was answered, where it came before. */
  readonly before: Outcome | undefined;
  /** The thing, and what is known around it. */
  readonly found: KnownThing<Stream, unknown> | undefined;
  /** What the clicked message shows, where that is known. */
  readonly onMessage: CardView | undefined;
  /** Told only where the card says which one its number means. */
  readonly key: string | null | undefined;
  /** When it was asked for. */
  readonly at: Instant;
}

/** What was loaded before the transaction of a click. */
export interface Ahead {
  /** Undefined the second time, or of another thing: then it is loaded anew. */
  readonly take: (id: StreamId) => DecisionBasis | undefined;
  /** What the verb's feature has looked at (`ahead` in `feature.ts`); undefined the second time as well. */
  readonly takeOwn: () => unknown;
}

/** What was asked for with the commit, and by which clock. */
export interface LooksOfTurn {
  readonly answers: Looks;
  at?: Instant;
}

/** What the person is to see now. */
export interface Outcome<View extends CardView = CardView> {
  readonly view: View;
  readonly refusal: Refusal | null;
  /** What was typed with a refused click, or for something else than the click was about. */
  readonly typed: Readonly<Record<string, string>>;
}

export const shows = <View extends CardView>(view: View): Outcome<View> => ({
  view,
  refusal: null,
  typed: {},
});

export const refuses = <View extends CardView>(
  view: View,
  refusal: Refusal,
  typed: Readonly<Record<string, string>> = {},
): Outcome<View> => ({ view, refusal, typed });

/** A refusal where there is no card to show it on. */
export const says = (refusal: Refusal): Outcome<SentenceView<Refused>> =>
  shows({ kind: 'sentence', say: { code: 'refused', refusal } });

/** What a view says instead of a card, where it does. */
export function refusalIn(view: CardView): Refusal | null {
  if (view.kind !== 'sentence') return null;
  const { say } = view as SentenceView<Refused>;
  return say.code === 'refused' ? say.refusal : null;
}

/** What goes with a view because of a click on it just now. */
export interface Answer {
  readonly refusal: Refusal | null;
  readonly typed: Readonly<Record<string, string>>;
}

/** Nothing was clicked. */
export const noAnswer: Answer = { refusal: null, typed: {} };
