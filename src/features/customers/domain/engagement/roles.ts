import type { Mail } from '../../../../domain/people/people.ts';
import { type Program, rolesOf } from '../../../../domain/program/program.ts';
import type { Request } from '../../../requests/domain/request.ts';
import type { Customer } from '../customer/customer.ts';
import { isFm, isLeadership, rmsFor } from '../keys.ts';
import type { Engagement } from './engagement.ts';

/** What is known around an engagement when somebody acts. */
export interface ClosingFacts {
  readonly program: Program;
  readonly customer: Customer;
  /** The newest requests about the tenant. */
  readonly requests: readonly Request[];
  /** Who stands in for the FM, who is away; absent: nobody does. */
  readonly delegate?: Mail | null;
}

const closingRoles = ['fm', 'rm', 'assignmentTeam', 'admin', 'leadership'] as const;
export type ClosingRole = (typeof closingRoles)[number];

/** The roles of a person in an engagement; a person without one is told that there is none. */
export function rolesIn(
  engagement: Engagement,
  { mail }: { readonly mail: Mail | null },
  { program, customer, delegate }: ClosingFacts,
): ClosingRole[] {
  if (mail === null) return [];
  const roles = rolesOf(program, mail);
  const holds: Record<ClosingRole, boolean> = {
    fm: isFm(program, mail) && (engagement.fm === mail || delegate === mail),
    rm: rmsFor(program, engagement.fm, customer.region).includes(mail),
    // The team knows of it from the moment that it is asked for the queue.
    assignmentTeam: roles.includes('assignmentTeam') && engagement.asked !== null,
    admin: roles.includes('admin'),
    leadership: isLeadership(program, mail),
  };
  return closingRoles.filter((role) => holds[role]);
}
