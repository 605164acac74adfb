import type { Mail } from '../../../../domain/people/people.ts';
import type { Program } from '../../../../domain/program/program.ts';
import type { Customer } from '../../../customers/domain/customer/customer.ts';
import { isFm, isLeadership, rmsFor } from '../../../customers/domain/keys.ts';

/** Who has to do with executive summaries of a customer; nobody else has (process, section 9). */
const summaryRoles = ['fm', 'rm', 'leadership'] as const;
export type SummaryRole = (typeof summaryRoles)[number];

/** The roles of somebody for the summaries of a customer; a person without one is told that there are none. */
export function rolesAround(
  { fm, region }: Pick<Customer, 'fm' | 'region'>,
  { mail }: { readonly mail: Mail | null },
  program: Program,
): SummaryRole[] {
  if (mail === null) return [];
  const holds: Record<SummaryRole, boolean> = {
    fm: isFm(program, mail) && fm === mail,
    rm: rmsFor(program, fm, region).includes(mail),
    leadership: isLeadership(program, mail),
  };
  return summaryRoles.filter((role) => holds[role]);
}
