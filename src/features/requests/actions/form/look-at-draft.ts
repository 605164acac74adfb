import type { PersonId } from '../../../../domain/people/people.ts';
import type { AppContext } from '../../../../engine/context.ts';
import type { Db } from '../../../../store/database/tables.ts';
import { together } from '../../../../store/database/together.ts';
import { loadDraft, type StoredDraft, submittedSince } from '../../store/drafts.ts';

/** Within so long somebody may submit so many requests. */
export const limitedWithinMs = 24 * 3_600_000;

export interface DraftAhead {
  readonly id: string;
  readonly draft: StoredDraft | undefined;
  /** How many requests somebody has submitted today, where only so many may be; else 0. */
  readonly lately: number;
}

/** What a step is decided by. Saving the draft clashes where another one was taken meanwhile. */
export async function lookAtDraft(
  db: Db,
  app: AppContext,
  who: PersonId,
  id: string,
  verb: string,
): Promise<DraftAhead> {
  const [draft, lately] = await together([
    loadDraft(db, id),
    verb === 'form.submit' ? submittedLately(db, app, who) : 0,
  ]);
  return { id, draft, lately };
}

/** How many requests somebody has submitted today, where only so many may be. */
const submittedLately = async (db: Db, app: AppContext, who: PersonId): Promise<number> =>
  app.program().mostRequestsADay === undefined
    ? 0
    : submittedSince(db, who, app.clock() - limitedWithinMs);
