import type { InEachLanguage, Language } from '../people/people.ts';

/** What somebody can type, how it is told to them, and what it means. */
export interface CommandWords {
  /** One word, as help and Teams' menu show it; upper case and accents do not count. */
  readonly word: InEachLanguage;
  /** Words that are understood as well. */
  readonly otherWords?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** The line of help. */
  readonly meaning: InEachLanguage;
  /** The line of Teams' menu, which holds ten; left out: it is understood, and not in the menu. */
  readonly menu?: InEachLanguage;
  /** What help shows behind the word. */
  readonly example?: string;
  /** What is meant by the text behind the word; left out: that text. */
  readonly reads?: (typed: string) => string;
  readonly sentences?: CommandSentences;
}

/** The sentences that mean a command without its word. */
export interface CommandSentences {
  /** What a sentence is about, whatever else it says; undefined: it is about nothing of this command. */
  readonly names?: (sentence: string) => string | undefined;
  /** What asks for it, to be found in the sentence without accents and upper case. */
  readonly asks?: InEachLanguage<RegExp>;
  /** What does not ask for it, although `asks` finds it. */
  readonly except?: readonly RegExp[];
  /** What asks for it about one thing, which is the last group: found in the sentence as it was typed. */
  readonly about?: InEachLanguage<readonly RegExp[]>;
}

/** What somebody typed: the name of the command, and what it is about. */
export interface TypedCommand {
  readonly command: string;
  readonly argument: string | null;
}
