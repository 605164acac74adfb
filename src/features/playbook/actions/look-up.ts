import type { Language, Mail } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { askedAs } from '../card-inputs.ts';
import { playbookOf, type SectionOnPage, sectionsOf } from '../domain/playbook.ts';
import { searchPlaybook } from '../domain/search/search.ts';
import { answersTo, isAbout } from '../domain/typed.ts';
import type { Around, PlaybookAnswerView, PlaybookView } from '../domain/views.ts';

interface Asker {
  readonly mail: Mail | null;
  readonly language: Language;
}

const asking = (app: AppContext, { mail, language }: Asker) => ({
  language,
  roles: app.features.rolesOf(app.program(), mail),
});

/** What answers these words, or that nothing does; words that are about nothing get the contents. */
export function lookUp(
  app: AppContext,
  asker: Asker,
  text: string,
  around: Partial<Around> = {},
): PlaybookAnswerView | PlaybookView {
  const playbook = playbookOf(app.program());
  const asked = askedAs(text);
  if (!isAbout(playbook, asked, asker.language)) return { kind: 'playbook', ...around };
  const [best] = searchPlaybook(playbook, asked, asking(app, asker));
  return best
    ? { kind: 'playbook-answer', ref: best.found.ref, ...around, asked }
    : { kind: 'playbook', nothing: true, ...around, asked };
}

/** The answer to a sentence that is no command; undefined: the playbook has none. */
export function answerTo(
  app: AppContext,
  asker: Asker,
  text: string,
): PlaybookAnswerView | undefined {
  const asked = askedAs(text);
  const [best] = answersTo(playbookOf(app.program()), asked, asking(app, asker));
  return best && { kind: 'playbook-answer', ref: best.found.ref, asked, free: true };
}

/** What answers these words; without any that say something the sections for the asker's roles. */
export function sectionsFor(app: AppContext, asker: Asker, text: string): SectionOnPage[] {
  const playbook = playbookOf(app.program());
  const asked = askedAs(text);
  const { roles, language } = asking(app, asker);
  if (isAbout(playbook, asked, language))
    return searchPlaybook(playbook, asked, { roles, language }).map(({ found }) => found);
  const all = sectionsOf(playbook).filter(({ section }) => section.held);
  const own = all.filter(({ section }) => section.audience.some((one) => roles.includes(one)));
  return own.length > 0 ? own : all;
}
