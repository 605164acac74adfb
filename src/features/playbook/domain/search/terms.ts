import type { Language } from '../../../../domain/people/people.ts';
import { tokens, type Word, wordOf } from '../../../requests/domain/matching/likeness-words.ts';
import type { Playbook } from '../playbook.ts';
import { misspelt } from './misspelt.ts';
import { chatter, maker, products, stopsOf } from './stop-words.ts';

/** One word of a text as the index knows it: its stem or the name of its synonyms, and its parts. */
export interface Term {
  readonly name: string;
  /** Of a German compound, or of a name of several words. */
  readonly parts: readonly string[];
  /** A name of several words is looked for as a whole; found is it by its words as well. */
  readonly whole: boolean;
  /** A slip of one letter was put right: it counts a little less. */
  readonly mended: boolean;
  /** It belongs to a subject that the playbook is not about. */
  readonly elsewhere: boolean;
  /** A product that every section may be about. */
  readonly product: boolean;
  /** A name that stands for nothing but what the playbook is about. */
  readonly own: boolean;
}

/** What reading takes from the playbook besides its sections. */
export type Vocabulary = Pick<Playbook, 'elsewhere' | 'own' | 'synonyms'>;

/** What stands in the playbook is spelt as it is meant; what is asked may have slips. */
export type ReadTerms = (text: string, from?: 'asked' | 'written') => Term[];

/** What compounds are made of: words as they are written, with their stems. */
export type Known = ReadonlyMap<string, string>;

/** The words of a text, with the part of a line's end that keeps phrases apart. */
const wordsOf = (text: string, language: Language) =>
  tokens(text, language).map((word) => wordOf(word, language));

/** How many words of a text say something. */
export function contentCounter(language: Language): (text: string) => number {
  const stops = stopsOf(language);
  return (text) => tokens(text, language).filter((word) => !stops.has(word)).length;
}

/** How a language is read, with these synonyms; what is misspelt is taken for one of the known words. */
export function termReader(
  language: Language,
  { synonyms, elsewhere = [], own = [] }: Vocabulary,
  known: Known = new Map(),
): ReadTerms {
  const stops = stopsOf(language);
  const stemsIn = (text: string): Set<string> =>
    new Set(wordsOf(text, language).map(({ stem }) => stem));
  const idle = stemsIn(`${chatter[language]} ${maker}`);
  const ofProducts = stemsIn(products.join(' '));
  const phrases = phrasesOf(
    language,
    [...synonyms, ...[...elsewhere, ...own].map((one) => [one])],
    stops,
  );
  const strange = new Set(elsewhere.map(nameOfGroup));
  const ours = new Set(own.map(nameOfGroup));
  const spelt = new Map([
    ...knownIn([...synonyms.flat(), ...elsewhere, ...products], language),
    ...[...known].filter(([word]) => !stops.has(word)),
  ]);
  const nameOf = (stem: string): string =>
    phrases.get(stem)?.find(({ stems }) => stems.length === 1)?.name ?? stem;
  // Only Germans write compounds as one word.
  const compoundOf = (word: string): string[] =>
    language === 'de' ? partsOf(word, known).map(nameOf) : [];
  const read = (word: Word) => {
    const isNew =
      known.size > 0 &&
      !stops.has(word.folded) &&
      !idle.has(word.stem) &&
      !ofProducts.has(word.stem);
    const meant = isNew ? misspelt(word.folded, spelt) : undefined;
    return meant === undefined ? asWritten(word) : { ...wordOf(meant, language), mended: true };
  };
  // A slip that was put right may have been no slip: it closes no question.
  const phraseTerm = ({ name, parts }: Named, mended: boolean): Term => ({
    ...{ name, parts, whole: true, mended, elsewhere: !mended && strange.has(name) },
    ...{ product: false, own: ours.has(name) },
  });
  const strangeWords = elsewhere
    .flatMap((one) => (one.includes(' ') ? [] : tokens(one, language)))
    .filter((word) => word.length >= shortestStrange);
  // “Urlaubsantrag” is about what “Urlaub” is about.
  const isStrange = (word: string): boolean =>
    language === 'de' &&
    !known.has(word) &&
    strangeWords.some((one) => word.startsWith(one) || word.endsWith(one));
  return (text, from = 'asked') => {
    const words = wordsOf(text, language).map(from === 'asked' ? read : asWritten);
    const found: Term[] = [];
    for (let at = 0; at < words.length; ) {
      const { stem = '', folded = '', mended = false } = words[at] ?? {};
      const phrase = phrases.get(stem)?.find(
        ({ stems }) =>
          // Of a stop word only the stem is alike: “son” is no “sonido”.
          (stems.length > 1 || !stops.has(folded)) &&
          stems.every((each, next) => words[at + next]?.stem === each),
      );
      const product = ofProducts.has(stem);
      if (phrase) found.push(phraseTerm(phrase, mended));
      else if (!stops.has(folded) && !idle.has(stem) && (!product || from === 'asked'))
        found.push({
          ...wordTerm(stem, compoundOf(folded)),
          ...{
            mended,
            product,
            own: false,
            elsewhere: from === 'asked' && !mended && isStrange(folded),
          },
        });
      at += phrase?.stems.length ?? 1;
    }
    return found;
  };
}

const asWritten = (word: Word) => ({ ...word, mended: false });

const wordTerm = (name: string, parts: string[]) => ({ name, parts, whole: false });

const nameOfGroup = (first: string | undefined): string => `=${first?.replaceAll(' ', '-')}`;

type Named = Pick<Term, 'name' | 'parts'>;

/** By their first stem, the longest first. */
const phrasesOf = (
  language: Language,
  synonyms: readonly (readonly string[])[],
  stops: ReadonlySet<string>,
) =>
  Map.groupBy(
    synonyms
      .flatMap((group) =>
        group.map((phrase) => ({
          name: nameOfGroup(group[0]),
          ...stemsOf(phrase, language, stops),
        })),
      )
      .sort((a, b) => b.stems.length - a.stems.length),
    ({ stems: [first = ''] }) => first,
  );

function stemsOf(phrase: string, language: Language, stops: ReadonlySet<string>) {
  const words = wordsOf(phrase, language);
  const telling = words.filter(({ folded }) => !stops.has(folded));
  return {
    first: words[0]?.folded ?? '',
    stems: words.map(({ stem }) => stem),
    parts: telling.length > 1 ? telling.map(({ stem }) => stem) : [],
  };
}

/** The words that compounds are made of; of those whose stem is too short for that, how they are spelt. */
export const knownIn = (texts: readonly string[], language: Language): Known =>
  new Map(
    texts.flatMap((text) =>
      wordsOf(text, language).flatMap(({ folded, stem }) => [
        ...(folded.length >= shortest ? [[folded, stem] as const] : []),
        ...(stem.length >= shortest ? [[stem, stem] as const] : []),
      ]),
    ),
  );

/** The shortest word that a compound is made of; shorter ones are found in words by chance. */
const shortest = 4;

/** A shorter one begins other words by chance. */
const shortestStrange = 6;

const links = ['', 's', 'n', 'en', 'e'];

/** “Statusnotiz” is “Status” and “Notiz”, with or without a letter between them; empty: it is no compound. */
function partsOf(word: string, known: Known): string[] {
  for (let at = shortest; at <= word.length - shortest; at++) {
    const last = known.get(word.slice(at));
    if (last === undefined) continue;
    for (const link of links) {
      const first = word.slice(0, at - link.length);
      if (first.length < shortest || !word.slice(0, at).endsWith(link)) continue;
      const stem = known.get(first);
      const parts = stem === undefined ? partsOf(first, known) : [stem];
      if (parts.length > 0) return [...parts, last];
    }
  }
  return [];
}
