import assert from 'node:assert/strict';
import type { Refusal } from '../../../../src/domain/decision/refusal.ts';
import type { Mail, Person, Role } from '../../../../src/domain/people/people.ts';
import type { Program } from '../../../../src/domain/program/program.ts';
import type { Inputs } from '../../../../src/features/requests/domain/form/decision-inputs.ts';
import type { RequestForm } from '../../../../src/features/requests/domain/form/fields/fields.ts';
import type { Routing } from '../../../../src/features/requests/domain/matching/routing.ts';
import {
  type CardVerb,
  type ParsedCommand,
  parseCommand,
} from '../../../../src/features/requests/domain/moves/commands.ts';
import { decide } from '../../../../src/features/requests/domain/moves/decide.ts';
import { evolve } from '../../../../src/features/requests/domain/moves/evolve.ts';
import type { Plan, Request } from '../../../../src/features/requests/domain/request.ts';
import type {
  RecordedEvent,
  RequestEvent,
} from '../../../../src/features/requests/domain/request-events.ts';
import type { Facts } from '../../../../src/features/requests/domain/roles.ts';
import { requestForm } from '../../../support/samples/form.ts';
import { adam, anna, frank, petra, program, sam } from '../../../support/samples/program.ts';

/** Monday 2 March 2026, 09:00 UTC. */
export const monday = 1_772_442_000_000;
export const hour = 3_600_000;

export const form: RequestForm = {
  ...requestForm,
  justification: 'Der Kunde führt bedingten Zugriff ein.',
  topic: 'Conditional Access',
};

/** What the program of these tests, which has no routing table, says of every form. */
export const standard: Routing = {
  outcome: 'standard',
  rule: null,
  route: null,
  guide: null,
  warnings: [],
  missed: [],
};

/** Somebody did it; null: the clock. */
export type Happened = readonly [Person | null, RequestEvent];

export const submitted: Happened = [
  petra,
  {
    kind: 'submitted',
    form,
    routing: standard,
    partner: { id: 'contoso', name: 'Contoso Consulting' },
    requester: petra,
    fpm: 'frank@fasttrack.example',
  },
];
export const submittedWithoutFpm: Happened = [
  petra,
  { ...submitted[1], fpm: null } as RequestEvent,
];
export const triaged: Happened = [anna, { kind: 'triaged', comment: null }];
export const returned: Happened = [frank, { kind: 'returned', questions: 'Which tenant?' }];
export const resubmitted: Happened = [
  petra,
  {
    kind: 'resubmitted',
    form,
    routing: standard,
    fpm: 'frank@fasttrack.example',
    answers: 'The first one.',
  },
];
export const approved: Happened = [frank, { kind: 'approved', comment: 'Go.' }];
export const denied: Happened = [frank, { kind: 'denied', reason: 'repeat', comment: null }];
export const assigned: Happened = [adam, { kind: 'assigned', sme: 'sam@fasttrack.example' }];
export const accepted: Happened = [sam, { kind: 'accepted', comment: null }];
export const declined: Happened = [sam, { kind: 'declined', comment: 'On leave.' }];
export const withdrawn: Happened = [petra, { kind: 'withdrawn', comment: null }];

export const plan: Plan = {
  expectations: 'Sam leads two calls, Petra all others.',
  outcomes: 'Conditional Access for 400 seats.',
  exitCriteria: 'The pilot group signs in without help.',
  startDate: '2026-03-09',
  endDate: '2026-04-30',
  learners: 'Petra and two engineers of Contoso.',
  releaseCriteria: 'The pilot is over.',
};
export const planned: Happened = [petra, { kind: 'planned', plan }];
export const confirmedByPartner: Happened = [petra, { kind: 'confirmed', party: 'partner' }];
export const confirmedByFpm: Happened = [frank, { kind: 'confirmed', party: 'fpm' }];
export const confirmedBySme: Happened = [sam, { kind: 'confirmed', party: 'sme' }];
export const replanned: Happened = [
  frank,
  { kind: 'replanned', plan: { ...plan, outcomes: 'Two groups.' }, dropped: false },
];
export const completed: Happened = [
  sam,
  { kind: 'completed', summary: 'The pilot runs.', ftopUpdated: true },
];
export const ratedByPartner: Happened = [
  petra,
  { kind: 'rated', party: 'partner', rating: 5, comment: 'Great.' },
];
export const ratedBySme: Happened = [
  sam,
  { kind: 'rated', party: 'sme', rating: 4, comment: null },
];
export const closed: Happened = [frank, { kind: 'closed', comment: 'Thanks.' }];
export const released: Happened = [
  frank,
  { kind: 'released', comment: 'Needed elsewhere.', outcome: 'reassign' },
];
export const releasedAndClosed: Happened = [
  frank,
  { kind: 'released', comment: 'No longer needed.', outcome: 'close' },
];
export const handedOver: Happened = [
  frank,
  { kind: 'handed-over', from: 'frank@fasttrack.example', to: 'fiona@fasttrack.example' },
];
export const asked: Happened = [
  petra,
  { kind: 'asked', party: 'partner', question: 'When does it start?' },
];

/** Anna would offer Sam to Petra's company, from 1 April to the end of June: Sam is asked first. */
export const offered: Happened = [
  anna,
  {
    kind: 'offered',
    form,
    routing: standard,
    partner: { id: 'contoso', name: 'Contoso Consulting' },
    requester: petra,
    fpm: 'frank@fasttrack.example',
    proactive: {
      by: anna.id,
      expert: 'sam@fasttrack.example',
      outcomes: 'Contoso rolls out Intune alone.',
      startDate: '2026-04-01',
      endDate: '2026-06-30',
    },
  },
];
export const agreed: Happened = [sam, { kind: 'agreed', comment: 'With pleasure.' }];
export const turnedDown: Happened = [sam, { kind: 'turned-down', comment: 'On leave.' }];
/** The same in an earlier version, which asked the partner at once. */
export const proposed: Happened = [anna, { ...offered[1], kind: 'proposed' } as RequestEvent];
export const consented: Happened = [petra, { kind: 'consented', comment: 'Welcome.' }];
export const refused: Happened = [petra, { kind: 'refused', comment: 'Not this year.' }];

/** Up to the moment that partner, FPM and SME make their plan. */
export const onboarding: readonly Happened[] = [submitted, approved, assigned, accepted];
/** Up to the moment that all three have confirmed the plan. */
export const engaged: readonly Happened[] = [
  ...onboarding,
  planned,
  confirmedByPartner,
  confirmedByFpm,
  confirmedBySme,
];

/** The events as they are stored: SME-1001, one an hour. */
export const recorded = (history: readonly Happened[]): RecordedEvent[] =>
  history.map(([actor, event], index) => ({
    ...event,
    streamId: 'SME-1001',
    version: index + 1,
    at: monday + index * hour,
    actor,
    as: 'partner',
  }));

export function requestAfter(...history: readonly Happened[]): Request {
  const request = recorded(history).reduce<Request | undefined>(evolve, undefined);
  if (!request) throw new Error('nothing has happened');
  return request;
}

/** What is known around a request: this program, and no FPM is away. */
export const facts: Facts = { program, delegate: null, now: monday };

/** What the request of these events has in every state. */
export const core = {
  id: 'SME-1001',
  requester: {
    id: 'contoso/101',
    mail: 'petra@contoso.example',
    name: 'Petra Partner',
  },
  partner: { id: 'contoso', name: 'Contoso Consulting' },
  fpm: 'frank@fasttrack.example',
  form,
  proactive: null,
  routing: standard,
  round: 1,
  attempt: 0,
  submittedAt: monday,
  resubmittedAt: monday,
  returns: [],
  asked: [],
};

/** The command that was typed into a card; null: the input is empty. */
export const typed = (
  verb: CardVerb,
  inputs: Readonly<Partial<Record<keyof Inputs, string | null>>>,
): ParsedCommand =>
  parseCommand(
    verb,
    Object.fromEntries(Object.entries(inputs).filter(([, text]) => text !== null)),
  );

/** given(what happened).when(a command, by somebody).then(an event, in a role) or .thenNo(refusal) */
export const given = (...history: readonly Happened[]) => ({
  when: (
    command: ParsedCommand,
    actor: Person,
    within: Program = program,
    delegate: Mail | null = null,
  ) => {
    const known = { program: within, delegate, now: monday };
    const decision = decide(command, requestAfter(...history), actor, known);
    return {
      // biome-ignore lint/suspicious/noThenProperty: reads as given, when, then; nobody awaits it
      then: (event: RequestEvent, as: Role) => assert.deepEqual(decision, { event, as }),
      thenNo: (refusal: Refusal) => assert.deepEqual(decision, { refusal }),
    };
  },
});
