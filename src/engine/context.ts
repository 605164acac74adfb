import type { Logger } from 'pino';
import type { Reader } from '../domain/people/people.ts';
import type { Program } from '../domain/program/program.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Instant } from '../features/requests/domain/request.ts';
import type { View } from '../features/views.ts';
import type { Graph } from '../graph/client.ts';
import type { Store } from '../store/database/open.ts';

/** What every part of the engine works with; the clock is passed in and never read elsewhere. */
export interface AppContext {
  readonly store: Store;
  readonly program: () => Program;
  readonly clock: () => Instant;
  readonly log: Logger;
  /** Something has become due: the relay looks at once. */
  readonly wake: () => void;
  readonly count: Counts;
  /** Null: not configured; people come from the program alone. Asked by jobs only, never in a click. */
  readonly graph: Graph | null;
  /** The directory has told something new of people. */
  readonly peopleChanged: () => Promise<void>;
  /**
   * The clients know neither dialogs nor cards that ask for themselves anew: the greeting offers the
   * form in the chat alone, and no card carries a `refresh`.
   */
  readonly simpleClients?: boolean;
}

/** What is counted for `/metrics`. */
export interface Counts {
  readonly event: (kind: string) => void;
  readonly refusal: (code: string) => void;
  readonly delivery: (outcome: string) => void;
  /** A question to the directory: `answered`, or why not. */
  readonly directory: (outcome: string) => void;
  readonly installation: (outcome: string) => void;
}

/** One click or message of a person: who, on which message, and the key of this delivery of it. */
export interface Click {
  readonly actor: Reader;
  /** Equal for the same delivery arriving again; null where the channel gives no id. */
  readonly deliveryKey: string | null;
  /** The message clicked on; null for typed words. */
  readonly message: { readonly conversationId: string; readonly activityId: string } | null;
}

/** What the person is to see now. */
export interface Outcome {
  readonly view: View;
  readonly refusal: Refusal | null;
  /** What was typed with a refused click. */
  readonly typed: Readonly<Record<string, string>>;
}

export const shows = (view: View): Outcome => ({ view, refusal: null, typed: {} });

export const refuses = (
  view: View,
  refusal: Refusal,
  typed: Readonly<Record<string, string>> = {},
): Outcome => ({ view, refusal, typed });

/** A refusal where there is no card to show it on. */
export const says = (refusal: Refusal): Outcome =>
  shows({ kind: 'sentence', say: { code: 'refused', refusal } });

/** What goes with a view because of a click on it just now. */
export interface Answer {
  readonly refusal: Refusal | null;
  readonly typed: Readonly<Record<string, string>>;
}
