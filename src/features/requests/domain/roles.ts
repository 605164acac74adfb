import type { Managers } from '../../../domain/people/managers.ts';
import {
  roles as allRoles,
  type Mail,
  type Person,
  type Role,
} from '../../../domain/people/people.ts';
import { type Program, rolesOf } from '../../../domain/program/program.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { isFm, rmsFor } from '../../customers/domain/keys.ts';
import type { Request } from './request.ts';
import { namedSme } from './selectors.ts';

/** What is known around a request when somebody acts on it. */
export interface Facts {
  readonly program: Program;
  /** The delegate of the request's FPM today; null: the FPM is not away. */
  readonly delegate: Mail | null;
  readonly now: Instant;
  /** Absent: the customer is not known. */
  readonly managers?: Managers;
}

/**
 * A role in one request. Two of them may do nothing: a `reader` sees it as the partner does, a `manager`, who takes care
 * of its customer or leads who does, without what is between the partner and the FPM.
 */
export type Standing = Role | 'reader' | 'manager';

/** The contacts of the request's company, as the program has them today. */
const contactsOf = ({ partner }: Request, program: Program): readonly Mail[] =>
  program.partners.find(({ id }) => id === partner.id)?.contacts ?? [];

/** Whom the form names for questions, where that is a contact of the company; else null. */
export function pointOfContact(request: Request, program: Program): Mail | null {
  const named = request.form.partnerEmail.toLowerCase();
  return contactsOf(request, program).includes(named) ? named : null;
}

/** The contacts to whom a request can be given: of the company, not whose it is nor its SME. */
export const othersToHave = (request: Request, program: Program): readonly Mail[] => {
  const taken = [request.requester.mail, namedSme(request)];
  return contactsOf(request, program).filter((mail) => !taken.includes(mail));
};

/** The SME who is asked or has the request, or had it when it was closed after the work. */
export function smeOf(request: Request): Mail | null {
  if (request.state === 'closed') return request.ended?.sme ?? null;
  if (request.state === 'offered') return request.proactive.expert;
  if (request.state === 'proposed' || request.state === 'refused')
    return request.agreed ? (request.proactive?.expert ?? null) : null;
  if (request.state === 'withdrawn') return request.offeredTo ?? null;
  return 'sme' in request ? request.sme : null;
}

/** Whether the partner knows of it: an SME who was offered has to agree first (process, section 7). */
export const isPartnerAsked = (request: Request): boolean =>
  request.state !== 'offered' &&
  !((request.state === 'refused' || request.state === 'withdrawn') && request.unasked);

/**
 * The roles that a person has in this request; without one they may not even see it. A request
 * without an FPM has the assignment team in their place ("never lost", process, section 3). While
 * an FPM is away, the delegate has the role too, and the FPM keeps it (process, section 5). The point of
 * contact has the same role as the requester; every other contact of the company reads (process, section 3), once
 * the partner was asked. So do the customer's FM and the RMs of that FM (process, section 8).
 */
export function rolesIn(request: Request, person: Person, facts: Facts): Standing[] {
  const roles = rolesOf(facts.program, person.mail);
  const isFpm = roles.includes('fpm') && [request.fpm, facts.delegate].includes(person.mail);
  const asked = isPartnerAsked(request);
  const holds: Record<Role, boolean> = {
    partner:
      asked &&
      (request.requester.id === person.id ||
        (person.mail !== null && pointOfContact(request, facts.program) === person.mail)),
    fpm: request.fpm === null ? roles.includes('assignmentTeam') : isFpm,
    assignmentTeam: roles.includes('assignmentTeam'),
    sme: person.mail !== null && smeOf(request) === person.mail && roles.includes('sme'),
    admin: roles.includes('admin'),
  };
  const held: Standing[] = allRoles.filter((role) => holds[role]);
  if (isManager(person.mail, facts)) held.push('manager');
  if (!asked || holds.partner || person.mail === null) return held;
  return contactsOf(request, facts.program).includes(person.mail) ? ['reader', ...held] : held;
}

/** The customer's own FM, and the RMs who lead that FM or look after the region. */
function isManager(mail: Mail | null, { program, managers }: Facts): boolean {
  if (mail === null || !managers) return false;
  const { fm, lastFm, region } = managers;
  return (fm === mail && isFm(program, mail)) || rmsFor(program, lastFm, region).includes(mail);
}
