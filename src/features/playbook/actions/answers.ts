import type { Language } from '../../../domain/people/people.ts';
import type { Program } from '../../../domain/program/program.ts';
import { headingOf, playbookOf } from '../domain/playbook.ts';
import { searchPlaybook } from '../domain/search/search.ts';
import { type Worked, workedFor } from '../domain/worked.ts';
import { indexesOf } from '../index/indexes.ts';

/** An answer as data, for a tool that reads: text, figures worked out, and where it comes from. */
export interface PlaybookAnswer {
  readonly section: string;
  readonly score: number;
  readonly title: string;
  readonly answer: string;
  readonly points: readonly string[];
  readonly worked: Worked;
  readonly source: { readonly page: string; readonly heading: string; readonly asOf: string };
}

/** What the playbook answers, best first; empty: it says nothing. Changes nothing and knows nobody. */
export async function playbookAnswers(
  program: Program,
  question: string,
  language: Language,
  most = 3,
): Promise<PlaybookAnswer[]> {
  const worked = workedFor(program, question);
  const indexIn = indexesOf(playbookOf(program));
  const hits = await searchPlaybook(indexIn, question, { language });
  return hits.slice(0, most).map(({ found: { ref, page, section }, score }) => ({
    ...{ section: ref, score, title: section.title[language] },
    ...{ answer: section.answer[language], points: section.points[language], worked },
    source: {
      page: page.source.page,
      heading: headingOf(section, language),
      asOf: page.source.asOf,
    },
  }));
}
