import { isDeepStrictEqual } from 'node:util';
import type { NewAddress } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import type { Db } from '../../../store/database/tables.ts';
import { withTodaysAddresses } from '../domain/form/todays-addresses.ts';
import { readdressed } from '../domain/moves/readdress.ts';
import { request } from '../kind.ts';
import { correctDraft, openDraftsNaming } from '../store/drafts.ts';
import { naming } from '../store/holders.ts';
import { editForms } from './form/edit-forms.ts';

/** Requests and unfinished forms go along with the people who have a part in them, ended ones too: they are read and asked about. */
export async function readdress(
  db: Db,
  app: AppContext,
  moved: readonly NewAddress[],
): Promise<void> {
  if (moved.length === 0) return;
  for (const id of await naming(db, moved)) {
    const before = (await request.load(db, app, id))?.state;
    const people = moved.filter(
      (one) => before && !isDeepStrictEqual(readdressed(before, [one]), before),
    );
    if (!before || people.length === 0) continue;
    const event = { kind: 'readdressed', people } as const;
    await recordEvent(db, app, request, { click: null, before, event, as: null });
  }
  const drafts = await openDraftsNaming(
    db,
    moved.map(({ was }) => was),
  );
  for (const { id, typed } of drafts) {
    const now = withTodaysAddresses(typed, moved);
    if (now === typed) continue;
    await correctDraft(db, id, now);
    await editForms(db, app, id);
  }
}
