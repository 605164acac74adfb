import MiniSearch from 'minisearch';
import type { Language } from '../../../../domain/people/people.ts';
import { headingOf, type Playbook, type SectionOnPage, sectionsOf } from '../playbook.ts';
import { contentCounter, knownIn, type ReadTerms, type Term, termReader } from './terms.ts';

/** What a word counts, by where it stands. */
export const boost = { title: 3, keywords: 2, heading: 2, answer: 1, points: 1 };
type Field = keyof typeof boost;

/** A title or a keyword: how rare each of its terms is, and all of them together. */
export interface Saying {
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** What is looked through for one language. */
export interface PlaybookIndex {
  readonly read: ReadTerms;
  readonly search: MiniSearch<{ readonly id: number } & Readonly<Record<Field, string>>>;
  /** In how many sections a term is. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly sections: readonly SectionOnPage[];
  readonly content: (text: string) => number;
  /** Which sections have just these terms as a keyword, with the fewest other words. */
  readonly named: ReadonlyMap<string, ReadonlySet<number>>;
  /** Of each section its title and its keywords, each by its terms. */
  readonly sayings: readonly (readonly Saying[])[];
}

/** As an index holds a text: by everything that it can be found by. */
const namesOf = (terms: readonly Term[]): string[] =>
  terms.flatMap(({ name, parts }) => [name, ...parts]);

/** Terms were read before: they are only kept apart. */
const splitTerms = (terms: string): string[] => terms.split(' ').filter(Boolean);

const fieldsOf = (
  { section }: SectionOnPage,
  language: Language,
): Readonly<Record<Field, string>> => ({
  title: section.title[language],
  keywords: section.keywords[language].join(' . '),
  heading: headingOf(section, language),
  answer: section.answer[language],
  points: section.points[language].join(' . '),
});

function indexOf(playbook: Playbook, language: Language): PlaybookIndex {
  const sections = sectionsOf(playbook);
  const written = sections.map((found) => fieldsOf(found, language));
  const known = knownIn(
    written.flatMap((fields) => Object.values(fields)),
    language,
  );
  const read = termReader(language, playbook, known);
  const termsIn = (text: string): string => namesOf(read(text, 'written')).join(' ');
  const documents = written.map(({ title, keywords, heading, answer, points }, id) => ({
    ...{ id, title: termsIn(title), keywords: termsIn(keywords), heading: termsIn(heading) },
    ...{ answer: termsIn(answer), points: termsIn(points) },
  }));
  const frequency = new Map<string, number>();
  for (const { id, ...fields } of documents)
    for (const name of new Set(splitTerms(Object.values(fields).join(' '))))
      frequency.set(name, (frequency.get(name) ?? 0) + 1);
  const search = new MiniSearch<(typeof documents)[number]>({
    fields: Object.keys(boost),
    tokenize: splitTerms,
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.2, b: 0.3, d: 0.5 } },
  });
  search.addAll(documents);
  const keywords = keywordsIn(read, sections, language);
  return {
    ...{ read, search, frequency, sections, content: contentCounter(language) },
    named: namedIn(keywords),
    sayings: sections.map(({ section: { title, keywords: said } }) =>
      [title[language], ...said[language]].map((text) => {
        const names = splitTerms(asName(read(text, 'written')));
        const terms = new Map(
          names.map((name) => [name, rarity(sections.length, frequency.get(name) ?? 0)]),
        );
        return { terms, weight: [...terms.values()].reduce((sum, one) => sum + one, 0) };
      }),
    ),
  };
}

/** How much a word says that is in so many of the sections. */
export const rarity = (sections: number, often: number): number =>
  Math.log(1 + (sections - often + 0.5) / (often + 1.5));

/** What was asked, or a keyword, as one text. */
export const asName = (terms: readonly Term[]): string =>
  [...new Set(terms.map(({ name }) => name))].join(' ');

interface Keyword {
  readonly id: number;
  readonly name: string;
  readonly words: number;
}

const keywordsIn = (
  read: ReadTerms,
  sections: readonly SectionOnPage[],
  language: Language,
): Keyword[] =>
  sections.flatMap(({ section }, id) =>
    section.keywords[language].map((keyword) => ({
      ...{ id, name: asName(read(keyword, 'written')), words: keyword.split(' ').length },
    })),
  );

function namedIn(keywords: readonly Keyword[]): Map<string, Set<number>> {
  const named = Map.groupBy(keywords, ({ name }) => name);
  named.delete('');
  return new Map(
    [...named].map(([name, all]) => {
      const fewest = Math.min(...all.map(({ words }) => words));
      return [name, new Set(all.filter(({ words }) => words === fewest).map(({ id }) => id))];
    }),
  );
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
