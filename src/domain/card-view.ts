import type { Refusal } from './decision/refusal.ts';
import type { StreamId } from './stream.ts';

/**
 * What a card on somebody's screen shows: kept with the card as JSON, never its content. Each
 * feature has its own views; this is what the engine and the store know of all of them.
 */
export interface CardView {
  readonly kind: string;
  /** The thing that it shows, or tells of. */
  readonly streamId?: StreamId;
  /** The unfinished form that it shows. */
  readonly draftId?: string;
  /** The version of the event that it tells of. */
  readonly event?: number;
  /** It offers nothing that a later event could take away: once shown it never changes. */
  readonly settled?: boolean;
  /** Of a list: the slot of the message whose lines it shows. */
  readonly lines?: string;
  /** All of a list at once: an e-mail has no pages. */
  readonly whole?: boolean;
  /** What has taken its place further down in the chat; never stored in the view itself. */
  readonly replaced?: Replaced;
  /** Shown as if no newer message had the same buttons or had taken its place. */
  readonly keepsButtons?: boolean;
  /** The list from which it was opened, and to which it leads back. */
  readonly from?: CardView;
}

/** By a newer message about the same thing: one with its buttons, or one that only tells of this event. */
export type Replaced = 'card' | `news:${number}`;

/** One sentence in place of a card; each feature has its own. */
export interface SentenceView<Say extends { readonly code: string } = { readonly code: string }>
  extends CardView {
  readonly kind: 'sentence';
  readonly say: Say;
}

/** The one sentence that every feature may say. */
export interface Refused {
  readonly code: 'refused';
  readonly refusal: Refusal;
}

/** Everything a card needs, loaded from the store, as JSON; rendering adds words only. */
export interface CardPage {
  readonly kind: string;
  /** A newer message has its buttons, or its place. */
  readonly superseded?: boolean;
  /** A newer message has its place: what is left is a line, which never changes. */
  readonly isTrace?: boolean;
}

/** Nothing to say any more: a message that was not sent yet is not sent. */
export interface NothingPage {
  readonly kind: 'nothing';
  /** What a message shows that is in a chat already. */
  readonly instead: CardView;
}
