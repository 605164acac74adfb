import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import type { Language } from '../people/people.ts';

/** A word as one language reads it. */
export interface Word {
  /** Without case and accents. */
  readonly folded: string;
  readonly stem: string;
}

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

export const stemOf = (word: string, language: Language): string =>
  /\d/.test(word) ? word : stemmers[language](word).replace(nounEnding[language], '');

/** Texts of one trade share their words, and many are compared at once. */
const known = new Map<string, Word>();
const mostKnown = 20_000;

/** `folded`: one of the tokens of a text. */
export function wordOf(folded: string, language: Language): Word {
  const key = `${language} ${folded}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const word = { folded, stem: stemOf(folded, language) };
  known.set(key, word);
  return word;
}
