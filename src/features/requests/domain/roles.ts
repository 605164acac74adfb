import type { Mail, Person, Role } from '../../../domain/people/people.ts';
import { type Program, rolesOf } from '../../../domain/program/program.ts';
import type { Request } from './request.ts';

/** What is known around a request when somebody acts on it. */
export interface Facts {
  readonly program: Program;
  /** Who stands in for the request's FPM today; null: nobody. */
  readonly delegate: Mail | null;
}

/** The address of the SME whom the request is assigned to, or was until it was closed. */
export function smeOf(request: Request): Mail | null {
  if (request.state === 'closed') return request.ended?.sme ?? null;
  return 'sme' in request ? request.sme : null;
}

/**
 * In which roles a person stands to this request; none: they may not even see it. Where the request
 * has no FPM the assignment team stands in for one ("never lost", process, section 3); while an FPM
 * is away so does the delegate, and the FPM keeps sight (section 5).
 */
export function rolesIn(request: Request, person: Person, facts: Facts): Role[] {
  const roles = rolesOf(facts.program, person.mail);
  const isFpm = roles.includes('fpm') && [request.fpm, facts.delegate].includes(person.mail);
  const stands: Record<Role, boolean> = {
    partner: request.requester.id === person.id,
    fpm: request.fpm === null ? roles.includes('assignmentTeam') : isFpm,
    assignmentTeam: roles.includes('assignmentTeam'),
    sme: person.mail !== null && smeOf(request) === person.mail && roles.includes('sme'),
    admin: roles.includes('admin'),
  };
  return (Object.keys(stands) as Role[]).filter((role) => stands[role]);
}
