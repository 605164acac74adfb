import type { Refusal } from '../../../../src/domain/decision/refusal.ts';
import type { Person } from '../../../../src/domain/people/people.ts';
import type { Instant } from '../../../../src/domain/time/instant.ts';
import { invitationCode, isCode, sealed } from '../../../../src/features/access/actions/code.ts';
import {
  type AccessVerb,
  parseCommand,
} from '../../../../src/features/access/domain/moves/commands.ts';
import { decide } from '../../../../src/features/access/domain/moves/decide.ts';
import { evolve } from '../../../../src/features/access/domain/moves/evolve.ts';
import type {
  AccessEvent,
  Registration,
} from '../../../../src/features/access/domain/registration.ts';
import type { AccessFacts } from '../../../../src/features/access/domain/roles.ts';
import { program as sample } from '../../../support/samples/program.ts';

export const fiona: Person = {
  id: 'fasttrack/202',
  name: 'Fiona Field',
  mail: 'fiona@fasttrack.example',
};
export const ada: Person = {
  id: 'fasttrack/501',
  name: 'Ada Admin',
  mail: 'ada@fasttrack.example',
};
export const anna: Person = {
  id: 'fasttrack/301',
  name: 'Anna Adams',
  mail: 'anna@fasttrack.example',
};
export const nora: Person = { id: 'neu/901', name: 'Nora Neu', mail: 'nora@neu.example' };
export const gerd: Person = {
  id: 'alpenblick/902',
  name: 'Gerd Grau',
  mail: 'gerd@alpenblick.example',
};

/** Alpenblick with Fiona as FPM for EMEA (Berlin, German holidays). */
export const program = {
  ...sample,
  fpms: [{ mail: fiona.mail ?? '', regions: ['emea'] as const }],
  partners: [
    {
      ...{ id: 'alpenblick', name: 'Alpenblick GmbH', fpm: fiona.mail ?? '' },
      contacts: ['greta@alpenblick.example', gerd.mail ?? ''],
    },
    { id: 'contoso', name: 'Contoso Consulting', contacts: [] },
  ],
  assignmentTeam: { mailbox: 'ftsmeassign@fasttrack.example', members: [anna.mail ?? ''] },
};

export const secret = Buffer.alloc(32, 7);
export const berlin = (text: string): Instant => Date.parse(text);

export const form = {
  ...{ fullName: 'Nora Neu', partnerName: 'alpenblick', mailbox: 'yes', language: 'de' },
  fpm: fiona.mail ?? '',
};

export const facts = (now: Instant, more: Partial<AccessFacts> = {}): AccessFacts => ({
  ...{ program, now, delegate: null, others: [], isGuest: false, hasMail: null },
  signIn: nora.mail,
  ...more,
});

type Inputs = Readonly<Record<string, string>>;
interface More {
  readonly by?: Person;
  readonly at?: Instant;
  readonly facts?: Partial<AccessFacts>;
  /** A typed code. */
  readonly code?: string;
}

export const start = berlin('2026-03-06T16:00:00+01:00');

/** Nora has opened the form. */
export const opened = (applicant: Person = nora, at: Instant = start) =>
  step(
    evolve(undefined, {
      ...{ kind: 'opened', applicant, approver: null, streamId: 'ACC-1001', version: 1, at },
      ...{ actor: applicant, as: 'applicant' },
    }),
    at,
  );

const boundTo = ({ id, applicant }: Registration) => ({ id, person: applicant.id });

/** The code of the invitation that is open. */
export const codeOf = (registration: Registration): string =>
  invitationCode(secret, {
    ...{ ...boundTo(registration), nonce: registration.invitation?.nonce ?? '' },
  });

function added(verb: AccessVerb, registration: Registration, inputs: Inputs, code = ''): object {
  const of = boundTo(registration);
  const { invitation } = registration;
  if (verb === 'access.submit') return { inputs };
  if (verb === 'access.consent') return { consentVersion: inputs.consentVersion ?? '2026-1' };
  if (verb === 'access.invite')
    return {
      sealed: sealed(secret, { ...of, nonce: `n${registration.version}` }, invitationCode),
      mailed: true,
    };
  if (verb === 'access.finish')
    return {
      nonce: invitation?.nonce ?? '',
      isRight: invitation !== null && isCode(secret, of, invitation, code),
    };
  return {};
}

function step(registration: Registration, now: Instant, refusal: Refusal | null = null) {
  const happens = (event: AccessEvent, actor: Person | null = null, at: Instant = now) =>
    step(
      evolve(registration, {
        ...{ ...event, streamId: registration.id, version: registration.version + 1, at },
        ...{ actor, as: null },
      }),
      at,
    );
  return {
    registration,
    refusal,
    happens,
    does(verb: AccessVerb, inputs: Inputs = {}, more: More = {}) {
      const { by = registration.applicant, at = now, code } = more;
      const command = parseCommand(verb, inputs, added(verb, registration, inputs, code));
      const decided = decide(
        command,
        registration,
        by,
        facts(at, { signIn: registration.applicant.mail, ...more.facts }),
      );
      return 'refusal' in decided
        ? step(registration, at, decided.refusal)
        : happens(decided.event, by, at);
    },
    errors: () =>
      refusal?.code === 'invalid'
        ? refusal.errors.map(({ field, code }) => `${field}: ${code}`)
        : (refusal && (refusal.code === 'because' ? refusal.because : refusal.code)) || [],
  };
}

/** A registration in this state, whatever has happened to it. */
export const registrationIn = (state: string, changes: Partial<Registration> = {}) =>
  step({ ...opened().registration, ...changes, state: state as Registration['state'] }, start);

export const submitted = (at: Instant = start, inputs: Inputs = {}) =>
  opened(nora, at).does('access.submit', { ...form, ...inputs }, { at });

export const invited = (at: Instant) =>
  submitted(at).does('access.invite', { partnerName: 'alpenblick' }, { by: fiona, at });

export const consented = (at: Instant) => invited(at).does('access.consent');
