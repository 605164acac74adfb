import type { InEachLanguage, Mail, Role } from '../people/people.ts';
import type { Waits } from './waits.ts';

/** The program: people, partners, workloads and calendars, read from the program file. */
export interface Program {
  readonly people: readonly ProgramPerson[];
  /** People whom the file does not name, as the directory or an earlier program has them. */
  readonly others?: readonly ProgramPerson[];
  readonly partners: readonly Partner[];
  readonly fpms: readonly { readonly mail: Mail; readonly regions: readonly Region[] }[];
  readonly smes: readonly Sme[];
  readonly assignmentTeam: { readonly mailbox: Mail; readonly members: readonly Mail[] };
  readonly admins: readonly Mail[];
  /** BCP 47 tags of the languages an SME can be asked for. */
  readonly languages: readonly string[];
  readonly workloads: readonly Workload[];
  /** First match wins (process, section 4). */
  readonly routing: readonly RoutingRule[];
  readonly calendars: Readonly<Record<Region, Calendar>>;
  readonly deadlines: Deadlines;
  /** What an SME request is delivered by (process, section 3); left out: the FTP partner. */
  readonly deliveryTeams?: readonly DeliveryTeam[] | undefined;
  /** How many seats are usual for a customer of that size; left out: the product's own figures. */
  readonly segments?:
    | { readonly smc: { readonly most: number }; readonly enterprise: { readonly least: number } }
    | undefined;
  /** How many requests one person may submit within 24 hours; a program file that leaves it out has 20. */
  readonly mostRequestsADay?: number | undefined;
  /** What the keys of a feature hold, by the feature's name; each reads its own alone. */
  readonly extra?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What the files of a feature's folder hold, by the feature's name. */
  readonly folders?: Readonly<Record<string, unknown>>;
}

export const regions = ['amer', 'apj', 'emea'] as const;
export type Region = (typeof regions)[number];

export const smeRoles = ['engineer', 'migration'] as const;
export type SmeRole = (typeof smeRoles)[number];

/** What somebody on the roster may be; only for `smeRoles` can a request ask. */
export const rosterRoles = [...smeRoles, 'adoption'] as const;
export type RosterRole = (typeof rosterRoles)[number];

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
  /** Those of the contacts whom the program file does not have to name. */
  readonly registered?: readonly Mail[] | undefined;
  readonly fpm?: Mail | undefined;
}

/** An entry of the list "your delivery team"; its words are in the program, in each language. */
export interface DeliveryTeam {
  readonly id: string;
  readonly label: InEachLanguage;
}

export interface Sme {
  readonly mail: Mail;
  readonly roles: readonly RosterRole[];
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
  /** Whether a migration resource can be asked for; left out: for Exchange Online (code EXO). */
  readonly migratesMail?: boolean | undefined;
  /** What more must be known to find the best-fitting SME (process, section 3). */
  readonly details: readonly DetailField[];
}

/** A workload's own field; its words are in the program, in each language. */
export interface DetailField {
  readonly id: string;
  readonly kind: 'text' | 'number' | 'choice';
  readonly label: InEachLanguage;
  readonly required: boolean;
  /** For `choice`. */
  readonly choices: readonly {
    readonly value: string;
    readonly label: InEachLanguage;
  }[];
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** When business days are, in a region (process, section 5). */
export interface Calendar {
  /** IANA zone. */
  readonly timeZone: string;
  readonly weekend: readonly Weekday[];
  /** ISO 3166 country (and subdivision, `DE-BY`) whose public holidays count; null: none. */
  readonly holidays: string | null;
  /** ISO dates that are days off besides. */
  readonly extra: readonly string[];
  /** ISO dates that are business days although they are public holidays or at a weekend. */
  readonly except: readonly string[];
}

/** Durations are ISO 8601. */
export interface Deadlines {
  readonly confirmation: string;
  readonly triage: { readonly businessDays: number };
  readonly decision: { readonly days: number } | { readonly businessDays: number };
  readonly remindBeforeDecision: readonly string[];
  readonly repeatLookBack: string;
  /** Within so long one person's reminders are one message. */
  readonly gatherReminders: string;
  /** Who is reminded by the clock, and how often, beside triage and decision. */
  readonly waits: Waits;
}

/** One row of the routing table (process, section 4). */
export interface RoutingRule {
  readonly id: string;
  readonly workloads: readonly string[];
  readonly regions: readonly Region[];
  /** BCP 47 tags of which the primary or the secondary language must be one. */
  readonly languages: 'any' | readonly string[];
  /** "English, limited": shown as a warning. */
  readonly limitedLanguage: boolean;
  /** "Limited, by exception". */
  readonly limitedRegion: boolean;
  /** `any`, or a strict bound: `>150`, `<10000`. */
  readonly seats: string;
  readonly outcome: 'sme' | 'self-service' | 'exception';
  /** Where the assignment team files it. */
  readonly route: string | null;
  /** What to read instead, for `self-service`. */
  readonly guide: string | null;
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

const usualTeams: readonly DeliveryTeam[] = [
  { id: 'ftp-partner', label: { en: 'FTP partner', de: 'FTP-Partner', es: 'Socio FTP' } },
];

export const deliveryTeamsOf = ({ deliveryTeams }: Program): readonly DeliveryTeam[] =>
  deliveryTeams ?? usualTeams;

/** The companies that a contact may ask for. */
export const partnersOf = (program: Program, mail: Mail | null): Partner[] =>
  mail === null ? [] : program.partners.filter((partner) => partner.contacts.includes(mail));

const knownFpms = new WeakMap<Program, readonly Mail[]>();

/** Every address that may be named as FPM, in the order of the program. */
export function fpmMails(program: Program): readonly Mail[] {
  const known = knownFpms.get(program);
  if (known) return known;
  const named = program.partners.flatMap((partner) => (partner.fpm ? [partner.fpm] : []));
  const mails = [...new Set([...program.fpms.map((fpm) => fpm.mail), ...named])];
  knownFpms.set(program, mails);
  return mails;
}

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
  namesIn(program.people).get(mail) ?? namesIn(program.others ?? noOthers).get(mail) ?? mail;

const noOthers: readonly never[] = [];
type Named = readonly { readonly mail: Mail; readonly name: string }[];
const knownNames = new WeakMap<Named, ReadonlyMap<Mail, string>>();

/** Looked up for each entry of a list, of which a large program has thousands. */
function namesIn(people: Named): ReadonlyMap<Mail, string> {
  const known = knownNames.get(people);
  if (known) return known;
  const names = new Map(people.toReversed().map(({ mail, name }) => [mail, name]));
  knownNames.set(people, names);
  return names;
}

export const workloadOf = (program: Program, id: string): Workload | undefined =>
  program.workloads.find((workload) => workload.id === id);

/** Migration is of mail, so it is asked for with the workloads that take mail in (process, section 3). */
export const migratesMail = ({ code, migratesMail: said }: Workload): boolean =>
  said ?? code.toUpperCase() === 'EXO';
