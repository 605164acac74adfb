import type { DeliveryFaultReason } from '../../domain/people/delivery-faults.ts';
import type { Route } from '../../store/people/routes.ts';

/** A rendered message: one card and the line that the toast shows. */
export interface Message {
  readonly card: Readonly<Record<string, unknown>>;
  readonly summary: string;
  /** The message is this text and no card, so that it can be copied as a whole. */
  readonly text?: string;
  /** The lines by which it is chosen of what a search has found, as plain text; left out: the summary. */
  readonly preview?: { readonly title: string; readonly text: string };
}

/**
 * The way out: what `bot/` does for the engine. Each call is tried once and throws DeliveryFault;
 * trying again is the queue's business alone.
 */
export interface Teams {
  /** A new message; resolves to its activity id. */
  readonly send: (to: Route, message: Message) => Promise<string>;
  readonly edit: (to: Route, activityId: string, message: Message) => Promise<void>;
  readonly remove: (to: Route, activityId: string) => Promise<void>;
  /**
   * The personal conversation with somebody the bot has never met, found through the service (and
   * as the bot) of a conversation that is known.
   */
  readonly create: (
    person: { readonly tenantId: string; readonly aadObjectId: string },
    neighbour: Route | undefined,
  ) => Promise<Route>;
}

export class DeliveryFault extends Error {
  override readonly name = 'DeliveryFault';
  readonly reason: DeliveryFaultReason;
  /** What Teams asked to wait, in milliseconds. */
  readonly retryAfter: number | null;

  constructor(
    reason: DeliveryFaultReason,
    detail: string,
    retryAfter: number | null = null,
    cause?: unknown,
  ) {
    super(`${reason}: ${detail}`, { cause });
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}
