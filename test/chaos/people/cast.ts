import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';

export type Part = 'partner' | 'fpm' | 'team' | 'sme' | 'fm' | 'rm';

/** Somebody in the play; everybody reads English and lives in Berlin. */
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

export const zone = 'Europe/Berlin';
const tenantId = '00000000-0000-4000-8000-0000000c4a05';
const sizes: Readonly<Record<Part, number>> = {
  partner: 20,
  fpm: 6,
  team: 2,
  sme: 8,
  fm: 4,
  rm: 1,
};
export const workloads = ['alpha-one', 'beta-two', 'gamma-three', 'delta-four'];

const people = (part: Part, kind: number): Actor[] =>
  Array.from({ length: sizes[part] }, (_, index) => ({
    part,
    mail: `${part}${index}@chaos.example`,
    name: `${part[0]?.toUpperCase()}${part.slice(1)} Number ${index}`,
    aadObjectId: `00000000-0000-4000-8000-${String(kind * 1000 + index).padStart(12, '0')}`,
    tenantId,
    fpm: part === 'partner' ? `fpm${index % sizes.fpm}@chaos.example` : null,
    company: part === 'partner' ? `company-${index}` : null,
  }));

export const cast: readonly Actor[] = [
  ...people('partner', 1),
  ...people('fpm', 2),
  ...people('team', 3),
  ...people('sme', 4),
  ...people('fm', 5),
  ...people('rm', 6),
];

export const playing = (part: Part): Actor[] => cast.filter((one) => one.part === part);
export const idOf = (one: Actor): string => `${one.tenantId}/${one.aadObjectId}`;

/** No law's holidays and no working hours of other places: the oracle spells out what is a day off. */
export const daysOff = { weekend: ['sat', 'sun'], holidays: [], extra: [], except: [] };

/** A program in which every part has several people. */
export function writeProgram(file: string): void {
  const mails = (part: Part) => playing(part).map(({ mail }) => mail);
  const calendar = { timeZone: zone, weekend: ['sat', 'sun'], holidays: null };
  const program = {
    people: cast.map(({ mail, name, aadObjectId }) => ({
      mail,
      name,
      aadObjectId,
      tenantId,
      language: 'en',
    })),
    partners: playing('partner').map(({ mail, company, fpm }) => ({
      id: company,
      name: company,
      contacts: [mail],
      fpm,
    })),
    fpms: mails('fpm').map((mail) => ({ mail, regions: ['emea'] })),
    smes: mails('sme').map((mail) => ({
      mail,
      roles: ['engineer', 'migration'],
      workloads,
      languages: ['en', 'de'],
      regions: ['emea'],
      capacity: 1000,
    })),
    assignmentTeam: { mailbox: 'team@chaos.example', members: mails('team') },
    fms: mails('fm').map((mail) => ({ mail, regions: ['emea'] })),
    rms: mails('rm').map((mail) => ({ mail, fms: mails('fm') })),
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
