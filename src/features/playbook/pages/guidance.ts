import type { FoundAnswer, GuidancePart, Topic } from '../../../engine/guidance-part.ts';
import { askedAs } from '../card-inputs.ts';
import { headingOf, playbookOf, type SectionOnPage } from '../domain/playbook.ts';
import { searchPlaybook } from '../domain/search/search.ts';
import { isAbout } from '../domain/typed.ts';
import { indexesOf } from '../index/indexes.ts';
import { isOldAt } from './answer-page.ts';

/** As many answers are read in full; who finds none of them right asks in other words. */
const mostAnswers = 5;

/** The playbook's page in the tab. */
export const playbookGuidance: GuidancePart = {
  topics: (app, { language }) =>
    playbookOf(app.program()).pages.flatMap(({ id, title, sections }): Topic[] => {
      const held = sections.filter((section) => section.held);
      if (held.length === 0) return [];
      return [
        {
          title: title[language],
          sections: held.map((section) => ({
            title: section.title[language],
            open: opening(`${id}/${section.id}`),
          })),
        },
      ];
    }),
  answers: async (app, { language, mail }, question) => {
    const indexIn = indexesOf(playbookOf(app.program()));
    const asked = askedAs(question);
    if (!(await isAbout(indexIn, asked, language))) return [];
    const roles = app.features.rolesOf(app.program(), mail);
    const hits = await searchPlaybook(indexIn, asked, { language, roles });
    return hits
      .slice(0, mostAnswers)
      .map(({ found }): FoundAnswer => answerOf(found, language, asked, app.clock()));
  },
  unanswered: (question) => ({ verb: 'playbook.find', data: { words: askedAs(question) } }),
};

/** The card has the rules in force, the reader's own figures, and whom to ask. */
const opening = (section: string, asked = '') => ({
  verb: 'playbook.show',
  data: { section, ...(asked && { asked }) },
});

function answerOf(
  { ref, page, section }: SectionOnPage,
  language: Parameters<typeof headingOf>[1],
  asked: string,
  now: number,
): FoundAnswer {
  const { asOf } = page.source;
  return {
    title: section.title[language],
    text: section.answer[language],
    points: section.points[language],
    source: {
      key: 'playbook.source',
      values: { page: page.title[language], heading: headingOf(section, language), date: asOf },
    },
    caution: isOldAt(page, now)
      ? { key: 'playbook.old', values: { year: asOf.slice(0, 4) } }
      : null,
    open: opening(ref, asked),
  };
}
