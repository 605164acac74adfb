import type { Mail, Role } from './people.ts';

/** The program: people, partners, workloads and calendars, read from the program file. */
export interface Program {
  readonly people: readonly ProgramPerson[];
  readonly partners: readonly Partner[];
  readonly fpms: readonly { readonly mail: Mail; readonly regions: readonly Region[] }[];
  readonly smes: readonly Sme[];
  readonly assignmentTeam: { readonly mailbox: Mail; readonly members: readonly Mail[] };
  readonly admins: readonly Mail[];
  /** BCP 47 tags of the languages an SME can be asked for. */
  readonly languages: readonly string[];
  readonly workloads: readonly Workload[];
  readonly calendars: Readonly<Record<Region, Calendar>>;
}

export const regions = ['amer', 'apj', 'emea'] as const;
export type Region = (typeof regions)[number];

export const smeRoles = ['engineer', 'migration'] as const;
export type SmeRole = (typeof smeRoles)[number];

export interface ProgramPerson {
  readonly mail: Mail;
  readonly name: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
  readonly language?: string | undefined;
}

export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly contacts: readonly Mail[];
  readonly fpm?: Mail | undefined;
}

export interface Sme {
  readonly mail: Mail;
  readonly roles: readonly SmeRole[];
  readonly workloads: readonly string[];
  readonly languages: readonly string[];
  readonly regions: readonly Region[];
  /** How many assignments at once. */
  readonly capacity: number;
}

export interface Workload {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface Calendar {
  /** IANA zone. */
  readonly timeZone: string;
}

/** The roles that the program gives to an address; none for an unknown one. */
export function rolesOf(program: Program, mail: Mail | null): Role[] {
  if (mail === null) return [];
  const has: Record<Role, boolean> = {
    partner: program.partners.some((partner) => partner.contacts.includes(mail)),
    fpm:
      program.fpms.some((fpm) => fpm.mail === mail) ||
      program.partners.some((partner) => partner.fpm === mail),
    assignmentTeam: program.assignmentTeam.members.includes(mail),
    sme: program.smes.some((sme) => sme.mail === mail),
    admin: program.admins.includes(mail),
  };
  return (Object.keys(has) as Role[]).filter((role) => has[role]);
}

/** The companies that a contact may ask for. */
export const partnersOf = (program: Program, mail: Mail | null): Partner[] =>
  mail === null ? [] : program.partners.filter((partner) => partner.contacts.includes(mail));

/** Every address that may be named as FPM, in the order of the program. */
export const fpmMails = (program: Program): Mail[] => [
  ...new Set([
    ...program.fpms.map((fpm) => fpm.mail),
    ...program.partners.flatMap((partner) => (partner.fpm ? [partner.fpm] : [])),
  ]),
];

/**
 * The FPM whom a request goes to (process, section 3 `fpm`): the one named in the form, else the
 * partner's, else one of the customer's region. Null: nobody; the assignment team is asked.
 */
export function fpmFor(
  program: Program,
  named: Mail | null,
  partner: Partner,
  region: Region,
): Mail | null {
  const ofRegion = program.fpms.find((fpm) => fpm.regions.includes(region));
  return named ?? partner.fpm ?? ofRegion?.mail ?? null;
}

/** The name of an address, as the program gives it; the address itself where it gives none. */
export const nameOf = (program: Program, mail: Mail): string =>
  program.people.find((person) => person.mail === mail)?.name ?? mail;

export const workloadOf = (program: Program, id: string): Workload | undefined =>
  program.workloads.find((workload) => workload.id === id);
