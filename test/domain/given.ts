import { expect } from '@jest/globals';
import { type Command, decide } from '../../src/domain/decide.ts';
import { evolve } from '../../src/domain/evolve.ts';
import type { RequestForm } from '../../src/domain/form.ts';
import type { Person, Role } from '../../src/domain/people.ts';
import type { Program } from '../../src/domain/program.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import type { RecordedEvent, Request, RequestEvent } from '../../src/domain/request.ts';
import { adam, anna, frank, petra, program, sam } from './a-program.ts';

/** Monday 2 March 2026, 09:00 UTC. */
export const monday = 1_772_442_000_000;
export const hour = 3_600_000;

export const form: RequestForm = {
  tenantId: '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90',
  tenantName: 'Bäckerei Brandl GmbH',
  tenantSegment: 'enterprise',
  seatCount: 400,
  deliveryTeam: 'ftp-partner',
  partnerName: 'contoso',
  region: 'emea',
  partnerEmail: 'petra@contoso.example',
  role: 'engineer',
  workload: 'aadp-p1',
  primaryLanguage: 'de',
  secondaryLanguage: 'en',
  fpm: null,
  justification: 'Der Kunde führt bedingten Zugriff ein.',
  topic: 'Conditional Access',
  additionalInfo: null,
  migrationSource: null,
};

export type Happened = readonly [Person, RequestEvent];

export const submitted: Happened = [
  petra,
  {
    kind: 'submitted',
    form,
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
  { kind: 'resubmitted', form, fpm: 'frank@fasttrack.example', answers: 'The first one.' },
];
export const approved: Happened = [frank, { kind: 'approved', comment: 'Go.' }];
export const denied: Happened = [frank, { kind: 'denied', reason: 'repeat', comment: null }];
export const assigned: Happened = [adam, { kind: 'assigned', sme: 'sam@fasttrack.example' }];
export const accepted: Happened = [sam, { kind: 'accepted', comment: null }];
export const declined: Happened = [sam, { kind: 'declined', comment: 'On leave.' }];
export const withdrawn: Happened = [petra, { kind: 'withdrawn', comment: null }];

/** The events as they are stored: SME-1001, one an hour. */
export const recorded = (history: readonly Happened[]): RecordedEvent[] =>
  history.map(([actor, event], index) => ({
    ...event,
    requestId: 'SME-1001',
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

/** given(what happened).when(a command, by somebody).then(an event, in a role) or .thenNo(refusal) */
export const given = (...history: readonly Happened[]) => ({
  when: (command: Command, actor: Person, within: Program = program) => {
    const decision = decide(command, requestAfter(...history), actor, within);
    return {
      // biome-ignore lint/suspicious/noThenProperty: given, when, then; nobody awaits it.
      then: (event: RequestEvent, as: Role) => expect(decision).toEqual({ event, as }),
      thenNo: (refusal: Refusal) => expect(decision).toEqual({ refusal }),
    };
  },
});
