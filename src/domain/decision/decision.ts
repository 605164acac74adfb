import type { CardView } from '../card-view.ts';
import type { Mail, Person, Recipient } from '../people/people.ts';
import type { Happened } from '../stream.ts';
import type { Instant } from '../time/instant.ts';
import type { ReaderHours } from '../time/working-hours.ts';
import type { Refusal } from './refusal.ts';

/** What somebody wants done to a thing. */
export interface Command {
  readonly verb: string;
}

/** One row of a kind's table of moves; whatever no row allows is refused. */
export interface Transition {
  readonly from: string;
  readonly verb: string;
  readonly by: readonly string[];
  /** Null: nothing is recorded of it. */
  readonly event: string | null;
}

/** What a command comes to: an event and the role in which it was caused, or a "no". */
export type Decision<Event extends Happened = Happened, Role extends string = string> =
  | { readonly event: Event; readonly as: Role }
  | { readonly refusal: Refusal };

/** A message of its own for one recipient, because of an event. */
export interface Notice {
  readonly recipient: Recipient;
  /** Part of the message's key: for one event and purpose a recipient gets one message. */
  readonly purpose: string;
  readonly view: CardView;
  /**
   * It may wait for others of its recipient and share one message with them, of this kind of view;
   * without it it is a message of its own, at once.
   */
  readonly gather?: string | undefined;
  /**
   * It may wait for the daily digest of a recipient who has chosen one, unless what it asks for is due
   * before that day is over; null: nothing is. Without it it never waits for that.
   */
  readonly digest?: { readonly due: Instant | null } | undefined;
  /** It comes in its recipient's own working hours; without it whenever it happens. */
  readonly hours?: ReaderHours | undefined;
}

/** A message about an event has not reached a person; others may have got the same. */
export interface MissedMessage {
  readonly person: Person;
  /** The version of the event. */
  readonly of: number;
  /** The addresses of those who have got it. */
  readonly reached: readonly Mail[];
}
