import { loadPage } from '../../src/engine/execute/page.ts';
import { sectionsFor } from '../../src/features/playbook/actions/look-up.ts';
import { headingOf } from '../../src/features/playbook/domain/playbook.ts';
import type { PlaybookAnswerView } from '../../src/features/playbook/domain/views.ts';
import type { Page } from '../../src/features/views.ts';
import type { InvokeRequest } from './invoke.ts';

/**
 * The sections that answer what was typed, or those for the searcher's roles where nothing was: each
 * as a card for a chat, which holds nothing about any request and nothing of the searcher's.
 */
export async function findSections(
  { app, render, actor }: InvokeRequest,
  typed: string,
  { skip, count }: { readonly skip: number; readonly count: number },
) {
  const found = sectionsFor(app, actor, typed).slice(skip, skip + count);
  return Promise.all(
    found.map(async ({ ref, page, section }) => {
      const view: PlaybookAnswerView = {
        ...{ kind: 'playbook-answer', ref, asked: typed, inGroup: true },
      };
      const { card } = render((await loadPage(app, view, actor)) as Page, actor, app.program());
      const { language } = actor;
      return {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: card,
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: {
            title: section.title[language],
            text: `${page.title[language]} › ${headingOf(section, language)}`,
          },
        },
      };
    }),
  );
}
