import type { Reader } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Answer } from '../../../engine/execute/click.ts';
import type { PlaybookContentsPage } from '../domain/pages.ts';
import { playbookOf, sectionAt, sectionsOf } from '../domain/playbook.ts';
import type { PlaybookView } from '../domain/views.ts';
import { aroundOf } from './around.ts';

const rowsPerPage = 8;

/** The section that names the phases of onboarding. */
const phases = 'overview/phases';

/** The sections for the reader's roles, or all of them, a few at a time. */
export async function contentsPage(
  app: AppContext,
  view: PlaybookView,
  reader: Reader,
  answer: Answer,
): Promise<PlaybookContentsPage> {
  const playbook = playbookOf(app.program());
  const roles = app.features.rolesOf(app.program(), reader.mail);
  const everything = sectionsOf(playbook).filter(({ section }) => section.held);
  const mine = everything.filter(({ section }) =>
    section.audience.some((one) => roles.includes(one)),
  );
  const isFiltered = mine.length > 0 && mine.length < everything.length;
  const all = view.all === true || !isFiltered;
  const shown = all ? everything : mine;
  const pages = Math.max(1, Math.ceil(shown.length / rowsPerPage));
  const page = Math.min(view.page ?? 0, pages - 1);
  return {
    kind: 'playbook',
    ...(await aroundOf(app, view, reader, answer)),
    ...{ nothing: view.nothing === true, gone: view.gone === true, page, pages, all },
    rows: shown.slice(page * rowsPerPage, (page + 1) * rowsPerPage),
    hasMore: isFiltered,
    phases: sectionAt(playbook, phases) ?? null,
  };
}
