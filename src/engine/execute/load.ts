import type { RequestId } from '../../domain/ids.ts';
import { delegateOf, loadWithDelegate } from '../../features/absences/delegations.ts';
import type { Request } from '../../features/requests/domain/request.ts';
import type { Facts } from '../../features/requests/domain/roles.ts';
import type { Db } from '../../store/database/tables.ts';
import type { AppContext } from '../context.ts';

/** A request with what stands around it now; undefined where there is none of this id. */
export async function loadWithFacts(
  db: Db,
  app: Pick<AppContext, 'program' | 'clock'>,
  id: RequestId,
): Promise<{ readonly request: Request; readonly facts: Facts } | undefined> {
  const found = await loadWithDelegate(db, id, app.clock());
  if (!found) return undefined;
  const { request, delegate } = found;
  return { request, facts: { program: app.program(), delegate } };
}

/** What stands around a request now: the program, and who stands in for its FPM today. */
export async function factsAbout(
  db: Db,
  app: Pick<AppContext, 'program' | 'clock'>,
  { fpm }: Pick<Request, 'fpm'>,
): Promise<Facts> {
  const delegate = fpm ? await delegateOf(db, fpm, app.clock()) : null;
  return { program: app.program(), delegate };
}
