import type { InDialog, Search } from '../../../engine/chat-part.ts';
import { loadPage } from '../../../engine/execute/show/page.ts';
import { sectionsFor } from '../actions/look-up.ts';
import type { PlaybookAnswerView } from '../domain/views.ts';

/**
 * The sections that answer what was typed, or those for the searcher's roles where nothing was: each
 * as a card for a chat, which holds nothing about any request and nothing of the searcher's.
 */
export const askPlaybook: Search = {
  find: async (app, reader, typed, { skip, count }) => {
    const found = (await sectionsFor(app, reader, typed)).slice(skip, skip + count);
    return Promise.all(
      found.map(async ({ ref }) => {
        const view: PlaybookAnswerView = {
          ...{ kind: 'playbook-answer', ref, asked: typed, inGroup: true },
        };
        return { view, page: await loadPage(app, view, reader) };
      }),
    );
  },
  none: () => [{ key: 'playbook.nothing' }],
};

const goesOn: InDialog = () => ({ goesOn: true });

/** It can be read on and on beside another card. */
export const playbookDialogs: Readonly<Record<'playbook' | 'playbook-answer', InDialog>> = {
  playbook: goesOn,
  'playbook-answer': goesOn,
};
