import type { Reader } from '../../../domain/people/people.ts';
import { rolesOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import type { Answer } from '../../../engine/execute/click.ts';
import { fpmAsked } from '../actions/ask-fpm.ts';
import type { AskPart } from '../domain/pages.ts';
import type { PlaybookAnswerView, PlaybookView } from '../domain/views.ts';

/** What every card of the playbook shows besides: where the reader came from, and whom they ask. */
export async function aroundOf(
  app: AppContext,
  {
    asked = '',
    on = null,
    beside = false,
    inGroup = false,
    sentTo,
  }: PlaybookAnswerView | PlaybookView,
  reader: Reader,
  { refusal, typed }: Answer,
) {
  const ask: AskPart = {
    fpm: await fpmAsked(app.store.db, app, reader.mail),
    access: accessOf(app, reader),
    sentTo: sentTo ?? null,
  };
  return { asked, on, beside, inGroup, ask, refusal, typed };
}

/** Who has no role may ask for access, where another feature knows how. */
function accessOf(app: AppContext, { mail }: Reader): AskPart['access'] {
  if (app.features.rolesOf(app.program(), mail).length > 0) return null;
  return app.features.verb('access.open') ? 'form' : null;
}

/** Whether the reader can begin a request. */
export const canBegin = (app: AppContext, { mail }: Reader): boolean =>
  rolesOf(app.program(), mail).includes('partner');
