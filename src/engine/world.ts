import type { World } from '../domain/relation.ts';
import type { Request } from '../domain/request.ts';
import { delegateOf } from '../store/delegations.ts';
import type { Db } from '../store/tables.ts';
import type { Desk } from './desk.ts';

/** What stands around a request now: the program, and who stands in for its FPM today. */
export async function worldOf(
  db: Db,
  desk: Pick<Desk, 'program' | 'clock'>,
  { fpm }: Pick<Request, 'fpm'>,
): Promise<World> {
  const delegate = fpm ? await delegateOf(db, fpm, desk.clock()) : null;
  return { program: desk.program(), delegate };
}
