import type { Reader } from '../../../domain/people/people.ts';
import { partnersOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import { standInsAt } from '../../../store/people/delegations.ts';
import { openDraftOf } from '../store/drafts.ts';

/** On the help page: whether a form is waiting to be finished, and whom to ask while an FPM is away. */
export async function partnersPart(app: AppContext, { id, mail }: Reader) {
  if (partnersOf(app.program(), mail).length === 0) return { openDraft: false };
  const { db } = app.store;
  return {
    openDraft: (await openDraftOf(db, id, null)) !== undefined,
    standIns: await standInsAt(db, app.clock()),
  };
}
