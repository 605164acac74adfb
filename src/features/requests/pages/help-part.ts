import type { Reader } from '../../../domain/people/people.ts';
import { partnersOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import { openDraftOf } from '../store/drafts.ts';

/** On the help page: whether a form is waiting to be finished. */
export async function openDraftPart(app: AppContext, { id, mail }: Reader) {
  if (partnersOf(app.program(), mail).length === 0) return { openDraft: false };
  return { openDraft: (await openDraftOf(app.store.db, id, null)) !== undefined };
}
