import type { Program } from '../../../src/domain/program/program.ts';
import { sample, type TestDesk } from '../app/desk.ts';
import type { Person } from '../teams/clients/people.ts';
import { does, mixed } from './story.ts';

const someone = (mail: string, name: string, number: number, language: string) => ({
  ...{ mail, name, language },
  aadObjectId: `00000000-0000-4000-8000-000000000${number}`,
  tenantId: '00000000-0000-4000-8000-00000000c0de',
});

/** Nora and Gerd are known to the directory and named by no partner; Fiona is the FPM of Alpenblick. */
export const withNora: Program = {
  ...mixed,
  people: [
    ...mixed.people,
    someone('nora@neu.example', 'Nora Neu', 901, 'de'),
    someone('gerd@alpenblick.example', 'Gerd Grau', 902, 'en'),
    someone('greta@alpenblick.example', 'Greta Grün', 903, 'de'),
  ],
  fpms: [
    { mail: 'fiona@fasttrack.example', regions: ['emea'] },
    { mail: 'frank@fasttrack.example', regions: ['emea'] },
  ],
  partners: [
    ...sample.partners,
    {
      ...{ id: 'alpenblick', name: 'Alpenblick GmbH', fpm: 'fiona@fasttrack.example' },
      contacts: ['greta@alpenblick.example'],
    },
  ],
};

export const form = {
  ...{ fullName: 'Nora Neu', partnerName: 'alpenblick', mailbox: 'yes', language: 'de' },
  fpm: 'fiona@fasttrack.example',
};

type Inputs = Readonly<Record<string, string>>;

/** Nora came for a request, and has sent her registration. */
export async function registers(desk: TestDesk, inputs: Inputs = {}): Promise<Person> {
  const nora = desk.person('nora');
  await nora.says('neu');
  await desk.settled();
  await does(desk, nora, 'access.open');
  await does(desk, nora, 'access.submit', { ...form, ...inputs });
  return nora;
}

/** Fiona has invited her. */
export async function isInvited(desk: TestDesk, inputs: Inputs = {}): Promise<Person> {
  const nora = await registers(desk, inputs);
  await does(desk, desk.person('fiona'), 'access.invite', { partnerName: 'alpenblick' });
  return nora;
}

/** She has accepted the permissions, and her code is before her. */
export async function agrees(desk: TestDesk, inputs: Inputs = {}): Promise<Person> {
  const nora = await isInvited(desk, inputs);
  await does(desk, nora, 'access.show');
  await does(desk, nora, 'access.consent');
  return nora;
}
