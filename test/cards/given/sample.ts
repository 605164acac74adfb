import type { Language, Reader } from '../../../src/domain/people/people.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import { usualWaits } from '../../../src/domain/program/waits.ts';
import type { RequestForm } from '../../../src/features/requests/domain/form/fields/fields.ts';
import { candidates } from '../../../src/features/requests/domain/matching/matching.ts';
import { type Routing, route } from '../../../src/features/requests/domain/matching/routing.ts';
import { evolve } from '../../../src/features/requests/domain/moves/evolve.ts';
import type { Request } from '../../../src/features/requests/domain/request.ts';
import {
  clockKinds,
  type RecordedEvent,
  type RequestEvent,
} from '../../../src/features/requests/domain/request-events.ts';
import { requestForm } from '../../support/samples/form.ts';

/** Monday 2 March 2026, 09:00 UTC. */
export const monday = Date.UTC(2026, 2, 2, 9);
export const hour = 3_600_000;

const tenantId = '00000000-0000-0000-0000-00000000000a';
const someone = (number: number) =>
  `${tenantId}/00000000-0000-0000-0000-000000000${number}` as const;

export const petra = { id: someone(101), name: 'Petra Partner', mail: 'petra@contoso.example' };
export const frank = { id: someone(102), name: 'Frank Fischer', mail: 'frank@fasttrack.example' };
export const anna = { id: someone(103), name: 'Anna Arnau', mail: 'anna@fasttrack.example' };
export const fiona = { id: someone(105), name: 'Fiona Ferrer', mail: 'fiona@fasttrack.example' };
export const sam = { id: someone(104), name: 'Sam Sánchez', mail: 'sam@fasttrack.example' };

export const pia = { id: someone(106), name: 'Pia Puls', mail: 'pia@contoso.example' };

export const readerOf = (
  person: typeof petra,
  language: Language,
  timeZone: string | null = 'Europe/Berlin',
): Reader => ({ ...person, language, timeZone, locale: null });

const calendar = (timeZone: string): Program['calendars']['emea'] => ({
  timeZone,
  weekend: ['sat', 'sun'],
  holidays: null,
  extra: [],
  except: [],
});

export const program: Program = {
  people: [petra, frank, fiona, anna, sam].map(({ id, name, mail }) => ({
    mail,
    name,
    tenantId,
    aadObjectId: id.split('/')[1] ?? '',
  })),
  partners: [
    { id: 'contoso', name: 'Contoso Consulting', contacts: [petra.mail], fpm: frank.mail },
    { id: 'contoso-cloud', name: 'Contoso Cloud', contacts: [petra.mail] },
  ],
  fpms: [
    { mail: frank.mail, regions: ['emea'] },
    { mail: fiona.mail, regions: ['amer'] },
  ],
  smes: [
    {
      mail: sam.mail,
      roles: ['engineer'],
      workloads: ['aadp-p1', 'mdatp'],
      languages: ['en', 'de'],
      regions: ['emea'],
      capacity: 3,
    },
    {
      mail: 'ines@fasttrack.example',
      roles: ['migration'],
      workloads: ['exo'],
      languages: ['es'],
      regions: ['amer'],
      capacity: 1,
    },
    {
      mail: 'kim@fasttrack.example',
      roles: ['engineer'],
      workloads: ['aadp-p1'],
      languages: ['en'],
      regions: ['apj'],
      capacity: 2,
    },
  ],
  assignmentTeam: { mailbox: 'ftsmeassign@fasttrack.example', members: [anna.mail] },
  admins: [],
  languages: ['en', 'de', 'es', 'pt-BR'],
  workloads: [
    { id: 'aadp-p1', code: 'AADP', name: 'Azure AD Premium P1', details: [] },
    {
      id: 'mdatp',
      code: 'MDATP',
      name: 'Microsoft Defender ATP',
      details: [
        {
          id: 'devices',
          kind: 'number',
          label: { en: 'Number of devices', de: 'Anzahl der Geräte', es: 'Número de dispositivos' },
          required: true,
          choices: [],
        },
        {
          id: 'platform',
          kind: 'choice',
          label: { en: 'Platform', de: 'Plattform', es: 'Plataforma' },
          required: false,
          choices: [
            { value: 'win', label: { en: 'Windows', de: 'Windows', es: 'Windows' } },
            { value: 'mixed', label: { en: 'Mixed', de: 'Gemischt', es: 'Mixta' } },
          ],
        },
        {
          id: 'tried',
          kind: 'text',
          label: { en: 'Tried so far', de: 'Bisher versucht', es: 'Probado hasta ahora' },
          required: false,
          choices: [],
        },
      ],
    },
    { id: 'exo', code: 'EXO', name: 'Exchange Online', details: [] },
  ],
  calendars: {
    amer: calendar('America/New_York'),
    apj: calendar('Asia/Tokyo'),
    emea: calendar('Europe/Berlin'),
  },
  routing: [
    {
      id: 'sc-mdatp',
      workloads: ['mdatp'],
      regions: ['amer', 'emea'],
      languages: ['en'],
      limitedLanguage: true,
      limitedRegion: false,
      seats: '>150',
      outcome: 'sme',
      route: 'workload MDATP',
      guide: null,
    },
    {
      id: 'self-exo',
      workloads: ['exo'],
      regions: ['emea'],
      languages: 'any',
      limitedLanguage: false,
      limitedRegion: false,
      seats: 'any',
      outcome: 'self-service',
      route: null,
      guide: 'https://docs.example/exchange/',
    },
  ],
  deadlines: {
    confirmation: 'PT5M',
    triage: { businessDays: 1 },
    decision: { days: 5 },
    remindBeforeDecision: [],
    repeatLookBack: 'P12M',
    gatherReminders: 'PT30M',
    waits: usualWaits,
  },
};

export const form: RequestForm = {
  ...requestForm,
  tenantId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  tenantName: 'Fabrikam AG',
  seatCount: 1250,
  justification: 'Conditional Access blocks the field staff.\nWe have tried all we know.',
  topic: 'Conditional Access',
  additionalInfo: 'The rollout is planned for April.',
};

/** A form that misses its rule by every field. */
export const exceptional: RequestForm = {
  ...form,
  workload: 'mdatp',
  seatCount: 150,
  region: 'apj',
  primaryLanguage: 'de',
  secondaryLanguage: null,
  details: { devices: '40', platform: 'mixed', tried: 'A pilot' },
};

export const routingOf = (asked: RequestForm): Routing => route(program, asked);

export const submission = (
  submitted: RequestForm = form,
  requester: typeof petra = petra,
  partner = 'Contoso Consulting',
): RequestEvent => ({
  kind: 'submitted',
  form: submitted,
  routing: routingOf(submitted),
  partner: { id: 'contoso', name: partner },
  requester,
  fpm: frank.mail,
});

/** The history of SME-1042 with these events after the first one, one an hour. */
export const historyWith = (
  events: readonly (readonly [typeof petra, RequestEvent])[],
  first: readonly [typeof petra, RequestEvent] = [petra, submission()],
): RecordedEvent[] =>
  ([first, ...events] as const).map(([actor, event], index) => ({
    ...event,
    streamId: 'SME-1042',
    version: index + 1,
    at: monday + index * hour,
    // What the clock does has no actor.
    actor: clockKinds.includes(event.kind) ? null : actor,
    as: clockKinds.includes(event.kind) ? null : 'partner',
  }));

export function requestAfter(history: readonly RecordedEvent[]): Request {
  const request = history.reduce<Request | undefined>(evolve, undefined);
  if (!request) throw new Error('no events');
  return request;
}

export const someCandidates = (asked: RequestForm = form) =>
  candidates(program, asked, new Map([[sam.mail, 1]]));
