import type { z } from 'zod';
import type { ProgramFolder } from '../config/program/program-folders.ts';
import type { CardPage, CardView } from '../domain/card-view.ts';
import type { Entry } from '../domain/forms/pick.ts';
import type { Mail, NewAddress, PersonId, Reader, Recipient } from '../domain/people/people.ts';
import type { Program } from '../domain/program/program.ts';
import type { Remark, TenantTold } from '../domain/remark.ts';
import type { Happened, Recorded, Stream } from '../domain/stream.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Card } from '../store/cards/cards.ts';
import type { Db } from '../store/database/tables.ts';
import type { Migrations } from '../store/migrations/migrate.ts';
import type { KeptWords } from '../store/privacy/kept-words.ts';
import type {
  FirstFound,
  FreeAnswer,
  InDialog,
  MessageCommand,
  Search,
  TypedWord,
} from './chat-part.ts';
import type { AppContext } from './context.ts';
import type { Answer, Click, Outcome } from './execute/click.ts';
import type { GuidancePart } from './guidance-part.ts';
import type { InsightsPart } from './insights-part.ts';
import type { Kind } from './kind.ts';
import type { JobKind } from './queue/job.ts';
import type { RuleTrial, TabPart } from './tab-part.ts';

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

/** What somebody may want before anybody knows them. */
export type Errand = 'new' | 'requests' | 'status';

/** What plugs into the engine. Everything but the name may be left out. */
export interface Feature {
  readonly name: string;
  readonly kinds?: readonly Kind[];
  readonly verbs?: Readonly<Record<string, Verb>>;
  /**
   * By verb: what its handler decides by, asked for before its transaction and beside the looks at the sender. The handler
   * takes it from `click.ahead`; the transaction has to clash where it no longer holds.
   */
  readonly ahead?: Readonly<Record<string, LookAhead>>;
  /** What can be typed: in each language its word, its line of help and of Teams' menu, and what answers it. */
  readonly commands?: Readonly<Record<string, TypedWord>>;
  /** What it answers to words that are no command; the features are asked in their order. */
  readonly answers?: FreeAnswer;
  /** What `status` shows for words that are no id; undefined: nothing of this feature is called so. In the features' order. */
  named?(app: AppContext, click: Click, name: string): Promise<CardView | undefined>;
  /** By the kind of the view. */
  readonly pages?: Readonly<Record<string, Loader>>;
  /** By the kind of the page; a page that is not listed ends a dialog with its line. */
  readonly dialogs?: Readonly<Record<string, InDialog>>;
  /** By the command of the message extension. */
  readonly searches?: Readonly<Record<string, Search>>;
  /** By the command whose search is another feature's: what stands before its first results, in the features' order. */
  readonly firstFound?: Readonly<Record<string, FirstFound>>;
  /** What begins with a message, by the command of the message extension. */
  readonly messageCommands?: Readonly<Record<string, MessageCommand>>;
  /** Lists longer than a card, by the id of their input. */
  readonly entries?: Readonly<Record<string, EntryList>>;
  readonly jobs?: readonly JobKind[];
  readonly roles?: Readonly<Record<string, (program: Program, mail: Mail) => boolean>>;
  /** Keys of the program file; read into `program.extra` under the feature's name. */
  readonly programKeys?: z.ZodRawShape;
  /** Files that belong to the program; what they hold is in `program.folders` under the feature's name. */
  readonly programFolder?: ProgramFolder;
  /** Of its own tables, by names that begin with the feature's. */
  readonly migrations?: Migrations;
  /** By the name of the kind: runs in the transaction of each of its events, after everything else. */
  readonly reactions?: Readonly<Record<string, Reaction>>;
  /** What it keeps in its own tables of what people typed. */
  readonly words?: KeptWords;
  /** Once a day, or more often: what of its own tables has been kept long enough. */
  forget?(db: Db, now: Instant): Promise<void>;
  /** In the transaction that keeps that a message has arrived for the first time. */
  onDelivered?(db: Db, app: AppContext, card: Card): Promise<void>;
  /** In the transaction by which somebody is away from now on: what waits for them goes to another. */
  handOver?(db: Db, app: AppContext, from: Mail, to: Recipient): Promise<void>;
  /** In the transaction by which people have other addresses: what is kept by an address goes along. */
  readdress?(db: Db, app: AppContext, moved: readonly NewAddress[]): Promise<void>;
  /** What somebody has to do before they get what they want; undefined: nothing of this feature. */
  instead?(app: AppContext, click: Click, wanted: Errand): Promise<CardView | undefined>;
  /** The program with the people whom the store knows besides. */
  joins?(db: Db, program: Program): Promise<Program>;
  /** Where this person wants their e-mails, as they have confirmed; null: nothing of this feature. */
  notifyAddress?(db: Db, reader: Reader): Promise<Mail | null>;
  /** Who of its people may stand in for this one while they are away; null: it is none of its people. */
  standIns?(program: Program, mail: Mail): readonly Mail[] | null;
  /** The program has other people now: what those held who are gone goes to others. May be interrupted and repeated. */
  takeOver?(app: AppContext): Promise<void>;
  /**
   * In the background, once the bot listens and after each change of the program: makes what takes long before somebody
   * asks for it, in pieces between which clicks have their turn. Rejects soon after the signal is aborted.
   */
  readonly getReady?: (app: AppContext, signal: AbortSignal) => Promise<void>;
  /** What a click on a card that is no message of the bot's shows; undefined: nothing of this feature. */
  refresh?(app: AppContext, click: Click, data: unknown): Promise<Outcome | undefined>;
  /** Its lists in the tab. */
  readonly tab?: readonly TabPart[];
  /** What it knows beside the work, to be asked in the tab; of all features one has it. */
  readonly guidance?: GuidancePart;
  /** Its figures. */
  readonly insights?: InsightsPart;
  /** Its rules, to be tried by an admin. */
  readonly ruleTrial?: RuleTrial;
  /** What it knows of a customer's tenant that a request names. */
  remarks?(app: AppContext, told: TenantTold): Promise<readonly Remark[]>;
  /** Its part of the help page. */
  helpPart?(app: AppContext, reader: Reader, answer: Answer): Promise<object>;
}
