import { delegateOf, loadWithDelegate } from '../../features/absences/delegations.ts';
import type { Request, RequestId } from '../../features/requests/domain/request.ts';
import type { World } from '../../features/requests/domain/roles.ts';
import type { Db } from '../../store/database/tables.ts';
import type { Desk } from '../context.ts';

/** A request with what stands around it now; undefined where there is none of this id. */
export async function loadInWorld(
  db: Db,
  desk: Pick<Desk, 'program' | 'clock'>,
  id: RequestId,
): Promise<{ readonly request: Request; readonly world: World } | undefined> {
  const found = await loadWithDelegate(db, id, desk.clock());
  if (!found) return undefined;
  const { request, delegate } = found;
  return { request, world: { program: desk.program(), delegate } };
}

/** What stands around a request now: the program, and who stands in for its FPM today. */
export async function worldOf(
  db: Db,
  desk: Pick<Desk, 'program' | 'clock'>,
  { fpm }: Pick<Request, 'fpm'>,
): Promise<World> {
  const delegate = fpm ? await delegateOf(db, fpm, desk.clock()) : null;
  return { program: desk.program(), delegate };
}
