import type { Logger } from 'pino';
import type { Program } from '../domain/program/program.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Graph } from '../graph/client.ts';
import type { Store } from '../store/database/open.ts';

/**
 * What every part of the engine works with; the clock is passed in and never read elsewhere. Its `features` are declared in
 * `feature-table.ts`: what features hand in takes this context, and so the two would import each other.
 */
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
  /** From it features make what nobody may guess; it is kept outside the database. */
  readonly secret?: Uint8Array;
  /** After so many days what has ended is forgotten; undefined: never. */
  readonly retentionDays?: number | undefined;
  /** E-mail is set up: letters can be sent. */
  readonly mails?: boolean;
  /**
   * The clients know neither dialogs nor cards that ask for themselves anew: the greeting offers the
   * form in the chat alone, and no card carries a `refresh`.
   */
  readonly simpleClients?: boolean;
  /** What a button of a card asks for is asked in a dialog; without it the card itself asks for it. */
  readonly panelsInDialogs?: boolean;
}

/** What is counted for `/metrics`. */
export interface Counts {
  readonly event: (kind: string) => void;
  readonly refusal: (code: string) => void;
  readonly delivery: (outcome: string) => void;
  /** A question to the directory: `answered`, or why not. */
  readonly directory: (outcome: string) => void;
  readonly installation: (outcome: string) => void;
  /** A question to which the playbook has no answer. */
  readonly unanswered: () => void;
}
