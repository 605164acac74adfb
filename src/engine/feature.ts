import type { z } from 'zod';
import type { ProgramFolder } from '../config/program/program-folders.ts';
import type { CardPage } from '../domain/card-view.ts';
import type { Entry } from '../domain/forms/pick.ts';
import type { PersonId, Reader } from '../domain/people/people.ts';
import type { Remark, TenantTold } from '../domain/remark.ts';
import type { Happened, Recorded, Stream } from '../domain/stream.ts';
import type { Db } from '../store/database/tables.ts';
import type { ChatPart } from './chat-part.ts';
import type { AppContext } from './context.ts';
import type { PeoplePart } from './directory/people-part.ts';
import type { Answer, Click, Outcome } from './execute/click.ts';
import type { Kind } from './kind.ts';
import type { KeptPart } from './privacy/kept-part.ts';
import type { JobKind } from './queue/job.ts';
import type { ShownInTab } from './tab/shown-in-tab.ts';

/** What a verb means. `data` is whatever a client has sent. */
export type Handler = (app: AppContext, click: Click, data: unknown) => Promise<Outcome>;

/** In a dialog a verb opens it, or goes on in it; without such a part it is for cards alone. */
export type DialogPart = 'opens' | 'goes-on';
export type Verb = Handler | { readonly handle: Handler; readonly inDialog: DialogPart };

/** What a view shows this reader now, as JSON; `view` is one of the kind under which this is listed. */
export type Loader = (
  app: AppContext,
  view: never,
  reader: Reader,
  answer: Answer,
) => Promise<CardPage>;

/** An event, what the thing became by it, and the click that caused it; null: the clock. */
export interface Occurrence<S extends Stream = Stream, E extends Happened = Happened> {
  readonly state: S;
  readonly event: Recorded<E>;
  readonly click: Click | null;
}

/** `what` is an Occurrence of the kind under which this is listed. */
export type Reaction = (db: Db, app: AppContext, what: never) => Promise<void>;

/**
 * What an input of this reader's cards offers, in order, where it is looked up while somebody types;
 * `about`: the thing on the card, as the client tells it, or empty. Empty for readers who are offered nothing.
 */
export type EntryList = (
  app: AppContext,
  reader: Reader,
  about: string,
) => Promise<readonly Entry[]>;

type LookAhead = (db: Db, app: AppContext, who: PersonId, data: unknown) => Promise<unknown>;

/** What plugs into the engine. Everything but the name may be left out. */
export interface Feature extends ChatPart, KeptPart, PeoplePart, ShownInTab {
  readonly name: string;
  readonly kinds?: readonly Kind[];
  readonly verbs?: Readonly<Record<string, Verb>>;
  /**
   * By verb: what its handler decides by, asked for before its transaction and beside the looks at the sender. The handler
   * takes it from `click.ahead`; the transaction has to clash where it no longer holds.
   */
  readonly ahead?: Readonly<Record<string, LookAhead>>;
  /** By the kind of the view. */
  readonly pages?: Readonly<Record<string, Loader>>;
  /** Kinds of views that are lists: what is opened from one leads back to it. */
  readonly lists?: readonly string[];
  /** Lists longer than a card, by the id of their input. */
  readonly entries?: Readonly<Record<string, EntryList>>;
  readonly jobs?: readonly JobKind[];
  /** Keys of the program file; read into `program.extra` under the feature's name. */
  readonly programKeys?: z.ZodRawShape;
  /** Files that belong to the program; what they hold is in `program.folders` under the feature's name. */
  readonly programFolder?: ProgramFolder;
  /** By the name of the kind: runs in the transaction of each of its events, after everything else. */
  readonly reactions?: Readonly<Record<string, Reaction>>;
  /**
   * In the background, once the bot listens and after each change of the program: makes what takes long before somebody
   * asks for it, in pieces between which clicks have their turn. Rejects soon after the signal is aborted.
   */
  readonly getReady?: (app: AppContext, signal: AbortSignal) => Promise<void>;
  /** What a click on a card that is no message of the bot's shows; undefined: nothing of this feature. */
  refresh?(app: AppContext, click: Click, data: unknown): Promise<Outcome | undefined>;
  /** What it knows of a customer's tenant that a request names. */
  remarks?(app: AppContext, told: TenantTold): Promise<readonly Remark[]>;
  /** Its part of the help page. */
  helpPart?(app: AppContext, reader: Reader, answer: Answer): Promise<object>;
}
