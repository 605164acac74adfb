import type { Language } from '../../../../domain/people/people.ts';
import { type Playbook, type SectionOnPage, sectionsOf } from '../playbook.ts';
import { knownIn } from './compounds.ts';
import { examplesIn, exampleTexts, ownTexts } from './examples.ts';
import { type Judge, learn } from './learn.ts';
import { contentCounter, type ReadTerms, type Term, termReader } from './terms.ts';
import { type ReadTraits, traitReader } from './traits.ts';

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

function indexOf(playbook: Playbook, language: Language): PlaybookIndex {
  const sections = sectionsOf(playbook);
  const texts = exampleTexts(playbook, language);
  const known = knownIn([...texts.map(({ text }) => text), ...playbook.synonyms.flat()], language);
  const read = termReader(language, playbook, known, numbersIn(ownTexts(playbook, language)));
  const traits = traitReader(language, read);
  const keywords = sections.flatMap(({ section }) => section.keywords[language]);
  const told = texts.flatMap(({ text, groups }) =>
    groups.includes(sections.length) ? [] : read(text, 'written'),
  );
  return {
    ...{ sections, read, traits, content: contentCounter(language) },
    judge: learn(examplesIn(texts, traits), sections.length + 1),
    told: new Set(told.flatMap(({ name, parts }) => [name, ...parts])),
    named: new Set(keywords.map((keyword) => asName(read(keyword, 'written'))).filter(Boolean)),
  };
}

type Indexes = Readonly<Record<Language, PlaybookIndex>>;

const indexes = new WeakMap<Playbook, Indexes>();

/** Made once for each playbook and language, when somebody first asks in it: most never ask in all of them. */
export function indexesOf(playbook: Playbook): Indexes {
  const made = indexes.get(playbook) ?? lazily((language) => indexOf(playbook, language));
  indexes.set(playbook, made);
  return made;
}

function lazily(make: (language: Language) => PlaybookIndex): Indexes {
  const made: Partial<Record<Language, PlaybookIndex>> = {};
  const of = (language: Language): PlaybookIndex => {
    made[language] ??= make(language);
    return made[language];
  };
  return {
    get en() {
      return of('en');
    },
    get de() {
      return of('de');
    },
    get es() {
      return of('es');
    },
  };
}
