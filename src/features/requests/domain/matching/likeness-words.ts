import { stopwords as stopEnglish } from '@orama/stopwords/english';
import { stopwords as stopGerman } from '@orama/stopwords/german';
import { stopwords as stopSpanish } from '@orama/stopwords/spanish';
import { type Language, languages } from '../../../../domain/people/people.ts';
import { stemOf, tokens, type Word, wordOf } from '../../../../domain/text/stems.ts';
import { fillerWords, productNames, terms, thinWords } from './likeness-terms.ts';

/** A word of a topic. */
export interface WeighedWord extends Word {
  /** How much it says about the subject. */
  readonly weight: number;
}

/** How a topic is read. */
export interface Reading {
  readonly language: Language;
  readonly byTerms: boolean;
}

// A typo or another order hides a term, so each topic is read without them too.
export const readings: readonly Reading[] = languages.flatMap((language) => [
  { language, byTerms: true },
  { language, byTerms: false },
]);

const weights = { thin: 0.2, product: 0.5, other: 1 };

// A topic's language is not known and topics mix them: stop words and thin words are those of all.
const stopWords = [...stopEnglish, ...stopGerman, ...stopSpanish];

function lexiconOf(language: Language) {
  const stems = (text: string) => tokens(text, language).map((word) => stemOf(word, language));
  const phrases = terms
    .flatMap(([name = '', ...others]) =>
      [name, ...others].map((phrase) => ({ name, stems: stems(phrase) })),
    )
    .sort((a, b) => b.stems.length - a.stems.length);
  return {
    stops: new Set(stopWords.flatMap((word) => tokens(word, language))),
    fillers: new Set(fillerWords.flatMap(stems)),
    thin: new Set(languages.flatMap((each) => thinWords[each]).flatMap(stems)),
    products: new Set(productNames.flatMap(stems)),
    /** By their first stem, the longest first. */
    phrases: Map.groupBy(phrases, (phrase) => phrase.stems[0] ?? ''),
  };
}

const lexicons: Readonly<Record<Language, ReturnType<typeof lexiconOf>>> = {
  en: lexiconOf('en'),
  de: lexiconOf('de'),
  es: lexiconOf('es'),
};

/** Parts that a German compound is taken apart at, whether or not the other topic has them. */
export const compoundParts = thinWords.de
  .flatMap((word) => tokens(word, 'de'))
  .filter((word) => word.length > 5);

export function weighedWord(folded: string, language: Language): WeighedWord {
  const { thin, products } = lexicons[language];
  const word = wordOf(folded, language);
  const kind = thin.has(word.stem) ? 'thin' : products.has(word.stem) ? 'product' : 'other';
  return { ...word, weight: weights[kind] };
}

/**
 * The words that say what a topic is about, read in one language, each once. By its terms: what the
 * field calls by several names is one word; else it stays as written.
 */
export function wordsOf(text: string, { language, byTerms }: Reading): WeighedWord[] {
  const { stops, fillers, phrases } = lexicons[language];
  const read = tokens(text, language).map((folded) => weighedWord(folded, language));
  const found: WeighedWord[] = [];
  for (let at = 0; at < read.length; ) {
    const word = read[at];
    const phrase = byTerms
      ? phrases
          .get(word?.stem ?? '')
          ?.find(({ stems }) => stems.every((stem, next) => read[at + next]?.stem === stem))
      : undefined;
    if (phrase) found.push(weighedWord(phrase.name, language));
    else if (word && !stops.has(word.folded) && !fillers.has(word.stem)) found.push(word);
    at += phrase?.stems.length ?? 1;
  }
  return distinct(found);
}

export const distinct = (words: readonly WeighedWord[]): WeighedWord[] => [
  ...new Map(words.map((word) => [word.stem, word])).values(),
];
