import type { RequestId } from '../../../domain/ids.ts';
import type { Now } from '../../../engine/kind.ts';
import type { Db } from '../../../store/database/tables.ts';
import { delegateOf, loadWithDelegate } from '../../absences/delegations.ts';
import type { Request } from '../domain/request.ts';
import type { Facts } from '../domain/roles.ts';

/** A request with what is known around it now; undefined where there is none of this id. */
export async function loadWithFacts(
  db: Db,
  app: Now,
  id: RequestId,
): Promise<{ readonly state: Request; readonly facts: Facts } | undefined> {
  const found = await loadWithDelegate(db, id, app.clock());
  if (!found) return undefined;
  const { request, delegate } = found;
  return { state: request, facts: { program: app.program(), delegate } };
}

/** What is known around a request now: the program, and who stands in for its FPM today. */
export async function factsAbout(db: Db, app: Now, { fpm }: Pick<Request, 'fpm'>): Promise<Facts> {
  const delegate = fpm ? await delegateOf(db, fpm, app.clock()) : null;
  return { program: app.program(), delegate };
}
