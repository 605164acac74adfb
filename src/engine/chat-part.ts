import type { CardPage, CardView } from '../domain/card-view.ts';
import type { CommandWords } from '../domain/commands/command-words.ts';
import type { Reader } from '../domain/people/people.ts';
import type { Card } from '../store/cards/cards.ts';
import type { Db } from '../store/database/tables.ts';
import type { AppContext } from './context.ts';
import type { Click, Outcome } from './execute/click.ts';
import type { Sayable } from './tab-part.ts';

export type TextCommand = (
  app: AppContext,
  click: Click,
  argument: string | null,
) => Promise<CardView>;

/** A word that can be typed, and what answers it. */
export interface TypedWord extends CommandWords {
  readonly handle: TextCommand;
  /** What everybody in a chat of several may read; left out: it is answered in the personal chat alone. */
  inGroup?(app: AppContext, reader: Reader, argument: string | null): Promise<CardView>;
  /** Whether help tells this reader of it; left out: it tells everybody. */
  offered?(app: AppContext, reader: Reader): boolean;
}

/** What is answered to words that are no command. */
export interface FreeAnswer {
  /** Everybody in a chat of several may read it there; otherwise it comes in the personal chat. */
  readonly inGroups: boolean;
  /** Undefined: these words are nothing of this feature. */
  to(app: AppContext, reader: Reader, text: string): Promise<CardView | undefined>;
}

/** What a dialog does with the page that a click in it has led to. */
export type DialogStep =
  /** It shows the page; `mark` is sent along with each button. */
  | { readonly goesOn: true; readonly mark?: Readonly<Record<string, unknown>> }
  /** It ends with a sentence. */
  | { readonly ends: Sayable }
  /** It ends with the line of this view. */
  | { readonly endsWith: CardView };

/** `page` is one of the kind under which this is listed. Undefined: the dialog ends with the page's own line. */
export type InDialog = (
  page: never,
  by: { readonly verb: string; readonly outcome: Outcome },
) => DialogStep | undefined;

/** Something that a search has found: the card of the page is what a chat gets. */
export interface SearchResult {
  readonly view: CardView;
  readonly page: CardPage;
}

/** A search from the compose box. It moves nothing. */
export interface Search {
  /** What this reader may see and looks for, from `skip` on and at most `count`; nothing typed: what is next to hand. */
  find(
    app: AppContext,
    reader: Reader,
    typed: string,
    page: { readonly skip: number; readonly count: number },
  ): Promise<readonly SearchResult[]>;
  /** What is said where there is nothing. */
  none(typed: string): readonly Sayable[];
}

/** A few things that come before all that a search of another feature finds. */
export type FirstFound = (
  app: AppContext,
  reader: Reader,
  typed: string,
) => Promise<readonly SearchResult[]>;

/** What a command of the message extension has made of a message; a dialog shows it. */
export interface FromMessage {
  readonly outcome: Outcome;
  /** What was done, as if a button had been pressed. */
  readonly verb: string;
  /** The title of the dialog, where it says more than the page's line does. */
  readonly titled?: (title: string) => Sayable;
}

/** `message` is plain text; empty: it holds none. */
export type MessageCommand = (
  app: AppContext,
  click: Click,
  message: string,
) => Promise<FromMessage>;

/** What a feature does beside cards in a chat. */
export interface ChatPart {
  /** What can be typed: in each language its word, its line of help and of Teams' menu, and what answers it. */
  readonly commands?: Readonly<Record<string, TypedWord>>;
  /** What it answers to words that are no command; the features are asked in their order. */
  readonly answers?: FreeAnswer;
  /** What `status` shows for words that are no id; undefined: nothing of this feature is called so. In the features' order. */
  named?(app: AppContext, click: Click, name: string): Promise<CardView | undefined>;
  /** By the kind of the page; a page that is not listed ends a dialog with its line. */
  readonly dialogs?: Readonly<Record<string, InDialog>>;
  /** By the command of the message extension. */
  readonly searches?: Readonly<Record<string, Search>>;
  /** By the command whose search is another feature's: what comes before its first results, in the features' order. */
  readonly firstFound?: Readonly<Record<string, FirstFound>>;
  /** What begins with a message, by the command of the message extension. */
  readonly messageCommands?: Readonly<Record<string, MessageCommand>>;
  /** In the transaction that keeps that a message has arrived for the first time. */
  onDelivered?(db: Db, app: AppContext, card: Card): Promise<void>;
}
