import type { Mail, Person } from '../../../domain/people/people.ts';
import type { Program } from '../../../domain/program/program.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Registration } from './registration.ts';

/** What is known around a registration when somebody acts. */
export interface AccessFacts {
  readonly program: Program;
  readonly now: Instant;
  /** Who stands in for the approver today; null: the approver is not away. */
  readonly delegate: Mail | null;
  /** The same person's other registrations, the newest first. */
  readonly others: readonly Registration[];
  /** The address with which the applicant signs in; null: the directory has not said it yet. */
  readonly signIn: Mail | null;
  /** The directory shows an address for mail of the applicant; null: it has not said so. */
  readonly hasMail: boolean | null;
  /** The directory knows the applicant as a guest from elsewhere. */
  readonly isGuest: boolean;
}

/** `team`: the assignment team looks on once an answer is late. */
const accessRoles = ['applicant', 'approver', 'admin', 'team'] as const;
export type AccessRole = (typeof accessRoles)[number];

/** The part of the facts that roles follow from. */
export type RoleFacts = Pick<AccessFacts, 'program' | 'delegate'>;

/**
 * The roles of somebody in a registration; without one they may not know of it. The applicant is
 * nothing else in it, whatever they are elsewhere: nobody decides on their own.
 */
export function rolesIn(
  { applicant, approver, state, form, origin, help, chased }: Registration,
  { id, mail }: Pick<Person, 'id' | 'mail'>,
  { program, delegate }: RoleFacts,
): AccessRole[] {
  if (id === applicant.id) return ['applicant'];
  const unsent = origin === 'registration' && form === null;
  if (mail === null || (unsent && help === null) || state === 'discarded') return [];
  const team = program.assignmentTeam.members;
  const approves = approver === null ? team.includes(mail) : [approver, delegate].includes(mail);
  const holds: Record<AccessRole, boolean> = {
    ...{ applicant: false, approver: approves, admin: program.admins.includes(mail) },
    team: chased > 0 && team.includes(mail),
  };
  return accessRoles.filter((role) => holds[role]);
}

/** Who is told as the approver. */
export const approversOf = (
  { approver, applicant }: Pick<Registration, 'approver' | 'applicant'>,
  { program, delegate }: RoleFacts,
): readonly Mail[] =>
  (approver === null
    ? program.assignmentTeam.members
    : [approver, ...(delegate === null ? [] : [delegate])]
  ).filter((mail) => mail !== applicant.mail);

/**
 * Who decides: the FPM of the company; the assignment team where the company is not listed or has no
 * FPM, where the applicant does not know theirs, or is that FPM. Null: the team.
 */
export function approverFor(
  program: Program,
  { partner: id, fpm }: { readonly partner: string | null; readonly fpm: Mail | null },
  applicant: Pick<Person, 'mail'>,
): Mail | null {
  const partner = program.partners.find((one) => one.id === id);
  if (!partner?.fpm || fpm === null || partner.fpm === applicant.mail) return null;
  return partner.fpm;
}
