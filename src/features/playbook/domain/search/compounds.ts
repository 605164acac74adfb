import type { Language } from '../../../../domain/people/people.ts';
import { tokens, wordOf } from '../../../../domain/text/stems.ts';

/** What compounds are made of: words as they are written, with their stems. */
export type Known = ReadonlyMap<string, string>;

/** The shortest word that a compound is made of; shorter ones are found in words by chance. */
const shortest = 4;

const links = ['', 's', 'n', 'en', 'e'];

/** The words that compounds are made of; of those whose stem is too short for that, how they are spelt. A step is a text. */
export function* knownIn(texts: readonly string[], language: Language) {
  const known = new Map<string, string>();
  for (const text of texts) {
    for (const folded of tokens(text, language)) {
      const { stem } = wordOf(folded, language);
      if (folded.length >= shortest) known.set(folded, stem);
      if (stem.length >= shortest) known.set(stem, stem);
    }
    yield;
  }
  return known;
}

/** “Statusnotiz” is “Status” and “Notiz”, with or without a letter between them; empty: it is no compound. */
export function takenApart(word: string, known: Known): string[] {
  for (let at = shortest; at <= word.length - shortest; at++) {
    const last = known.get(word.slice(at));
    if (last === undefined) continue;
    for (const link of links) {
      const first = word.slice(0, at - link.length);
      if (first.length < shortest || !word.slice(0, at).endsWith(link)) continue;
      const stem = known.get(first);
      const parts = stem === undefined ? takenApart(first, known) : [stem];
      if (parts.length > 0) return [...parts, last];
    }
  }
  return [];
}
