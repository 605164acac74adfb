import type { Role } from '../../../src/domain/people/people.ts';
import type { ListName } from '../../../src/features/requests/domain/pages/lists.ts';

/** The list in which somebody of this role finds what they work on. */
export function listOfRole(role: Role): readonly ListName[] {
  if (role === 'admin') return ['unheld'];
  return [role === 'partner' ? 'mine' : role];
}
