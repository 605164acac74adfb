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
}
