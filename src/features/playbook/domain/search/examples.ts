import type { Language } from '../../../../domain/people/people.ts';
import { headingOf, type Playbook, sectionsOf } from '../playbook.ts';

/** How good an example of its section each text is. */
const weights = {
  title: 1.5,
  wording: 1,
  heading: 0.7,
  answer: 0.7,
  keyword: 0.5,
  /** One word of what the playbook is not about. */
  elsewhere: 0.3,
};

export interface Written {
  readonly text: string;
  readonly weight: number;
  readonly groups: readonly number[];
}

type Text = Omit<Written, 'groups'> & { readonly group: number };

const each = (weight: number, group: number, some: readonly string[]): Text[] =>
  some.map((text) => ({ text, weight, group }));

/**
 * Everything in a language that is an example of something: of a section by its place among them, and of
 * what the playbook says nothing about by the place after the last.
 */
export function exampleTexts(playbook: Playbook, language: Language): Written[] {
  const sections = sectionsOf(playbook);
  const { asked = {}, elsewhere = [] } = playbook.wordings?.[language] ?? {};
  return together([
    ...ownTexts(playbook, language),
    ...sections.flatMap(({ ref }, group) => each(weights.wording, group, asked[ref] ?? [])),
    ...each(weights.wording, sections.length, elsewhere),
    ...each(weights.elsewhere, sections.length, playbook.elsewhere ?? []),
  ]);
}

/** What the sections say themselves. */
export const ownTexts = (playbook: Playbook, language: Language): Text[] =>
  sectionsOf(playbook).flatMap(({ section }, group) => [
    ...each(weights.title, group, [section.title[language]]),
    ...each(weights.heading, group, [headingOf(section, language)]),
    ...each(weights.keyword, group, section.keywords[language]),
    // A section that is not held has the same answer everywhere.
    ...(section.held
      ? each(weights.answer, group, [section.answer[language], ...section.points[language]])
      : []),
  ]);

/** What is written in several places is an example of each of them. */
const together = (texts: readonly Text[]): Written[] =>
  [...Map.groupBy(texts, ({ text }) => text)].map(([text, all]) => ({
    text,
    weight: Math.max(...all.map(({ weight }) => weight)),
    groups: [...new Set(all.map(({ group }) => group))],
  }));
