import type { Refusal } from '../../../../src/domain/decision/refusal.ts';
import type { Person } from '../../../../src/domain/people/people.ts';
import type { Program } from '../../../../src/domain/program/program.ts';
import type { Recorded } from '../../../../src/domain/stream.ts';
import type {
  Customer,
  CustomerEvent,
} from '../../../../src/features/customers/domain/customer/customer.ts';
import { evolve as evolveCustomer } from '../../../../src/features/customers/domain/customer/evolve.ts';
import type {
  Engagement,
  EngagementEvent,
} from '../../../../src/features/customers/domain/engagement/engagement.ts';
import type { Motion } from '../../../../src/features/customers/domain/engagement/motions.ts';
import {
  type ClosingVerb,
  parseCommand,
} from '../../../../src/features/customers/domain/engagement/moves/commands.ts';
import { decide } from '../../../../src/features/customers/domain/engagement/moves/decide.ts';
import { evolve } from '../../../../src/features/customers/domain/engagement/moves/evolve.ts';
import type { ClosingFacts } from '../../../../src/features/customers/domain/engagement/roles.ts';
import { type CustomerKeys, usualKeys } from '../../../../src/features/customers/domain/keys.ts';
import type { ServiceCode } from '../../../../src/features/customers/domain/workloads.ts';
import { program as plain } from '../../../support/samples/program.ts';
import { monday } from '../../requests/domain/given.ts';

const person = (number: number, name: string): Person => ({
  id: `fasttrack/${number}` as Person['id'],
  name,
  mail: `${name.split(' ')[0]?.toLowerCase()}@fasttrack.example`,
});

export const fatima = person(601, 'Fatima Moreau');
export const felipe = person(602, 'Felipe Mora');
export const rita = person(603, 'Rita Roth');
export const lena = person(604, 'Lena Lang');

const keys: CustomerKeys = {
  ...usualKeys,
  fms: [
    { mail: 'fatima@fasttrack.example', regions: ['emea'] },
    { mail: 'felipe@fasttrack.example', regions: ['amer'] },
  ],
  rms: [{ mail: 'rita@fasttrack.example', fms: ['fatima@fasttrack.example'], regions: [] }],
  leadership: ['lena@fasttrack.example'],
};

/** The program of the other tests with two FMs, the RM of one of them, and leadership. */
export const program: Program = { ...plain, extra: { customers: { ...keys } } };

const recorded = <E extends { readonly kind: string }>(
  streamId: Recorded['streamId'],
  event: E,
  { version, at, actor }: { version: number; at: number; actor: Person | null },
): Recorded<E> => ({ ...event, streamId, version, at, actor, as: actor ? 'fm' : null });

const met: CustomerEvent = {
  kind: 'met',
  tenantId: '5f6c1e0a-2b3c-4d5e-8f90-a1b2c3d4e5f6',
  request: null,
  name: 'Nordlicht Klinik',
  segment: 'enterprise',
  region: 'emea',
  fm: 'fatima@fasttrack.example',
};

export const customerNext = (before: Customer | undefined, event: CustomerEvent): Customer => {
  const version = (before?.version ?? 0) + 1;
  return evolveCustomer(
    before,
    recorded('CUS-1001', event, { version, at: monday, actor: fatima }),
  );
};

export const customerAfter = (...events: readonly CustomerEvent[]): Customer =>
  events.reduce(customerNext, customerNext(undefined, met));

export const nordlicht = customerAfter();
export const facts: ClosingFacts = { program, customer: nordlicht, requests: [] };

/** The same where the customer's word is enough below the milestone. */
export const noBlockerIsEnough: ClosingFacts = {
  ...facts,
  program: {
    ...plain,
    extra: { customers: { ...keys, closing: { ...keys.closing, allowNoBlocker: true } } },
  },
};

/** An engagement and what was tried with it, one step after the other. */
export function engaged(
  services: readonly ServiceCode[] = ['EXO'],
  motion: Motion = 'rfa',
  at = monday,
) {
  const begun: EngagementEvent = {
    ...{ kind: 'begun', customer: 'CUS-1001', region: 'emea', motion, services },
    fm: 'fatima@fasttrack.example',
  };
  const first = evolve(undefined, recorded('ENG-1002', begun, { version: 1, at, actor: fatima }));
  return closing(first, at);
}

/** An engagement in this state, whatever has happened to it. */
export const engagementIn = (state: string, changes: Partial<Engagement> = {}) =>
  closing({ ...engaged().engagement, ...changes, state: state as Engagement['state'] }, monday);

type Inputs = Readonly<Record<string, string>>;

function closing(engagement: Engagement, now: number, refusal: Refusal | null = null) {
  const happens = (event: EngagementEvent, actor: Person | null, at = now) =>
    closing(
      evolve(
        engagement,
        recorded('ENG-1002', event, { version: engagement.version + 1, at, actor }),
      ),
      at,
    );
  return {
    engagement,
    refusal,
    /** Somebody does this, on this day. */
    does(
      verb: ClosingVerb,
      inputs: Inputs = {},
      more: { readonly by?: Person; readonly today?: string; readonly facts?: ClosingFacts } = {},
    ) {
      const { by = fatima, today = '2026-03-03', facts: around = facts } = more;
      const command = parseCommand(verb, inputs, { today, program: around.program });
      const decided = decide(command, engagement, by, around);
      return 'refusal' in decided
        ? closing(engagement, now, decided.refusal)
        : happens(decided.event, by);
    },
    happens,
    state: () => engagement.state,
    serviceStates: () =>
      Object.fromEntries(engagement.services.map(({ code, state }) => [code, state])),
    errors: () =>
      refusal?.code === 'invalid'
        ? refusal.errors.map(({ field, code }) => `${field}: ${code}`)
        : [],
  };
}

export type Closing = ReturnType<typeof closing>;

export const usage = {
  licences: '1.200',
  activeUsers: '112',
  asOf: '2026-02-26',
  enablementTaskDone: 'true',
};
export const preparation = {
  accountTeamKnown: 'yes',
  accountManaged: 'yes',
  accountTeam: 'anna@ms.example, bert@ms.example',
  teamChecked: 'true',
  atuMailSentOn: '2026-02-27',
  faqRead: 'true',
};
export const talk = {
  heldOn: '2026-03-02',
  activities: 'All mailboxes were moved.',
  nextWorkload: 'no',
  knowsEnd: 'true',
  satisfied: 'yes',
};
export const followUp = {
  customerMailSentOn: '2026-03-03',
  customerContacts: 'it@nordlicht.example',
  customerStatus: 'all mailboxes in use, users trained',
  serviceStatus: 'adoption',
  task4058: 'true',
};
export const mail = {
  ...{ mailing: 'team', language: 'en', mailTo: 'anna@ms.example, bert@ms.example' },
};
export const ticks = { notesUpToDate: 'true', nextActionSet: 'true' };

/** One service from its usage to its end. */
export const completes = (from: Closing, service: ServiceCode, changes: Inputs = {}): Closing =>
  from
    .does('closing.usage', { ...usage, service })
    .does('closing.prepare', { ...preparation, service })
    .does('closing.talk', { ...talk, ...changes, service })
    .does('closing.finish', { ...followUp, ...changes, service });

export const exo = { service: 'EXO' };
/** Its usage was looked up. */
export const reached = () => engaged().does('closing.usage', { ...usage, ...exo });
/** Its talk was prepared. */
export const prepared = () => reached().does('closing.prepare', { ...preparation, ...exo });
