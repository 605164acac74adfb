import type { Reader } from '../../../domain/people/people.ts';
import { partnersOf } from '../../../domain/program/program.ts';
import type { AppContext } from '../../../engine/context.ts';
import { standInsAt } from '../../../store/people/delegations.ts';
import { openDraftOf } from '../store/drafts.ts';
import { listsToRead } from './lists/lists-of.ts';

/** On the help page: what the reader has begun and whom they ask, and the list of what they read about customers. */
export async function helpPart(app: AppContext, reader: Reader) {
  const [toRead] = listsToRead(app.program(), reader);
  return { ...(await partnersPart(app, reader)), ...(toRead && { toRead }) };
}

/** Whether a form is waiting to be finished, and whom to ask while an FPM is away. */
async function partnersPart(app: AppContext, { id, mail }: Reader) {
  if (partnersOf(app.program(), mail).length === 0) return { openDraft: false };
  const { db } = app.store;
  return {
    openDraft: (await openDraftOf(db, id, null)) !== undefined,
    standIns: await standInsAt(db, app.clock()),
  };
}
