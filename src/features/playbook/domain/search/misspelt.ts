import leven from 'leven';
import type { Known } from './terms.ts';

/** In shorter words one letter makes another word. */
const shortest = 5;

/** The known word that differs by one slip, the first of several; undefined: it is known itself, or nothing is like it. */
export function misspelt(word: string, known: Known): string | undefined {
  if (word.length < shortest || known.has(word) || /\d/.test(word)) return undefined;
  for (const one of known.keys())
    if (one.length >= shortest && Math.abs(one.length - word.length) <= 1 && isOneSlip(word, one))
      return one;
  return undefined;
}

/** A letter too many, too few, another one, or two of them turned around. */
const isOneSlip = (typed: string, meant: string): boolean =>
  leven(typed, meant) === 1 || isTurned(typed, meant);

function isTurned(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const at = [...typed].findIndex((letter, place) => letter !== meant[place]);
  const turned = `${typed.slice(0, at)}${typed[at + 1] ?? ''}${typed[at]}${typed.slice(at + 2)}`;
  return at >= 0 && turned === meant;
}
