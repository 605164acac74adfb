import type { Program } from '../../../src/domain/program/program.ts';
import type { TestDesk } from '../app/desk.ts';
import type { Person } from '../teams/clients/people.ts';
import { begins, does } from './story-customers.ts';

/** What an FM types after a call; 2 March 2026 is a Monday. */
export const afterCall = {
  ...{ happenedOn: '2026-02-27', about: 'relations', with: 'customer,account-team' },
  text: 'Network approval was given; the partner deploys the new line.',
  nextAction: 'check bandwidth after the change',
  nextActionDate: '2026-05-29',
};

/** Fatima has a customer, and writes a note about them; gives her and what was published. */
export async function writes(desk: TestDesk, changes: Readonly<Record<string, string>> = {}) {
  const fatima = await begins(desk);
  await publishes(desk, fatima, changes);
  return fatima;
}

/** Opens the form about the customer and sends it. */
export async function publishes(
  desk: TestDesk,
  person: Person,
  changes: Readonly<Record<string, string>> = {},
): Promise<void> {
  await person.says('note CUS-1001');
  await desk.settled();
  await does(desk, person, 'note.publish', { ...afterCall, ...changes });
}

/** With Vera, an SME who helps with adoption in EMEA. */
export const withVera = (program: Program): Program => ({
  ...program,
  people: [
    ...program.people,
    {
      ...{ mail: 'vera@fasttrack.example', name: 'Vera Voss', language: 'en' },
      aadObjectId: '00000000-0000-4000-8000-000000000606',
      tenantId: '00000000-0000-4000-8000-00000000f001',
    },
  ],
  smes: [
    ...program.smes,
    {
      ...{ mail: 'vera@fasttrack.example', roles: ['adoption'], workloads: [] },
      ...{ languages: ['en'], regions: ['emea'], capacity: 1 },
    },
  ],
});
