import type { Person, Role } from './people.ts';
import { type Program, rolesOf } from './program.ts';
import type { Request } from './request.ts';

/** The address of the SME whom the request is assigned to now; null while there is none. */
export const smeOf = (request: Request): string | null => ('sme' in request ? request.sme : null);

/**
 * In which roles a person stands to this request; none: they may not even see it. Where the request
 * has no FPM the assignment team stands in for one ("never lost", process, section 3).
 */
export function relationsTo(request: Request, person: Person, program: Program): Role[] {
  const roles = rolesOf(program, person.mail);
  const stands: Record<Role, boolean> = {
    partner: request.requester.id === person.id,
    fpm:
      request.fpm === null
        ? roles.includes('assignmentTeam')
        : request.fpm === person.mail && roles.includes('fpm'),
    assignmentTeam: roles.includes('assignmentTeam'),
    sme: person.mail !== null && smeOf(request) === person.mail && roles.includes('sme'),
    admin: roles.includes('admin'),
  };
  return (Object.keys(stands) as Role[]).filter((role) => stands[role]);
}
