import MiniSearch from 'minisearch';
import type { Language } from '../../../../domain/people/people.ts';
import { headingOf, type Playbook, type SectionOnPage, sectionsOf } from '../playbook.ts';
import { contentCounter, knownIn, type ReadTerms, type Term, termReader } from './terms.ts';

/** What a word counts, by where it stands. */
export const boost = { title: 3, keywords: 2, heading: 2, answer: 1, points: 1 };
type Field = keyof typeof boost;

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
  /** Of each section the keywords of several words, by their terms. */
  readonly sayings: readonly (readonly (readonly string[])[])[];
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
  const termsIn = (text: string): string => namesOf(read(text)).join(' ');
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
  return {
    ...{ read, search, frequency, sections, content: contentCounter(language) },
    named: namedIn(read, sections, language),
    sayings: sections.map(({ section }) =>
      section.keywords[language]
        .map((keyword) => [...new Set(read(keyword).map(({ name }) => name))])
        .filter(({ length }) => length > 1),
    ),
  };
}

/** What was asked, or a keyword, as one text. */
export const asName = (terms: readonly Term[]): string =>
  [...new Set(terms.map(({ name }) => name))].join(' ');

function namedIn(read: ReadTerms, sections: readonly SectionOnPage[], language: Language) {
  const keywords = sections.flatMap(({ section }, id) =>
    section.keywords[language].map((keyword) => ({
      ...{ id, name: asName(read(keyword)), words: keyword.split(' ').length },
    })),
  );
  const named = Map.groupBy(keywords, ({ name }) => name);
  named.delete('');
  return new Map(
    [...named].map(([name, all]) => {
      const fewest = Math.min(...all.map(({ words }) => words));
      return [name, new Set(all.filter(({ words }) => words === fewest).map(({ id }) => id))];
    }),
  );
}

const indexes = new WeakMap<Playbook, Readonly<Record<Language, PlaybookIndex>>>();

/** Made once for each playbook, when it is taken. */
export function indexesOf(playbook: Playbook): Readonly<Record<Language, PlaybookIndex>> {
  const made = indexes.get(playbook) ?? {
    en: indexOf(playbook, 'en'),
    de: indexOf(playbook, 'de'),
    es: indexOf(playbook, 'es'),
  };
  indexes.set(playbook, made);
  return made;
}
