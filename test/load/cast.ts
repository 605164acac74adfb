import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { type Actor, type Part, workloads, zone } from '../chaos/people/cast.ts';

export type LoadPart = Extract<Part, 'partner' | 'fpm' | 'team' | 'sme'>;

/** Somebody at work, and how many seconds they let pass between two things that they do. */
export interface Worker {
  readonly actor: Actor & { readonly part: LoadPart };
  readonly pauseSeconds: number;
}

const shares: Readonly<Record<Exclude<LoadPart, 'partner'>, number>> = {
  fpm: 0.1,
  team: 0.01,
  sme: 0.09,
};
/** Most people look in once a minute; the assignment team has a queue to work off. */
const pauses: Readonly<Record<LoadPart, number>> = { partner: 60, fpm: 60, team: 15, sme: 60 };
const tenantId = '00000000-0000-4000-8000-00000010ad00';

/** So many people, four fifths of them partners. */
export function castOf(people: number): Worker[] {
  const sizes = {
    fpm: Math.ceil(people * shares.fpm),
    team: Math.ceil(people * shares.team),
    sme: Math.ceil(people * shares.sme),
  };
  const partner = people - sizes.fpm - sizes.team - sizes.sme;
  const some = (part: LoadPart, count: number, kind: number): Worker[] =>
    Array.from({ length: count }, (_, index) => ({
      pauseSeconds: pauses[part],
      actor: {
        part,
        mail: `${part}${index}@load.example`,
        name: `${part[0]?.toUpperCase()}${part.slice(1)} Number ${index}`,
        aadObjectId: `00000000-0000-4000-8000-${String(kind * 10_000 + index).padStart(12, '0')}`,
        tenantId,
        fpm: part === 'partner' ? `fpm${index % sizes.fpm}@load.example` : null,
        company: part === 'partner' ? `company-${index}` : null,
      },
    }));
  return [
    ...some('partner', partner, 1),
    ...some('fpm', sizes.fpm, 2),
    ...some('team', sizes.team, 3),
    ...some('sme', sizes.sme, 4),
  ];
}

/** A program in which all of them are; everybody reads English and is at work at any hour. */
export function writeProgram(file: string, workers: readonly Worker[]): void {
  const of = (part: LoadPart) =>
    workers.flatMap(({ actor }) => (actor.part === part ? [actor] : []));
  const mails = (part: LoadPart) => of(part).map(({ mail }) => mail);
  const calendar = { timeZone: zone, weekend: [], holidays: null };
  const program = {
    people: workers.map(({ actor: { mail, name, aadObjectId } }) => ({
      ...{ mail, name, aadObjectId, tenantId, language: 'en' },
    })),
    partners: of('partner').map(({ mail, company, fpm }) => ({
      ...{ id: company, name: company, contacts: [mail], fpm },
    })),
    fpms: mails('fpm').map((mail) => ({ mail, regions: ['emea'] })),
    smes: mails('sme').map((mail) => ({
      ...{ mail, roles: ['engineer', 'migration'], workloads, capacity: 1000 },
      ...{ languages: ['en', 'de'], regions: ['emea'] },
    })),
    assignmentTeam: { mailbox: 'team@load.example', members: mails('team') },
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
