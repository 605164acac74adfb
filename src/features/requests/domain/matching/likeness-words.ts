import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stopwords as stopEnglish } from '@orama/stopwords/english';
import { stopwords as stopGerman } from '@orama/stopwords/german';
import { stopwords as stopSpanish } from '@orama/stopwords/spanish';
import { type Language, languages } from '../../../../domain/people/people.ts';
import { fillerWords, productNames, terms, thinWords } from './likeness-terms.ts';

/** A word of a topic as one language reads it. */
export interface Word {
  /** Without case and accents. */
  readonly folded: string;
  readonly stem: string;
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

/** Lower case, without accents; a German also writes "Geraete". */
function fold(text: string, language: Language): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
  return language === 'de' ? plain.replace(/(?<!q)([aou])e/g, '$1') : plain;
}

/** The words of a text, without case and accents. */
export const tokens = (text: string, language: Language): string[] =>
  fold(text, language).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A verb and its noun are one word here: what the stemmers leave of "-ation", "-ierung", "-ción". */
const nounEnding: Readonly<Record<Language, RegExp>> = {
  en: /(?<=.{4})(at|ion)$/,
  de: /(?<=.{4})(isier|isi|ier|er|i|ation|ung)$/,
  es: /(?<=.{4})((ac|ic|c)?ion|amient|imient|ez)$/,
};

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: stemEnglish,
  de: stemGerman,
  // The stemmer knows "-ción" with its accent only.
  es: (word) => fold(stemSpanish(word.replace(/ion$/, 'ión')), 'es'),
};

const stemOf = (word: string, language: Language): string =>
  /\d/.test(word) ? word : stemmers[language](word).replace(nounEnding[language], '');

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

/** Each page of a request compares topics, and topics of one trade share their words. */
const known = new Map<string, Word>();
const mostKnown = 20_000;

export function wordOf(folded: string, language: Language): Word {
  const key = `${language} ${folded}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const word = weighed(folded, language);
  known.set(key, word);
  return word;
}

function weighed(folded: string, language: Language): Word {
  const { thin, products } = lexicons[language];
  const stem = stemOf(folded, language);
  const kind = thin.has(stem) ? 'thin' : products.has(stem) ? 'product' : 'other';
  return { folded, stem, weight: weights[kind] };
}

/**
 * The words that say what a topic is about, read in one language, each once. By its terms: what the
 * field calls by several names is one word; else it stays as written.
 */
export function wordsOf(text: string, { language, byTerms }: Reading): Word[] {
  const { stops, fillers, phrases } = lexicons[language];
  const read = tokens(text, language).map((folded) => wordOf(folded, language));
  const found: Word[] = [];
  for (let at = 0; at < read.length; ) {
    const word = read[at];
    const phrase = byTerms
      ? phrases
          .get(word?.stem ?? '')
          ?.find(({ stems }) => stems.every((stem, next) => read[at + next]?.stem === stem))
      : undefined;
    if (phrase) found.push(wordOf(phrase.name, language));
    else if (word && !stops.has(word.folded) && !fillers.has(word.stem)) found.push(word);
    at += phrase?.stems.length ?? 1;
  }
  return distinct(found);
}

export const distinct = (words: readonly Word[]): Word[] => [
  ...new Map(words.map((word) => [word.stem, word])).values(),
];
