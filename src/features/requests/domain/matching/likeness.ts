import leven from 'leven';
import type { Language } from '../../../../domain/people/people.ts';
import {
  compoundParts,
  distinct,
  type Reading,
  readings,
  type WeighedWord,
  weighedWord,
  wordsOf,
} from './likeness-words.ts';

/** From here on two topics are alike; set by the pairs in test/domain/likeness-pairs.{en,de,es}.json. */
const threshold = 0.5;

/**
 * For what each side says and the other does not: `both` for a difference (iOS here, Android there),
 * by the geometric mean, so that a thin word against a telling one is one too; `one` for a detail
 * that one side only adds.
 */
const penalty = { both: 3.5, one: 0.4 };

/** Whether two topics are about the same, whatever order, case, accents, number or a typo (process, section 6). */
export const isLike = (a: string, b: string): boolean => likeness(a, b) >= threshold;

/** How like two topics are, from 0 to 1: the best of several readings, the same both ways round. */
export function likeness(a: string, b: string): number {
  const [first, second] = a < b ? [a, b] : [b, a];
  return Math.max(...readings.map((reading) => compared(first, second, reading)));
}

function compared(a: string, b: string, reading: Reading): number {
  const first = wordsOf(a, reading);
  const second = wordsOf(b, reading);
  if (first.length === 0 || second.length === 0) return sameText(a, b) ? 1 : 0;
  const apart = (words: readonly WeighedWord[], others: readonly WeighedWord[]) =>
    distinct(words.flatMap((word) => takenApart(word, others, reading.language)));
  const left = apart(first, second);
  const { shared, onlyLeft, onlyRight } = overlap(left, apart(second, left));
  const both = Math.sqrt(onlyLeft * onlyRight);
  const one = Math.abs(onlyLeft - onlyRight);
  return shared / (shared + penalty.both * both + penalty.one * one);
}

/** For topics of stop words, fillers and signs alone. */
const sameText = (a: string, b: string): boolean =>
  a.trim().localeCompare(b.trim(), 'en', { sensitivity: 'base' }) === 0;

/** Pairs of the same word first, then of a word and its typo; what is left over is alone. */
function overlap(left: readonly WeighedWord[], right: readonly WeighedWord[]) {
  const rest = [...right];
  let shared = 0;
  const pair = (
    words: readonly WeighedWord[],
    same: (a: WeighedWord, b: WeighedWord) => boolean,
    worth: number,
  ) =>
    words.filter((word) => {
      const index = rest.findIndex((other) => same(word, other));
      if (index < 0) return true;
      const [other] = rest.splice(index, 1);
      shared += (worth * (word.weight + (other?.weight ?? 0))) / 2;
      return false;
    });
  const unpaired = pair(left, (x, y) => x.stem === y.stem, 1);
  const alone = pair(unpaired, isTypo, 0.9);
  return { shared, onlyLeft: weight(alone), onlyRight: weight(rest) };
}

const weight = (words: readonly WeighedWord[]): number =>
  words.reduce((sum, word) => sum + word.weight, 0);

/** One letter more, less, other, or two swapped; short names and numbers differ by one on purpose. */
const isTypo = (a: WeighedWord, b: WeighedWord): boolean =>
  oneEdit(a.folded, b.folded) || oneEdit(a.stem, b.stem);

function oneEdit(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.max(a.length, b.length) < 5) return false;
  if (/\d/.test(a + b)) return false;
  return leven(a, b, { maxDistance: 2 }) < 2 || isSwapped(a, b);
}

function isSwapped(a: string, b: string): boolean {
  const at = a.split('').findIndex((letter, index) => letter !== b[index]);
  return b === a.slice(0, at) + (a[at + 1] ?? '') + a[at] + a.slice(at + 2);
}

/** More words than the longest term or product name has. */
const longestRun = 6;

/** A word that the other topic writes as several: run together, abbreviated, or a German compound. */
function takenApart(
  word: WeighedWord,
  others: readonly WeighedWord[],
  language: Language,
): WeighedWord[] {
  if (others.some(({ stem }) => stem === word.stem)) return [word];
  const run = runOf(others, word.folded);
  if (run) return run;
  return language === 'de' ? compound(word, others) : [word];
}

function runOf(words: readonly WeighedWord[], folded: string): WeighedWord[] | undefined {
  for (const [from, first] of words.entries()) {
    if (first.folded[0] !== folded[0]) continue;
    for (let to = from + 2; to <= Math.min(words.length, from + longestRun); to++) {
      const run = words.slice(from, to);
      const initials = run.map((word) => word.folded[0]).join('');
      if (run.map((word) => word.folded).join('') === folded) return run;
      if (initials === folded && folded.length > 2) return run;
    }
  }
  return undefined;
}

/** "Postfachmigration" is about "Postfach" and "Migration" where one of them is known. */
function compound(word: WeighedWord, others: readonly WeighedWord[]): WeighedWord[] {
  const part = [...others.flatMap(({ folded, stem }) => [folded, stem]), ...compoundParts]
    .filter(({ length }) => length > 3 && length < word.folded.length - 2)
    .filter((known) => word.folded.startsWith(known) || word.folded.endsWith(known))
    .sort((a, b) => b.length - a.length)[0];
  if (part === undefined) return [word];
  const { length } = part;
  const rest = word.folded.startsWith(part)
    ? word.folded.slice(length)
    : word.folded.slice(0, -length);
  return [weighedWord(part, 'de'), ...takenApart(weighedWord(rest, 'de'), others, 'de')];
}
