import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';

export type Part = 'partner' | 'fpm' | 'team' | 'sme' | 'fm' | 'rm';

/** Somebody of many; everybody reads English and lives in Berlin. */
export interface Actor {
  readonly part: Part;
  readonly mail: string;
  readonly name: string;
  readonly aadObjectId: string;
  readonly tenantId: string;
  /** A partner contact's FPM. */
  readonly fpm: string | null;
  /** A partner contact's company. */
  readonly company: string | null;
}

/** The organisation of a crowd. */
export interface Organisation {
  readonly domain: string;
  readonly tenantId: string;
}

export const zone = 'Europe/Berlin';
export const workloads = ['alpha-one', 'beta-two', 'gamma-three', 'delta-four'];

const parts: readonly Part[] = ['partner', 'fpm', 'team', 'sme', 'fm', 'rm'];

/** So many of each part, with companies of their own and FPMs in turn. */
export function crowdOf(
  sizes: Readonly<Partial<Record<Part, number>>>,
  { domain, tenantId }: Organisation,
): Actor[] {
  const one = (part: Part, index: number): Actor => ({
    part,
    mail: `${part}${index}@${domain}`,
    name: `${part[0]?.toUpperCase()}${part.slice(1)} Number ${index}`,
    aadObjectId: `00000000-0000-4000-8000-${String((parts.indexOf(part) + 1) * 10_000 + index).padStart(12, '0')}`,
    tenantId,
    fpm: part === 'partner' ? `fpm${index % (sizes.fpm ?? 1)}@${domain}` : null,
    company: part === 'partner' ? `company-${index}` : null,
  });
  return parts.flatMap((part) =>
    Array.from({ length: sizes[part] ?? 0 }, (_, index) => one(part, index)),
  );
}

/** A program in which all of them are; `weekend`: the days on which nobody works. */
export function writeCrowdsProgram(
  file: string,
  actors: readonly Actor[],
  { domain, weekend }: Pick<Organisation, 'domain'> & { readonly weekend: readonly string[] },
): void {
  const of = (part: Part) => actors.filter((one) => one.part === part);
  const mails = (part: Part) => of(part).map(({ mail }) => mail);
  const calendar = { timeZone: zone, weekend, holidays: null };
  const inEmea = (part: Part) => mails(part).map((mail) => ({ mail, regions: ['emea'] }));
  const managers = {
    fms: inEmea('fm'),
    rms: mails('rm').map((mail) => ({ mail, fms: mails('fm') })),
  };
  const program = {
    people: actors.map(({ mail, name, aadObjectId, tenantId }) => ({
      ...{ mail, name, aadObjectId, tenantId, language: 'en' },
    })),
    partners: of('partner').map(({ mail, company, fpm }) => ({
      ...{ id: company, name: company, contacts: [mail], fpm },
    })),
    fpms: inEmea('fpm'),
    smes: inEmea('sme').map((one) => ({
      ...{ ...one, roles: ['engineer', 'migration'], workloads, capacity: 1000 },
      languages: ['en', 'de'],
    })),
    assignmentTeam: { mailbox: `team@${domain}`, members: mails('team') },
    ...(of('fm').length > 0 && managers),
    admins: [],
    languages: ['en', 'de'],
    workloads: workloads.map((id) => ({ id, code: 'CORE', name: id, migratesMail: true })),
    routing: [],
    calendars: { amer: calendar, apj: calendar, emea: calendar },
    deadlines: {
      confirmation: 'PT5M',
      triage: { businessDays: 1 },
      decision: { days: 5 },
      remindBeforeDecision: ['P2D', 'P1D'],
      repeatLookBack: 'P12M',
    },
  };
  writeFileSync(file, stringify(program));
}
