import type { Program } from '../../../src/domain/program/program.ts';
import { type CustomerKeys, usualKeys } from '../../../src/features/customers/domain/keys.ts';
import { sample, type TestDesk } from '../app/desk.ts';
import type { Person } from '../teams/clients/people.ts';
import { mixed } from './story.ts';

const someone = (name: string, number: number, language: string) => ({
  mail: `${name.split(' ')[0]?.toLowerCase()}@fasttrack.example`,
  name,
  aadObjectId: `00000000-0000-4000-8000-000000000${number}`,
  tenantId: '00000000-0000-4000-8000-00000000f001',
  language,
});

const keys: CustomerKeys = {
  ...usualKeys,
  fms: [
    { mail: 'fatima@fasttrack.example', regions: ['emea'] },
    { mail: 'felipe@fasttrack.example', regions: ['emea'] },
    { mail: 'fred@fasttrack.example', regions: ['amer'] },
  ],
  rms: [{ mail: 'rita@fasttrack.example', fms: ['fatima@fasttrack.example'], regions: [] }],
  leadership: ['lena@fasttrack.example'],
};

/** The sample program with FMs, an RM and leadership. */
export const withFms: Program = {
  ...mixed,
  people: [
    ...mixed.people,
    someone('Fatima Moreau', 601, 'en'),
    someone('Felipe Mora', 602, 'es'),
    someone('Fred Forest', 603, 'en'),
    someone('Rita Roth', 604, 'de'),
    someone('Lena Lang', 605, 'en'),
  ],
  extra: { ...sample.extra, customers: { ...keys } },
};

export const tenant = '5f6c1e0a-2b3c-4d5e-8f90-a1b2c3d4e5f6';

/** Fatima makes her customer known and begins an engagement; gives both ids. */
export async function begins(desk: TestDesk, services = 'EXO', tenantId: string = tenant) {
  const fatima = desk.person('fatima');
  await fatima.says('customers');
  await desk.settled();
  await fatima.presses('customer.add', {
    ...{ tenantId: tenantId.toUpperCase(), tenantName: 'Nordlicht Klinik' },
    ...{ tenantSegment: 'enterprise', region: 'emea' },
  });
  await fatima.presses('customer.begin', { motion: 'rfa', services });
  await desk.settled();
  return fatima;
}

/** What a person would press on the newest card that has it, and everybody hears of it. */
export async function does(
  desk: TestDesk,
  person: Person,
  verb: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  await person.presses(verb, inputs);
  await desk.settled();
}

const usage = {
  ...{ licences: '1,200', activeUsers: '112', asOf: '2026-02-26', enablementTaskDone: 'true' },
};
/** The first service has enough active users. */
export const reachesMilestone = (desk: TestDesk, fatima: Person): Promise<void> =>
  does(desk, fatima, 'closing.usage', usage);

const preparation = {
  ...{ accountTeamKnown: 'no', accountManaged: 'no', faqRead: 'true', nextSteps: 'None.' },
};
const talk = {
  ...{ heldOn: '2026-03-02', activities: 'All mailboxes.', nextWorkload: 'no' },
  ...{ knowsEnd: 'true', satisfied: 'yes' },
};
const followUp = {
  ...{ customerMailSentOn: '2026-03-02', customerContacts: 'it@nordlicht.example' },
  ...{ customerStatus: 'all in use', serviceStatus: 'adoption', task4058: 'true' },
};

/** The one service of an engagement is led to its end, and the queue is asked for. */
export async function isQueueAsked(desk: TestDesk, fatima: Person): Promise<void> {
  await does(desk, fatima, 'closing.usage', usage);
  await does(desk, fatima, 'closing.prepare', preparation);
  await does(desk, fatima, 'closing.talk', talk);
  await does(desk, fatima, 'closing.finish', followUp);
  await does(desk, fatima, 'closing.askQueue', { notesUpToDate: 'true', nextActionSet: 'true' });
}

/** The same, and the tenant is in the queue. */
export async function isQueued(desk: TestDesk, fatima: Person): Promise<void> {
  await isQueueAsked(desk, fatima);
  await does(desk, desk.person('anna'), 'closing.queued');
}
