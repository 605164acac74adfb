import type { Language } from '../../../../domain/people/people.ts';
import { tokens, type Word, wordOf } from '../../../../domain/text/stems.ts';
import type { Playbook } from '../playbook.ts';
import { type Known, takenApart } from './compounds.ts';
import { misspeltIn } from './misspelt.ts';
import { chatter, maker, stopsOf } from './stop-words.ts';

/** One word of a text as it is meant: its stem or the name of its synonyms, and its parts. */
export interface Term {
  readonly name: string;
  /** Of a German compound, or of a name of several words. */
  readonly parts: readonly string[];
  /** It is known by its parts, whether or not by itself. */
  readonly compound: boolean;
  /** A slip of one letter was put right: it counts a little less. */
  readonly mended: boolean;
}

/** What is written is spelt as it is meant; what is asked may have slips. */
export type ReadTerms = (text: string, from?: 'asked' | 'written') => Term[];

const wordsOf = (text: string, language: Language): Word[] =>
  tokens(text, language).map((word) => wordOf(word, language));

/** How many words of a text say something. */
export function contentCounter(language: Language): (text: string) => number {
  const stops = stopsOf(language);
  return (text) => tokens(text, language).filter((word) => !stops.has(word)).length;
}

/**
 * How a language is read, with these synonyms; what is misspelt is taken for one of the known words. A number
 * says something only if it is one of these, such as a task's: others are amounts, or belong to a product's name.
 * A step is a group of synonyms.
 */
export function* termReader(
  language: Language,
  { synonyms }: Pick<Playbook, 'synonyms'>,
  known: Known,
  numbers: ReadonlySet<string>,
): Generator<undefined, ReadTerms, undefined> {
  const stops = stopsOf(language);
  const idle = new Set(wordsOf(`${chatter[language]} ${maker}`, language).map(({ stem }) => stem));
  const phrases = yield* phrasesOf(language, synonyms, stops);
  const isIdle = ({ folded, stem }: Word): boolean =>
    stops.has(folded) || idle.has(stem) || (/^\d+$/.test(folded) && !numbers.has(folded));
  const misspelt = misspeltIn([...known.keys()].filter((word) => !stops.has(word)));
  const nameOf = (stem: string): string =>
    phrases.get(stem)?.find(({ stems }) => stems.length === 1)?.name ?? stem;
  // Only Germans write compounds as one word.
  const compoundOf = (word: string): string[] =>
    language === 'de' ? takenApart(word, known).map(nameOf) : [];
  const read = (word: Word) => {
    const meant = isIdle(word) || known.has(word.folded) ? undefined : misspelt(word.folded);
    return meant === undefined ? asWritten(word) : { ...wordOf(meant, language), mended: true };
  };
  return (text, from = 'asked') => {
    const words = wordsOf(text, language).map(from === 'asked' ? read : asWritten);
    const found: Term[] = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at] as ReturnType<typeof read>;
      const phrase = phrases.get(word.stem)?.find(
        ({ stems }) =>
          // Of a stop word only the stem is alike: “son” is no “sonido”.
          (stems.length > 1 || !stops.has(word.folded)) &&
          stems.every((each, next) => words[at + next]?.stem === each),
      );
      const { mended } = word;
      if (phrase) found.push({ name: phrase.name, parts: phrase.parts, compound: false, mended });
      else if (!isIdle(word)) {
        const parts = compoundOf(word.folded);
        found.push({ name: word.stem, parts, compound: parts.length > 0, mended });
      }
      at += phrase?.stems.length ?? 1;
    }
    return found;
  };
}

const asWritten = (word: Word) => ({ ...word, mended: false });

const nameOfGroup = (first: string | undefined): string => `=${first?.replaceAll(' ', '-')}`;

interface Phrase extends Pick<Term, 'name' | 'parts'> {
  readonly stems: readonly string[];
}

/** By their first stem, the longest first. A step is a group. */
function* phrasesOf(
  language: Language,
  synonyms: Playbook['synonyms'],
  stops: ReadonlySet<string>,
) {
  const phrases: Phrase[] = [];
  for (const group of synonyms) {
    const name = nameOfGroup(group[0]);
    for (const phrase of group) phrases.push({ name, ...stemsOf(phrase, language, stops) });
    yield;
  }
  phrases.sort((a, b) => b.stems.length - a.stems.length);
  return Map.groupBy(phrases, ({ stems: [first = ''] }) => first);
}

function stemsOf(phrase: string, language: Language, stops: ReadonlySet<string>) {
  const words = wordsOf(phrase, language);
  const telling = words.filter(({ folded }) => !stops.has(folded));
  return {
    stems: words.map(({ stem }) => stem),
    parts: telling.length > 1 ? telling.map(({ stem }) => stem) : [],
  };
}
