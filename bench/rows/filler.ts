import { type Mail, type Person, personId } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { submission } from '../../src/features/requests/domain/moves/decide.ts';
import { evolve } from '../../src/features/requests/domain/moves/evolve.ts';
import type { Plan, Request } from '../../src/features/requests/domain/request.ts';
import type {
  RecordedEvent,
  RequestEvent,
} from '../../src/features/requests/domain/request-events.ts';
import { requestForm } from '../../test/support/samples/form.ts';
import { contacts, fpms } from '../load/people.ts';

/** A request of the product's own making, with what has happened to it. */
export interface Filler {
  readonly request: Request;
  /** As its first event made it. */
  readonly first: Request;
  readonly events: readonly RecordedEvent[];
}

/** Stands for the number in everything that is made of one and stored for a million. */
export const anyId = 'SME-0';

const plan: Plan = {
  expectations: 'Sam leads two calls, Petra all others.',
  outcomes: 'Conditional Access for 400 seats.',
  exitCriteria: 'The pilot group signs in without help.',
  startDate: '2026-03-09',
  endDate: '2026-04-30',
  learners: 'Petra and two engineers of Contoso.',
  releaseCriteria: 'The pilot is over.',
};

const team: Person = { id: 'bench/0', name: 'Anna Adams', mail: 'anna@fasttrack.example' };

const toOnboarding = (sme: Mail): readonly RequestEvent[] => [
  { kind: 'approved', comment: 'Go.' },
  { kind: 'assigned', sme },
  { kind: 'accepted', comment: null },
];

const lives = (sme: Mail): readonly (readonly RequestEvent[])[] => {
  const triaged: RequestEvent[] = [{ kind: 'triaged', comment: null }];
  const approved: RequestEvent[] = [{ kind: 'approved', comment: 'Go.' }];
  const engaged: RequestEvent[] = [
    ...toOnboarding(sme),
    { kind: 'planned', plan },
    { kind: 'confirmed', party: 'partner' },
    { kind: 'confirmed', party: 'fpm' },
    { kind: 'confirmed', party: 'sme' },
  ];
  const returned: RequestEvent[] = [{ kind: 'returned', questions: 'Which tenant?' }];
  const assigned: RequestEvent[] = [...approved, { kind: 'assigned', sme }];
  return [
    ...[[], [], [], triaged, triaged, triaged, triaged, triaged, triaged, triaged],
    ...[approved, approved, approved, returned, returned, assigned, assigned],
    ...[toOnboarding(sme), engaged, engaged],
  ];
};

/** Twenty open requests of one contact in their different situations, a minute apart. */
export function fillers(program: Program, contact: number, before: Instant): Filler[] {
  const smes = program.smes.map(({ mail }) => mail);
  return lives('').map((_, index) => {
    const life = lives(smes[index % smes.length] ?? '')[index] ?? [];
    return begun(program, contact, before - index * 60_000, life);
  });
}

/** One request submitted at an instant, and what happened in the seconds after it. */
export function begun(
  program: Program,
  contact: number,
  at: Instant,
  life: readonly RequestEvent[],
): Filler {
  const person = contacts[contact];
  const partner = program.partners[contact];
  if (!person || !partner) throw new Error(`no contact ${contact}`);
  const id = personId(person.tenantId, person.aadObjectId);
  const requester = { id, name: person.name, mail: person.mail };
  const typed = { ...requestForm, partnerName: partner.id, partnerEmail: person.mail };
  const events: RecordedEvent[] = [];
  const steps: Request[] = [];
  for (const event of [submission(typed, partner, requester, program), ...life]) {
    const version = events.length + 1;
    const actor = version === 1 ? requester : team;
    const as = version === 1 ? ('partner' as const) : ('fpm' as const);
    const when = at + events.length * 1000;
    const recorded: RecordedEvent = { ...event, streamId: anyId, version, at: when, actor, as };
    steps.push(evolve(steps.at(-1), recorded));
    events.push(recorded);
  }
  const [first] = steps;
  const request = steps.at(-1);
  if (!first || !request || request.fpm !== fpms[contact]?.mail) throw new Error('not as meant');
  return { request, first, events };
}
