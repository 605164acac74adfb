import type { Language } from '../../../../domain/people/people.ts';
import { type Playbook, type SectionOnPage, sectionsOf } from '../playbook.ts';
import { knownIn } from './compounds.ts';
import { exampleTexts, ownTexts, type Written } from './examples.ts';
import { type Judge, learn } from './learn.ts';
import type { Example } from './lessons.ts';
import { contentCounter, type ReadTerms, type Term, termReader } from './terms.ts';
import { type ReadTraits, traitReader, traitsOfWords } from './traits.ts';

/** What is looked through for one language. */
export interface PlaybookIndex {
  readonly sections: readonly SectionOnPage[];
  readonly read: ReadTerms;
  readonly traits: ReadTraits;
  /** Of a text how much belongs to each section, and last, to none. */
  readonly judge: Judge;
  /** How many words of a text say something. */
  readonly content: (text: string) => number;
  /** Every term of the sections and of how people ask. */
  readonly told: ReadonlySet<string>;
  /** The keywords, each by its terms. */
  readonly named: ReadonlySet<string>;
}

/** What was asked, or a keyword, as one text. */
export const asName = (terms: readonly Term[]): string =>
  [...new Set(terms.map(({ name }) => name))].join(' ');

/** Shorter ones are amounts. */
const shortestNumber = 4;

/** The numbers that texts name. */
const numbersIn = (texts: readonly { readonly text: string }[]): Set<string> =>
  new Set(
    texts
      .flatMap(({ text }) => text.match(/(?<![\d.,])\d+(?![\d.,])/g) ?? [])
      .filter((number) => number.length >= shortestNumber),
  );

/** An index of the playbook that is made step by step: no step takes long, and none waits for anything. */
export type Indexing = Generator<undefined, PlaybookIndex, undefined>;

export function* indexing(playbook: Playbook, language: Language): Indexing {
  const sections = sectionsOf(playbook);
  const texts = exampleTexts(playbook, language);
  yield;
  const written = [...texts.map(({ text }) => text), ...playbook.synonyms.flat()];
  const known = yield* knownIn(written, language);
  const numbers = numbersIn(ownTexts(playbook, language));
  yield;
  const read = yield* termReader(language, playbook, known, numbers);
  yield;
  const { told, examples } = yield* examplesIn(texts, { language, read, none: sections.length });
  const keywords = sections.flatMap(({ section }) => section.keywords[language]);
  return {
    ...{ sections, read, told, traits: traitReader(language), content: contentCounter(language) },
    judge: yield* learn(examples, sections.length + 1),
    named: new Set(keywords.map((keyword) => asName(read(keyword, 'written'))).filter(Boolean)),
  };
}

/** Each text by its traits, and all terms of those that are of something; `none` is the group of the others. A step is a text. */
function* examplesIn(
  texts: readonly Written[],
  { language, read, none }: Pick<PlaybookIndex, 'read'> & { language: Language; none: number },
) {
  const traits = traitReader(language, traitsOfWords(language));
  const told = new Set<string>();
  const examples: Example[] = [];
  for (const { text, weight, groups } of texts) {
    const terms = read(text, 'written');
    examples.push({ traits: traits(text, terms), weight, groups });
    if (!groups.includes(none))
      for (const { name, parts } of terms) for (const one of [name, ...parts]) told.add(one);
    yield;
  }
  return { told, examples };
}
