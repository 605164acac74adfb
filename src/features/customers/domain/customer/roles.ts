import type { Mail, Person } from '../../../../domain/people/people.ts';
import { type Program, rolesOf } from '../../../../domain/program/program.ts';
import type { Request } from '../../../requests/domain/request.ts';
import { smeOf } from '../../../requests/domain/roles.ts';
import { isAtWork } from '../../../requests/domain/states.ts';
import { isFm, isFmOf, isLeadership, rmsFor } from '../keys.ts';
import type { Customer } from './customer.ts';
import { managersOf } from './managers.ts';

/** What is known around a customer when somebody acts. */
export interface CustomerFacts {
  readonly program: Program;
  /** The newest requests about the tenant. */
  readonly requests: readonly Request[];
  /** The engagement that is open; there is at most one. */
  readonly open: { readonly id: string; readonly fm: Mail } | null;
}

/**
 * `fm`: the customer's own. `neighbour`: another FM of the region, who reads, and who may take a
 * customer whom nobody takes care of. `reader`: whom a request about the tenant concerns.
 */
const standings = [
  'fm',
  'rm',
  'admin',
  'neighbour',
  'leadership',
  'assignmentTeam',
  'reader',
] as const;
export type Standing = (typeof standings)[number];

/** The roles of a person for a customer; a person without one is told that there is no such customer. */
export function rolesIn(customer: Customer, person: Person, facts: CustomerFacts): Standing[] {
  const { program, requests } = facts;
  const { mail } = person;
  if (mail === null) return [];
  const roles = rolesOf(program, mail);
  const own = isFm(program, mail) && customer.fm === mail;
  // A customer of whom nobody takes care now had an FM before.
  const { lastFm } = managersOf(customer);
  const holds: Record<Standing, boolean> = {
    fm: own,
    rm: rmsFor(program, lastFm, customer.region).includes(mail),
    admin: roles.includes('admin'),
    neighbour:
      !own && (isFmOf(program, mail, customer.region) || (isFm(program, mail) && lastFm === mail)),
    leadership: isLeadership(program, mail),
    assignmentTeam: roles.includes('assignmentTeam'),
    reader: requests.some((request) => concerns(request, mail, roles)),
  };
  return standings.filter((standing) => holds[standing]);
}

/** A request is read by its FPM, and by the SME who is at work on it. */
const concerns = (request: Request, mail: Mail, roles: readonly string[]): boolean =>
  (roles.includes('fpm') && request.fpm === mail) ||
  (roles.includes('sme') && isAtWork(request) && smeOf(request) === mail);
