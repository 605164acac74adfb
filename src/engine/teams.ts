import type { Route } from '../store/people.ts';

/** A rendered message: one card and the line that the toast shows. */
export interface Message {
  readonly card: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

/**
 * The way out: what `bot/` does for the engine. Each call is tried once and throws DeliveryFault;
 * trying again is the queue's business alone.
 */
export interface Teams {
  /** A new message; resolves to its activity id. */
  readonly send: (to: Route, message: Message) => Promise<string>;
  readonly edit: (to: Route, activityId: string, message: Message) => Promise<void>;
  /**
   * The personal conversation with somebody the bot has never met, found through the service (and
   * as the bot) of a conversation that is known.
   */
  readonly create: (
    person: { readonly tenantId: string; readonly aadObjectId: string },
    neighbour: Route | undefined,
  ) => Promise<Route>;
}

/** Why a delivery failed, from what Teams answered (platform.md, 1.2). */
export type DeliveryFaultReason =
  /** 429 */
  | 'throttled'
  /** 412, 502, 503, 504 */
  | 'busy'
  /** Refused, or cut before anything was sent. */
  | 'unreachable'
  /** Cut or timed out after sending, or 500: it may have arrived. */
  | 'in-doubt'
  /** 401 */
  | 'unauthorized'
  /** 403: blocked, uninstalled, not installed. */
  | 'blocked'
  /** 404 for the conversation. */
  | 'conversation-gone'
  /** 404 for the message. */
  | 'message-gone'
  /** 400, 413 and whatever else repeating cannot mend. */
  | 'rejected'
  /** The address is in no directory. */
  | 'unknown-person'
  /** Nobody has written yet, so no service is known to look for the person. */
  | 'no-service';

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
