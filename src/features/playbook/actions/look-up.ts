import type { Language, Mail } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { askedAs } from '../card-inputs.ts';
import { playbookOf, type SectionOnPage, sectionsOf } from '../domain/playbook.ts';
import { searchPlaybook } from '../domain/search/search.ts';
import { answersTo, isAbout } from '../domain/typed.ts';
import type { Around, PlaybookAnswerView, PlaybookView } from '../domain/views.ts';
import { indexesOf } from '../index/indexes.ts';

interface Asker {
  readonly mail: Mail | null;
  readonly language: Language;
}

const asking = (app: AppContext, { mail, language }: Asker) => ({
  language,
  roles: app.features.rolesOf(app.program(), mail),
});

/** What answers these words, or that nothing does; words that are about nothing get the contents. */
export async function lookUp(
  app: AppContext,
  asker: Asker,
  text: string,
  around: Partial<Around> = {},
): Promise<PlaybookAnswerView | PlaybookView> {
  const indexIn = indexesOf(playbookOf(app.program()));
  const asked = askedAs(text);
  if (!(await isAbout(indexIn, asked, asker.language))) return { kind: 'playbook', ...around };
  const [best] = await searchPlaybook(indexIn, asked, asking(app, asker));
  return best
    ? { kind: 'playbook-answer', ref: best.found.ref, ...around, asked }
    : { kind: 'playbook', nothing: true, ...around, asked };
}

/** The answer to a sentence that is no command; undefined: the playbook has none. */
export async function answerTo(
  app: AppContext,
  asker: Asker,
  text: string,
): Promise<PlaybookAnswerView | undefined> {
  const asked = askedAs(text);
  const indexIn = indexesOf(playbookOf(app.program()));
  const [best] = await answersTo(indexIn, asked, asking(app, asker));
  return best && { kind: 'playbook-answer', ref: best.found.ref, asked, free: true };
}

/** What answers these words; without any that say something the sections for the asker's roles. */
export async function sectionsFor(
  app: AppContext,
  asker: Asker,
  text: string,
): Promise<SectionOnPage[]> {
  const playbook = playbookOf(app.program());
  const indexIn = indexesOf(playbook);
  const asked = askedAs(text);
  const { roles, language } = asking(app, asker);
  if (await isAbout(indexIn, asked, language)) {
    const hits = await searchPlaybook(indexIn, asked, { roles, language });
    return hits.map(({ found }) => found);
  }
  const all = sectionsOf(playbook).filter(({ section }) => section.held);
  const own = all.filter(({ section }) => section.audience.some((one) => roles.includes(one)));
  return own.length > 0 ? own : all;
}
