import type { CardView } from '../../../domain/card-view.ts';
import type { CommandWords } from '../../../domain/commands/command-words.ts';
import type { Courtesy } from '../words/courtesies.ts';

/** What I can do here: asked for, or told when the app is installed. */
export interface HelpView extends CardView {
  readonly kind: 'help' | 'greeting';
  /** What was typed that is no command. */
  readonly heard?: string;
}

/** A line of help about a command, for a reader of any language. */
export type OfferedCommand = Required<Pick<CommandWords, 'word' | 'meaning' | 'example'>>;

export type HomeSentence =
  | { readonly code: 'language-set' }
  | { readonly code: 'language-unknown'; readonly typed: string }
  /** The command came without what it is about. */
  | { readonly code: 'language-missing' }
  | { readonly code: 'status-missing' }
  /** Somebody was polite. */
  | { readonly code: 'courtesy'; readonly of: Courtesy }
  /** In a chat of several: who I am, and that nothing about requests is shown there. */
  | { readonly code: 'group-help' }
  /** In a chat of several: the answer is in the personal chat. */
  | { readonly code: 'group-elsewhere' }
  /** The same, where there is no personal chat yet: how to get one. */
  | { readonly code: 'group-install' };
