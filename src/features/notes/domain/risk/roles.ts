import type { Mail, Person } from '../../../../domain/people/people.ts';
import { isLeadership } from '../../../customers/domain/keys.ts';
import { type CustomerAround, readersOf } from '../note/roles.ts';
import type { Risk } from './risk.ts';

const riskRoles = ['fm', 'rm', 'leadership', 'fpm', 'opener'] as const;
export type RiskRole = (typeof riskRoles)[number];

/** The roles of a person for a risk; a person without one is told that there is none (process, section 9). */
export function rolesIn(
  risk: Pick<Risk, 'openedBy'>,
  { mail }: Pick<Person, 'mail'>,
  facts: CustomerAround,
): RiskRole[] {
  if (mail === null) return [];
  const holds = { ...risksSeenBy(facts, mail), opener: opens(risk, mail, facts) };
  return riskRoles.filter((role) => holds[role]);
}

/** Who sees all risks of a customer. */
export function risksSeenBy(facts: CustomerAround, mail: Mail) {
  const { fm, rm, fpm } = readersOf(facts, mail);
  return { fm, rm, fpm, leadership: isLeadership(facts.program, mail) };
}

/** An SME who helps with adoption keeps the risk that they have opened in sight. */
const opens = ({ openedBy }: Pick<Risk, 'openedBy'>, mail: Mail, { program }: CustomerAround) =>
  openedBy === mail &&
  program.smes.some((sme) => sme.mail === mail && sme.roles.includes('adoption'));
