import type { Reader } from '../../../domain/people/people.ts';
import { dayMs, type Instant } from '../../../domain/time/instant.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Answer } from '../../../engine/execute/click.ts';
import type { PlaybookFeaturePage } from '../domain/pages.ts';
import { type PlaybookPage, playbookOf, sectionAt } from '../domain/playbook.ts';
import { searchPlaybook } from '../domain/search/search.ts';
import type { PlaybookAnswerView } from '../domain/views.ts';
import { workedFor } from '../domain/worked.ts';
import { indexesOf } from '../index/indexes.ts';
import { aroundOf, canBegin } from './around.ts';
import { contentsPage } from './contents-page.ts';

/** So many other results are offered. */
const mostOthers = 5;

const twoYears = 2 * 365.25 * dayMs;

/** Whether a page is so old that it may be wrong. */
export const isOldAt = ({ source }: PlaybookPage, now: Instant): boolean =>
  now - Date.parse(source.asOf) > twoYears;

/** One section as it is now, with what else was found; a section that is gone leads to the contents. */
export async function answerPage(
  app: AppContext,
  view: PlaybookAnswerView,
  reader: Reader,
  answer: Answer,
): Promise<PlaybookFeaturePage> {
  const program = app.program();
  const playbook = playbookOf(program);
  const found = sectionAt(playbook, view.ref);
  if (!found) {
    const { asked = '', on = null, beside = false } = view;
    return contentsPage(app, { kind: 'playbook', gone: true, asked, on, beside }, reader, answer);
  }
  const { language, mail } = reader;
  const roles = app.features.rolesOf(program, mail);
  const hits = await searchPlaybook(indexesOf(playbook), view.asked ?? '', { language, roles });
  return {
    kind: 'playbook-answer',
    ...(await aroundOf(app, view, reader, answer)),
    found,
    isOld: isOldAt(found.page, app.clock()),
    worked: workedFor(program, view.asked ?? ''),
    see: found.section.see.flatMap((ref) => sectionAt(playbook, ref) ?? []),
    others: hits
      .map((hit) => hit.found)
      .filter(({ ref }) => ref !== view.ref)
      .slice(0, mostOthers),
    open: view.open ?? null,
    rows: view.rows ?? 0,
    thanked: view.thanked === true,
    roles: view.free ? roles : [],
    canBegin: canBegin(app, reader),
  };
}
