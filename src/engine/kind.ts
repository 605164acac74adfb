import type { CardView, Replaced } from '../domain/card-view.ts';
import type { Command, Decision, Notice, Transition } from '../domain/decision/decision.ts';
import type { Person } from '../domain/people/people.ts';
import type { Program } from '../domain/program/program.ts';
import type { Happened, Recorded, Stream, StreamId } from '../domain/stream.ts';
import type { Sum } from '../domain/sums.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Timer } from '../domain/time/timer.ts';
import type { Db } from '../store/database/tables.ts';
import type { StoredKind } from '../store/streams/stored-kind.ts';
import type { AppContext } from './context.ts';
import type { UnreachedPart } from './outbox/arrival/unreached-part.ts';
import type { LettersPart } from './outbox/mail/letter-out.ts';
import type { MailPart } from './outbox/mail/mail-part.ts';

/** What the rules are, and what time it is. */
export type Now = Pick<AppContext, 'program' | 'clock'>;

/** A thing, and what was known around it. */
export interface KnownThing<S, F> {
  readonly state: S;
  readonly facts: F;
}

/** One kind of thing: a stream of events, moved by commands and by the clock. */
export interface Kind<
  S extends Stream = Stream,
  C = Command,
  E extends Happened = Happened,
  F = unknown,
> extends StoredKind<S, E> {
  /** The name by which the data of a card hold the id: `requestId`. */
  readonly idKey: string;
  /** All states but the `overStates`. */
  readonly openStates: readonly string[];
  readonly transitions: readonly Transition[];
  /** Whether a click with this verb still counts on a card that was sent before the event. */
  isBeside(verb: string, event: string): boolean;
  /** Verbs that can be used for ever: a button of theirs comes with the next edit. */
  readonly lasting?: readonly string[];
  /** The event keeps the command's words and figures as they are: by them the same click is known when it comes again. */
  decide(command: C, state: S, actor: Person, facts: F): Decision<E>;
  /** A person for whom this is empty is told that there is no such thing. */
  rolesIn(state: S, person: Person, facts: F): readonly string[];
  /** In order: each person gets the first that is for them. */
  noticesOf(state: S, event: Recorded<E>, facts: F): readonly Notice[];
  /** What the clock has to watch in this state. Each timer is written once, and asked for again when it fires. */
  timersOf(state: S, program: Program): readonly Timer[];
  /**
   * As what a message with this view takes the place of its reader's older ones about the same thing, which
   * shrink to a line each. Without it each stays what it is.
   */
  replaces?(view: CardView): Replaced;
  /**
   * Asks for what the page of this state will want for who has just acted, besides the thing itself: a server is asked
   * with the commit, and the page need not ask again. It must ask by prepared statements, all at once.
   */
  lookFor?(app: AppContext, state: S, actor: Person, facts: F): Promise<unknown>;
  /** What a message shows from the click on that brought this state. */
  shownView(state: S): CardView;
  /** Without it nobody gets an e-mail in place of a message: where to, best first, and about which pages. */
  readonly mail?: MailPart<S>;
  /** Letters that its events ask for, to people who never use the bot. */
  readonly letters?: LettersPart;
  /** Without it nobody else hears of a message that does not arrive. */
  readonly unreached?: UnreachedPart<S, E, F>;

  /** What an event adds to the figures of its day: of no person, and the same whenever it is asked. */
  sums?(
    db: Db,
    now: Now,
    what: { readonly before: S | undefined; readonly event: Recorded<E>; readonly state: S },
  ): readonly Sum[] | Promise<readonly Sum[]>;
  load(db: Db, now: Now, id: StreamId): Promise<KnownThing<S, F> | undefined>;
  /** When something is next due of it, by which lists order it: its row holds it (`saveRow`). Without it, they do not. */
  nextDue?(state: S, program: Program): Instant;
  /** `known` is how it was loaded in this transaction, before the event that made this state. */
  factsAbout(db: Db, now: Now, state: S, known?: KnownThing<S, F>): Promise<F>;
  /** When a timer of this state fires. */
  dueAt(db: Db, app: AppContext, state: S): Promise<(timer: Timer) => Instant>;
  /** What has happened by a timer that is still due; null: nothing after all. */
  fire(db: Db, timer: Timer, state: S): Promise<E | null>;
}
