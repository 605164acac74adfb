import type { Person } from '../../../domain/people/people.ts';
import type { AppContext } from '../../../engine/context.ts';
import { together } from '../../../store/database/together.ts';
import { addressesOf } from '../../../store/people/directory/known-people.ts';
import { freshPresences } from '../actions/presence.ts';
import { type Action, actionsFor } from '../domain/actions.ts';
import type { Request } from '../domain/request.ts';
import { type Facts, rolesIn } from '../domain/roles.ts';
import { openAssignments } from '../store/requests.ts';

export const canChooseSme = (actions: readonly Action[]): boolean =>
  actions.some((one) => one === 'request.assign' || one === 'request.reassign');

/** What the request's page asks for of others, for an FPM and for who assigns. */
export async function lookForPage(
  app: AppContext,
  request: Request,
  actor: Person,
  facts: Facts,
): Promise<unknown> {
  const { db } = app.store;
  const standing = rolesIn(request, actor, facts);
  const choosesSme = canChooseSme(actionsFor(request, actor, standing));
  return together([
    choosesSme ? openAssignments(db) : undefined,
    choosesSme ? freshPresences(app) : undefined,
    standing.includes('fpm') ? addressesOf(db, request.requester.id) : undefined,
  ]);
}
