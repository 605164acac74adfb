import { fpmMails } from '../../../domain/program/program.ts';
import { streamNumber } from '../../../domain/stream.ts';
import type { AppContext } from '../../../engine/context.ts';
import { recordEvent } from '../../../engine/execute/record-event.ts';
import { access } from '../access-kind.ts';
import type { AccessEvent, Registration } from '../domain/registration.ts';
import { approverFor } from '../domain/roles.ts';
import { openAbove } from '../store/lists.ts';

const batch = 50;

/** The program has other companies and FPMs: what waits for those who are gone goes to others. */
export async function takeOver(app: AppContext): Promise<void> {
  let above = 0;
  for (;;) {
    const found = await openAbove(app.store.db, above, batch);
    for (const { id } of found) await app.store.transaction((db) => move(db, app, id));
    const last = found.at(-1);
    if (!last) return;
    above = streamNumber(last.id);
  }
}

async function move(
  db: Parameters<typeof access.load>[0],
  app: AppContext,
  id: Registration['id'],
): Promise<void> {
  const before = (await access.load(db, app, id))?.state;
  const event = before && movedBy(app, before);
  if (event) await recordEvent(db, app, access, { click: null, before, event, as: null });
}

/**
 * A company that is gone is one that is not listed, until the file names it again; who was chosen by
 * somebody stays while they are an FPM.
 */
function movedBy(app: AppContext, registration: Registration): AccessEvent | null {
  const program = app.program();
  const { partner: was, approver: by, handed, form, applicant, state } = registration;
  const isNamed = (partner: string): boolean => program.partners.some(({ id }) => id === partner);
  const isThere = was === null || isNamed(was);
  const chosen = form?.partner ?? null;
  const isBack = was === null && chosen !== null && isNamed(chosen);
  const stillOf = isBack ? chosen : was;
  const partner = isThere || state === 'registered' || state === 'suspended' ? stillOf : null;
  const fpm = form?.fpm ?? (form === null ? by : null);
  const gone = by !== null && !fpmMails(program).includes(by);
  const stays = (handed || form === null) && !gone;
  const approver =
    stays && isThere && !isBack ? by : approverFor(program, { partner, fpm }, applicant);
  if (partner === was && approver === by) return null;
  return { kind: 'moved', partner, approver, ...(isBack && { isBack }) };
}
